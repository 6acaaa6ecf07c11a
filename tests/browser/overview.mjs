// The front page: what the plan wants, the ways into it, one search over everything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, fragment, lineCount, names, visit } from "./support/app.mjs";
import { enter } from "./support/entries.mjs";

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

test("the address without a fragment opens the front page: a question, and the main target as the answer", () =>
  visit({ hash: "" }, async ({ page }) => {
    const heading = page.getByRole("heading", { level: 1 });
    assert.equal((await heading.innerText()).replace(/\n/g, ""), "2021–2025 年的规划：当初想做到什么，现在知道什么？");
    const figure = page.locator(".headline-figure");
    assert.match(await figure.innerText(), /照2016—2020年每年 9\.1% 的速度（规划所载），到 2025 年约 846\.7 亿元/);
    const rows = await figure.getByRole("row").allInnerTexts();
    assert.deepEqual(rows.map((row) => row.replace(/\s+/g, " ").trim()), [
      "2020 年 547.8 亿元",
      "2025 年，照每年 9.1% 约 846.7 亿元",
      "2025 年目标 1,200 亿元",
    ]);
    // As long as their amounts.
    const widths = await figure.locator(".headline-bar").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
    for (const [at, amount] of [547.8, 846.73, 1200].entries()) {
      assert.ok(Math.abs(widths[at] / widths[2] - amount / 1200) < 0.005, `${widths}`);
    }
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

test("the four questions open what answers them, in one press", () =>
  visit({ hash: HASH }, async ({ page }) => {
    const town = page.getByRole("combobox", { name: "镇、街道" });
    await town.selectOption("溪口镇（5）");
    await eventually(page, () => fragment(page), "#/projects?place=xikou");
    await eventually(page, () => lineCount(page), 5);
    await page.goBack();
    for (const [door, view, heading] of [
      ["目标实现了吗", "#/progress", /./],
      ["我的产业", "#/clusters", /九个产业|个产业/],
      ["规划哪里自相矛盾", "#/audit?only=grade:differs", /18 处数值不一致/],
    ]) {
      await page.getByRole("link", { name: door, exact: true }).click();
      await eventually(page, () => fragment(page), view);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.goBack();
      await eventually(page, () => fragment(page), HASH);
    }
  }));

test("a goal counts as known once somebody entered a figure for it", () =>
  visit({ hash: HASH }, async ({ page }) => {
    const door = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "目标实现了吗" }) });
    assert.match(await door.innerText(), /0 \/ 49 项目标有人填写了实际数/);
    await page.getByRole("link", { name: "目标实现了吗" }).click();
    await enter(page, ["t2-05", "2025", "290"]);
    await page.getByRole("banner").getByRole("link", { name: "总览" }).click();
    await eventually(page, async () => /1 \/ 49 项目标有人填写了实际数/.test(await door.innerText()), true);
    const bars = page.locator(".headline-figure tr");
    assert.equal(await bars.count(), 3);
  }));

test("what was entered for the first goal stands beside what it aimed at, signed, in its own colour", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    await enter(page, ["t2-04", "2025", "900"]);
    await page.getByRole("banner").getByRole("link", { name: "总览" }).click();
    const last = page.locator(".headline-figure tr").last();
    await eventually(page, async () => (await last.innerText()).replace(/\s+/g, " ").trim(), "2025 年（填报） 900 亿元");
    const [own, target] = await page.locator(".headline-figure :is(.is-entered, .is-target) .headline-bar").evaluateAll((all) =>
      all.map((it) => [getComputedStyle(it).backgroundColor, it.getBoundingClientRect().width]).sort((one, other) => one[1] - other[1]),
    );
    assert.notEqual(own[0], target[0]);
    assert.ok(Math.abs(own[1] / target[1] - 900 / 1200) < 0.005, `${own}, ${target}`);
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

