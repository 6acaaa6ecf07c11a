// On a phone what is asked is answered beside the question, and head and top stay in reach.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, details, eventually, fragment, names, searchBox, visit } from "./support/app.mjs";
import { named } from "./support/plan.mjs";

/** Where an element stands on the screen. */
async function edges(locator) {
  const { y, height } = await locator.boundingBox();
  return { top: y, end: y + height };
}

for (const [where, viewport] of [["a phone", PHONE], ["a desk", DESKTOP], ["a tablet", { width: 800, height: 1100 }]]) {
  test(`on ${where} the front page shows what was found directly under the field, which stays where it is`, () =>
    visit({ hash: "#/overview", viewport }, async ({ page }) => {
      const field = page.getByRole("searchbox", { name: "搜索全部内容" });
      const before = await edges(field);
      await field.fill("ydk");
      const found = page.getByRole("region", { name: "搜索结果" });
      await found.getByRole("link").first().waitFor();
      assert.deepEqual(await edges(field), before);
      const first = await edges(found.getByRole("heading").first());
      assert.ok(first.top - before.end < 48, `${first.top} after ${before.end}`);
    }));
}

test("on a phone the library shows the first project that was found without scrolling", () =>
  visit({ hash: "#/projects", viewport: PHONE }, async ({ page }) => {
    await searchBox(page).fill("ydk");
    await eventually(page, async () => (await names(page)).length, 3);
    const first = await edges(page.getByRole("table").getByRole("rowheader").first());
    assert.ok(first.end < PHONE.height, `${first.end}`);
  }));

test("on a phone the head stays, and leads back to the top of a long view", () =>
  visit({ hash: "#/audit", viewport: PHONE }, async ({ page }) => {
    const top = page.getByRole("button", { name: "回到顶部" });
    assert.equal(await top.isVisible(), false);
    const height = (await edges(page.getByRole("banner"))).end;
    assert.ok(height < PHONE.height / 7, `${height}`);
    await page.evaluate(() => window.scrollTo(0, 20_000));
    await top.waitFor();
    assert.deepEqual(await edges(page.getByRole("banner")), { top: 0, end: height });
    await page.getByRole("banner").getByRole("button", { name: "搜索全部内容" }).click({ trial: true });
    await top.click();
    await eventually(page, () => page.evaluate(() => window.scrollY), 0);
    await eventually(page, () => top.isVisible(), false);
  }));

test("a project that a link opens on a phone says whose page it is, and can be shared", async () => {
  const [name] = named("xu-22");
  const prepare = (page) =>
    page.addInitScript(() => {
      window.shared = [];
      navigator.share = async (what) => void window.shared.push(what);
    });
  await visit({ hash: "#/projects?q=ydk&sel=xu-22", viewport: PHONE, hasTouch: true, isMobile: true, prepare }, async ({ page, server }) => {
    const site = page.getByText("奉化制造业规划浏览器").first();
    const { top, end } = await edges(site);
    const isOnTop = (y) => page.evaluate((y) => document.elementFromPoint(60, y).textContent.includes("奉化制造业规划浏览器"), y);
    assert.ok(top >= 0 && (await isOnTop((top + end) / 2)));
    await details(page).getByRole("button", { name: "分享" }).click();
    const link = `${server.url}#/projects?sel=xu-22`;
    await eventually(page, () => page.evaluate(() => window.shared), [{ title: name, url: link }]);
  });
});

test("where nothing can be shared the link of a project is copied", () => {
  const prepare = (_, visitor) => visitor.grantPermissions(["clipboard-read", "clipboard-write"]);
  return visit({ hash: "#/projects?q=ydk&sel=xu-22", prepare }, async ({ page, server }) => {
    await details(page).getByRole("button", { name: "分享" }).click();
    await page.getByText(/^链接已复制/).first().waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${server.url}#/projects?sel=xu-22`);
    assert.equal(fragment(page), "#/projects?q=ydk&sel=xu-22");
  });
});
