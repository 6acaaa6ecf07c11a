// Messages go by themselves once they could be read, not while someone is at them, and stay in a log.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./support/app.mjs";
import { notice } from "./support/entries.mjs";

/** Longer than a short message is there, ms. */
const SOON = 8_000;
/** How long a slow machine may take until it is gone, ms. */
const PATIENCE = 3 * SOON;

/** The last messages, as a screen reader finds them. */
function log(page) {
  return page.getByRole("log", { name: "最近的消息" });
}

function copyLink(page) {
  return page.getByRole("button", { name: "复制链接" }).click();
}

function gone(page) {
  return notice(page).waitFor({ state: "detached", timeout: PATIENCE });
}

test("a message goes by itself, also across views, and stays in the log", () =>
  visit({ hash: "#/tasks", permissions: ["clipboard-write"] }, async ({ page }) => {
    const indicators = await page.getByRole("link", { name: "指标", exact: true }).elementHandle();
    await copyLink(page);
    const said = await notice(page).locator("p").innerText();
    await page.mouse.move(5, 5);
    // In the page, so that no slow machine lets the message go before.
    const isThere = await page.evaluate(async (link) => {
      link.click();
      while (!link.matches("[aria-current]")) await new Promise((painted) => requestAnimationFrame(painted));
      return document.querySelector(".notice button") !== null;
    }, indicators);
    assert.ok(isThere);
    await gone(page);
    assert.deepEqual(await log(page).locator("p").allTextContents(), [said]);
    assert.equal(await log(page).getAttribute("aria-live"), "off");
  }));

for (const [way, at, away] of [
  ["the pointer", (page) => notice(page).locator("p").hover(), (page) => page.mouse.move(5, 5)],
  ["the keyboard", (page) => notice(page).getByRole("button").focus(), (page) => page.locator("#main").focus()],
]) {
  test(`a message stays while ${way} is at it`, () =>
    visit({ hash: "#/tasks", permissions: ["clipboard-write"] }, async ({ page }) => {
      await copyLink(page);
      await at(page);
      await page.waitForTimeout(SOON);
      assert.equal(await notice(page).count(), 1);
      await away(page);
      await gone(page);
    }));
}

test("a longer message stays longer", () => {
  const prepare = (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  return visit({ hash: `#/tasks?q=${"%E5%A5%89".repeat(40)}`, prepare }, async ({ page }) => {
    await copyLink(page);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(SOON);
    assert.equal(await notice(page).count(), 1);
  });
});
