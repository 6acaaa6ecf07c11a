// A tab that was open before the page was published anew: what it fetches late is gone, and it says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fragment, running, state, visit } from "./support/app.mjs";
import { enter, notice } from "./support/entries.mjs";
import { named, release, site } from "./support/releases.mjs";

const [FIRST, SECOND] = [release(1), release(2)];
/** What stands in the place of a chart, or of the part of the program that draws it. */
const AWAY = ".chart-missing, .part-away";
const UPDATED = /页面已更新/;
const OFFLINE = named(FIRST, /^offline\/.*\.html$/);

/** Opens the first release at `hash`, without a copy that would still have its files. `act` can publish another. */
function opened(hash, act, { answers = {}, prepare } = {}) {
  let now = FIRST;
  const sites = { "/": site(() => now) };
  return visit({ hash, answers, sites, prepare, isDamaged: true, serviceWorkers: "block" }, async ({ page, server }) => {
    await running(page);
    await act({ page, server, answers, publish: (release) => (now = release) });
  });
}

const releaseOf = (page) => page.evaluate(() => document.documentElement.dataset.release);
const isFocused = (element) => element.evaluate((it) => it === document.activeElement);
const place = (page, title) => page.getByRole("figure", { name: title, exact: true });

/** Presses Enter on the button until its page is another one. */
async function reloaded(page, button) {
  await button.focus();
  await page.keyboard.press("Enter");
  await eventually(page, () => releaseOf(page).catch(() => ""), "2");
  await running(page);
}

for (const [what, answer] of [
  ["is gone", undefined],
  ["is answered by HTML", { body: "<!doctype html>", headers: { "content-type": "text/html" } }],
]) {
  test(`when the chart file of an old tab ${what} it says that the page was updated; a press shows the same in the new one`, () => {
    const hash = "#/projects?q=气动&show=charts";
    const charts = `/${named(FIRST, /^charts-/)}`;
    const answers = { [charts]: { status: 500 } };
    return opened(hash, async ({ page, publish }) => {
      const figure = place(page, "建设地点");
      const button = figure.locator(".chart-missing").getByRole("button");
      await figure.getByText(/没有取到图表文件.*请检查网络后重试/).waitFor();
      await button.focus();
      // The keyboard stays on the button, whatever comes of it.
      await page.keyboard.press("Enter");
      await figure.getByText(/没有取到图表文件/).waitFor();
      assert.ok(await isFocused(button));
      publish(SECOND);
      delete answers[charts];
      if (answer) answers[charts] = answer;
      await page.keyboard.press("Enter");
      await figure.getByText(UPDATED).waitFor();
      assert.ok(await isFocused(button));
      assert.equal(await button.innerText(), "重新载入");
      assert.equal(await figure.getByText(/请检查网络/).count(), 0);
      await reloaded(page, button);
      assert.equal(fragment(page), hash);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator("svg path").first().waitFor({ state: "attached" });
    }, { answers });
  });
}

test("when a part of the program is gone an old tab says that the page was updated; a press shows the same in the new one", () => {
  const prepare = (page) =>
    page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  return opened("#/projects", async ({ page, publish }) => {
    publish(SECOND);
    await page.evaluate(() => (location.hash = "#/indicators"));
    const away = page.locator(".part-away", { hasText: UPDATED });
    await reloaded(page, away.getByRole("button", { name: "重新载入" }));
    assert.equal(fragment(page), "#/indicators");
    await page.locator("#t2-10").waitFor();
  }, { prepare });
});

test("in English too", () =>
  opened("#/tasks?lang=en", async ({ page, publish }) => {
    publish(SECOND);
    await page.evaluate(() => (location.hash = "#/projects?show=charts&lang=en"));
    const missing = page.locator(AWAY, { hasText: /The page has been updated/ }).first();
    await reloaded(page, missing.getByRole("button", { name: "Reload", exact: true }));
    assert.equal(fragment(page), "#/projects?show=charts&lang=en");
  }, { answers: { [`/${named(FIRST, /^charts-/)}`]: { status: 404 } } }));

test("a chart file that comes at last gives the keyboard to the chart", () => {
  const charts = `/${named(FIRST, /^charts-/)}`;
  const answers = { [charts]: { status: 500 } };
  return opened("#/projects?show=charts", async ({ page, server }) => {
    const figure = place(page, "建设地点");
    const button = figure.getByRole("button", { name: "重试" });
    await button.waitFor();
    // It has looked whether the page is another one.
    await eventually(page, () => server.asked.filter((path) => path === "/index.html").length, 2);
    assert.equal(await page.getByText(UPDATED).count(), 0);
    delete answers[charts];
    await button.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => isFocused(figure.getByRole("listbox")), true);
  }, { answers });
});

test("what was entered is there after the press", () =>
  opened("#/progress", async ({ page, publish }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    const heading = page.getByRole("heading", { level: 1, name: /1 项有实际数据/ });
    await heading.waitFor();
    publish(SECOND);
    await page.evaluate(() => (location.hash = "#/projects?show=charts"));
    const button = page.locator(AWAY).first().getByRole("button", { name: "重新载入" });
    await button.waitFor();
    page.once("dialog", (dialog) => dialog.accept());
    await reloaded(page, button);
    await page.evaluate(() => (location.hash = "#/progress"));
    await heading.waitFor();
  }, { answers: { [`/${named(FIRST, /^charts-/)}`]: { status: 404 } } }));

for (const [part, hash, path, press, first] of [
  ["the English", "#/about", "/data/english.json", "English", /没有取到英文/],
  ["the licences", "#/about?item=licences", "/licences.txt", "查看许可全文", /没有取到许可全文/],
  ["the offline file", "#/progress", `/${OFFLINE}`, /另存/, /没有生成离线文件/],
]) {
  test(`when ${part} does not come, an old tab says that the page was updated, another one why`, () => {
    const answers = { [path]: { status: 404 } };
    return opened(hash, async ({ page, publish }) => {
      const button = page.getByRole("main").or(page.getByRole("banner")).getByRole("button", { name: press }).first();
      await button.click();
      await notice(page).getByText(first).waitFor();
      await notice(page).getByRole("button", { name: "知道了" }).click();
      publish(SECOND);
      await button.click();
      await notice(page).getByText(UPDATED).waitFor();
      await reloaded(page, notice(page).getByRole("button", { name: "重新载入" }));
      await state(page, "running");
    }, { answers });
  });
}
