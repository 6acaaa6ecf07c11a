// The front page: what the plan wants, the ways into it, one search over everything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, fragment, lineCount, names, visit } from "./support/app.mjs";

const HASH = "#/overview";

function everything(page) {
  return page.getByRole("searchbox", { name: "搜索全部内容" });
}

function results(page) {
  return page.getByRole("region", { name: "搜索结果" });
}

/** The card with this heading. */
function card(page, heading) {
  const title = page.getByRole("heading", { level: 3, name: heading, exact: true });
  return page.getByRole("listitem").filter({ has: title });
}

test("the address without a fragment opens the front page, which says the main target", () =>
  visit({ hash: "" }, async ({ page }) => {
    const heading = page.getByRole("heading", { level: 1 });
    assert.equal(await heading.innerText(), "到 2025 年，区属规上工业产值要从 547.8 亿元提高到 1,200 亿元");
    assert.match(await page.getByRole("main").innerText(), /73 个重大项目，公布的总投资合计 275\.52 亿元/);
  }));

test("a headline figure shows base, target and needed growth, and how it was computed", () =>
  visit({ hash: HASH }, async ({ page }) => {
    const output = card(page, "全部工业总产值");
    const shown = (await output.innerText()).replace(/\s+/g, " ");
    assert.match(shown, /2020 年 969\.14 亿元 → 2025 年目标 1,900 亿元/);
    assert.match(shown, /每年需增长 14\.4% 2015–2020 年实际每年 12\.5%/);
    const method = output.getByText("(1,900 ÷ 969.14)^(1/5) − 1 = 14.4%");
    assert.equal(await method.isVisible(), false);
    await output.getByText("怎样算").click();
    await method.waitFor();
    assert.match(await output.innerText(), /表2 .*第 1 行/);
  }));

test("the three pillars are doors that open by the keyboard, and back returns", () =>
  visit({ hash: HASH }, async ({ page }) => {
    for (const [door, view] of [
      ["“8100”产业集群", "#/clusters"],
      ["一廊、十园、多微", "#/parks"],
      ["重大产业项目", "#/projects"],
    ]) {
      await page.getByRole("link", { name: door, exact: true }).focus();
      await page.keyboard.press("Enter");
      await eventually(page, () => fragment(page), view);
      await page.goBack();
      await eventually(page, () => fragment(page), HASH);
    }
  }));

test("one search finds parks, industries, micro-parks and projects by pinyin", () =>
  visit({ hash: HASH }, async ({ page }) => {
    await everything(page).fill("qidong");
    await results(page).waitFor();
    const found = await results(page).innerText();
    for (const text of ["溪口工业区", "关键基础件（气动）", "溪口气动智创产业园", "亚德客"]) {
      assert.ok(found.includes(text), `${text}: ${found}`);
    }
    const figures = page.getByRole("heading", { name: "主要目标" });
    assert.equal(await figures.count(), 0);
    assert.equal(fragment(page), "#/overview?q=qidong");
  }));

test("a found park opens on its view, chosen and without the searched words", () =>
  visit({ hash: `${HASH}?q=xikou` }, async ({ page }) => {
    await results(page).getByRole("link", { name: "溪口工业区" }).click();
    await eventually(page, () => fragment(page), "#/parks?park=xikou-park");
    await page.goBack();
    await results(page).waitFor();
    assert.equal(await everything(page).inputValue(), "xikou");
  }));

test("all found projects open in the library with the same words", () =>
  visit({ hash: `${HASH}?q=jiangkou` }, async ({ page }) => {
    await results(page).getByRole("link", { name: /^在项目库中查看全部/ }).click();
    await eventually(page, () => fragment(page), "#/projects?q=jiangkou");
    assert.ok((await lineCount(page)) > 6);
  }));

test("a found project opens its details", () =>
  visit({ hash: `${HASH}?q=ydk` }, async ({ page }) => {
    await results(page).getByRole("link", { name: /亚德客.*项目/ }).first().click();
    await page.getByRole("complementary", { name: "项目详情" }).waitFor();
    assert.equal((await names(page)).length > 0, true);
  }));

test("a found micro-park opens the map with its layer, a found term the glossary", () =>
  visit({ hash: `${HASH}?q=溪口气动` }, async ({ page }) => {
    const href = (name) => results(page).getByRole("link", { name, exact: true }).getAttribute("href");
    assert.equal(await href("溪口气动智创产业园"), "#/parks?layers=outline,towns,corridor,micro&item=mp-xikou");
    await everything(page).fill("亩均");
    await eventually(page, () => results(page).getByRole("link", { name: /亩均/ }).last().getAttribute("href"), "#/about?item=mujun-lunyingxiong");
  }));

test("a search that finds nothing says so", () =>
  visit({ hash: `${HASH}?q=火星` }, async ({ page }) => {
    assert.match(await results(page).innerText(), /没有找到/);
  }));

test("nothing of the front page is wider than a phone", () =>
  visit({ hash: HASH, viewport: PHONE }, async ({ page }) => {
    const widths = () => [document.documentElement.scrollWidth, innerWidth];
    const [content, screen] = await page.evaluate(widths);
    assert.equal(content, screen);
  }));

test("what is typed before the program comes is searched for once it is there", () =>
  visit({ hash: HASH, isEarly: true }, async ({ page }) => {
    await everything(page).fill("qidong");
    await results(page).waitFor();
    assert.match(await results(page).innerText(), /关键基础件（气动）/);
  }));

