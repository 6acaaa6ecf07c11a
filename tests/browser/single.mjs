// A single thing inside another page: a chart, the map, a goal, a park, a number.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, running, visit } from "./support/app.mjs";
import { frameOf, heights, settled, site, visitHost } from "./support/hosts.mjs";

/** What each link shows, and its greatest height in a frame 640 px wide. */
const SINGLES = {
  "#/overview?one=headline&embed=1": [/847 亿元|区属规上/, 480],
  "#/indicators?item=t2-05&one=goal&embed=1": [/2025 年目标/, 480],
  "#/clusters?one=chart-clusters&embed=1": [/各产业 2025 年目标产值/, 480],
  "#/clusters?cluster=fashion&one=industry&embed=1": [/亿元/, 480],
  "#/parks?one=map&embed=1": [/示意图/, 480],
  "#/parks?park=xikou-park&one=park&embed=1": [/溪口工业区/, 480],
  "#/parks?one=chart-parks&embed=1": [/各园区 2025 年目标产值/, 480],
  "#/projects?place=xikou&one=total&embed=1": [/建设地点：溪口镇/, 480],
  "#/projects?one=chart-sector&embed=1": [/行业类别与建设性质/, 480],
  "#/projects?one=chart-start&embed=1": [/开工年份/, 480],
  "#/projects?one=chart-investment&embed=1": [/投资分布/, 480],
};

for (const [hash, [shown, most]] of Object.entries(SINGLES)) {
  test(`${hash} shows that alone, as high as it needs to be`, () =>
    visitHost({ host: "our embed.js", hash }, async ({ page, inner }) => {
      await page.setViewportSize({ width: 656, height: 800 });
      await inner.getByRole("main").getByText(shown).first().waitFor();
      await eventually(inner, () => inner.locator("[aria-busy=true]").count(), 0);
      const height = await settled(page, inner);
      assert.ok(height <= most, `${height}`);
      assert.equal(await inner.locator("main .toolbar, main .facets, main .view-head").count(), 0);
      const overflow = await inner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0);
      const href = await inner.getByRole("link", { name: "打开完整页面" }).getAttribute("href");
      assert.doesNotMatch(href, /one=|embed=/);
      assert.match(href, new RegExp(hash.slice(0, hash.indexOf("?"))));
    }));
}

test("what the plan does not have is said", async () => {
  for (const hash of ["#/indicators?item=none&one=goal&embed=1", "#/parks?park=none&one=park&embed=1", "#/clusters?one=nothing&embed=1"]) {
    await visitHost({ host: "our embed.js", hash }, async ({ inner }) => {
      await inner.getByText("规划数据里没有这个链接要显示的内容").waitFor();
    });
  }
});

test("outside of a frame, and on paper, the view is whole", async () => {
  for (const hash of ["#/clusters?one=chart-clusters", "#/clusters?one=chart-clusters&paper=1"]) {
    await visit({ hash }, async ({ page }) => {
      await page.locator(".cluster-card").first().waitFor();
    });
  }
});

test("a button beside each figure copies code that shows it in another page", async () => {
  let code;
  const permissions = ["clipboard-read", "clipboard-write"];
  const asked = async (hash, name) => {
    await visit({ hash, permissions }, async ({ page, server }) => {
      await page.getByRole("button", { name }).first().click();
      await page.getByRole("status").getByText(/嵌入代码已复制/).waitFor();
      code = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(server.url, "SITE/");
    });
  };
  await asked("#/clusters?cluster=fashion", "复制嵌入代码：各产业 2025 年目标产值");
  assert.match(code, /frame\.html#\/clusters\?cluster=fashion&amp;one=chart-clusters&amp;embed=1"/);
  await asked("#/parks?park=xikou-park", "复制嵌入代码：溪口工业区");
  assert.match(code, /frame\.html#\/parks\?park=xikou-park&amp;one=park&amp;embed=1"/);
  await asked("#/overview", /^复制嵌入代码/);
  assert.match(code, /frame\.html#\/overview\?one=headline&amp;embed=1"/);
  await asked("#/indicators", /^复制嵌入代码/);
  assert.match(code, /frame\.html#\/indicators\?item=[\w-]+&amp;one=goal&amp;embed=1"/);
  const around = (app) => site(app, { html: code.replaceAll("SITE/", app.url) });
  await visit({ around, isEarly: true }, async ({ page }) => {
    const inner = await frameOf(page);
    await running(inner);
    await inner.locator(".single h3").waitFor();
    const same = async () => {
      const { frame, content } = await heights(page, inner);
      return Math.abs(frame - content) <= 2;
    };
    await eventually(page, same, true);
  });
});
