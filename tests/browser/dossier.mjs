// A dossier: any view as sheets of paper, which say what was asked, when, and of what.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fragment, visit } from "./support/app.mjs";

const STATES = [
  { hash: "#/projects?q=气动&stage=续建", conditions: "搜索“气动”；建设性质：续建", says: /年产3500万件套气动元件/ },
  { hash: "#/indicators?only=group:总量目标", conditions: "类型：总量目标", says: /规下工业增加值/ },
  { hash: "#/parks?park=xikou-park", conditions: "园区：溪口工业区", says: /溪口气动智创产业园/ },
];

/** What the head of the dossier says beside `label`. */
function stated(page, label) {
  return page.locator(".dossier-head dt", { hasText: label }).locator("+ dd").innerText();
}

/** Ids and classes of controls that would be on paper; what is pressed in a list has to look like its text. */
function controls(page) {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll("button, input, select, [role=button]")].filter((it) => it.checkVisibility());
    return seen.filter((it) => getComputedStyle(it).borderTopStyle !== "none" && parseFloat(getComputedStyle(it).borderTopWidth) > 0)
      .filter((it) => getComputedStyle(it).borderTopColor !== "rgba(0, 0, 0, 0)")
      .filter((it) => it.className !== "park-row").map((it) => it.outerHTML.slice(0, 80));
  });
}

/** Number of pages of a PDF. */
function pages(pdf) {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { hash, conditions, says } of STATES) {
  test(`the dossier of ${hash} says where it comes from and prints nothing to press`, () =>
    visit({ hash }, async ({ page, server }) => {
      await page.getByRole("button", { name: "A4 档案" }).click();
      await page.getByRole("button", { name: "打印或另存为 PDF" }).waitFor();
      await eventually(page, async () => /[?&]paper=1$/.test(fragment(page)), true);
      assert.equal(await stated(page, "筛选条件"), conditions);
      assert.match(await stated(page, "打印日期"), /^\d{4} 年 \d+ 月 \d+ 日$/);
      assert.match(await stated(page, "版本"), /数据版本 .+程序版本/);
      const link = await stated(page, "链接");
      assert.equal(decodeURIComponent(link.replace(/\s/g, "")), server.url + hash);
      assert.equal(await page.getByRole("img", { name: "扫码" }).count(), 1);
      assert.match(await page.locator(".dossier-foot").innerText(), /来源[^]*《.+》/);
      assert.match(await page.getByRole("main").innerText(), says);
      for (const chart of await page.locator(".charts .chart").all()) {
        await eventually(page, async () => /is-drawn/.test(await chart.getAttribute("class")), true);
      }

      assert.equal((await controls(page)).length, 2, "those of the bar above");
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await controls(page), []);
      assert.equal(await page.getByRole("navigation", { name: "主导航" }).count(), 0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.ok(pages(pdf) > 1, String(pages(pdf)));
      assert.match(pdf.toString("latin1"), /\/ToUnicode/);
      await page.emulateMedia({ media: null });

      await page.goBack();
      await page.getByRole("navigation", { name: "主导航" }).waitFor();
      await eventually(page, async () => fragment(page), hash);
    }));
}

test("the preview is as paper is, and light, also in the dark", () =>
  visit({ hash: "#/projects?paper=1", colorScheme: "dark" }, async ({ page }) => {
    assert.equal(await page.locator(".projects .line").count(), 73);
    const colour = () => page.locator("main").evaluate((it) => getComputedStyle(it).backgroundColor);
    assert.equal(await colour(), "rgb(255, 255, 255)");
    assert.equal(await page.title(), "奉化规划档案：项目库");
    // Chromium repeats the head of the table on each page only while it holds no button's box.
    const heading = page.getByRole("main").locator(".projects thead button").first();
    assert.equal(await heading.evaluate((it) => getComputedStyle(it).display), "contents");
    const { width } = await page.locator("main").boundingBox();
    assert.ok(Math.abs(width - 793.7) < 1, String(width));

    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("searchbox", { name: "搜索项目" }).waitFor();
    assert.equal(await page.title(), "项目库 – 奉化制造业规划浏览器");
    const media = () =>
      page.evaluate(() => [...document.styleSheets].flatMap((it) => [...it.cssRules]).filter((it) => it.media && /screen, print|speech/.test(it.media.mediaText)).length);
    await eventually(page, media, 0);
  }));

test("every view has a dossier", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    for (const view of ["overview", "indicators", "clusters", "parks", "projects", "firms", "tasks", "audit", "about"]) {
      await page.evaluate((to) => { location.hash = to; }, `#/${view}`);
      await eventually(page, async () => fragment(page), `#/${view}`);
      await page.getByRole("button", { name: "A4 档案" }).click();
      await page.locator(".dossier-head").waitFor();
      await eventually(page, async () => fragment(page), `#/${view}?paper=1`);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, view);
      // By its place: asking for its role walks through hundreds of laid out findings, which takes seconds.
      await page.locator(".preview-bar").getByText("返回").click();
      await page.locator(".dossier-head").waitFor({ state: "detached" });
    }
  }));
