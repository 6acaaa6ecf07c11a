// Figures that were entered: where they are shown and carried, how they outlive a visit, what is assumed of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { details, eventually, fragment, running, visit } from "./support/app.mjs";
import { cells, confirm, downloaded, enter, notice, paste, preview } from "./support/entries.mjs";
import { visitHost } from "./support/hosts.mjs";
import { projects } from "./support/plan.mjs";

const hash = "#/progress";
const NOBODY = "2025 年的 49 项目标实现了没有？还没有人填报实际数据";
const ONE = "2025 年的 49 项目标里 1 项有实际数据：1 项已达成";
const UNSAVED = "有改动还没有另存为文件。";
const SIGNED = /填报：统计员，\d{4}-\d\d-\d\d，来源：年报/;

function heading(page) {
  return page.getByRole("heading", { level: 1 }).innerText();
}

/** What the view says of what is in no file. */
function standing(page) {
  return page.locator(".hand-on-unsaved").innerText();
}

function undo(page) {
  return page.getByRole("button", { name: "撤销上一次导入" });
}

async function go(page, to) {
  await page.evaluate((to) => (location.hash = to), to);
}

const [PROJECT] = projects;

/** Goals of three kinds and a project. */
async function enterSome(page) {
  await enter(page, ["t2-01", "2025", "1950"], ["pneumatics", "2025", "155"], ["north", "2025", "333"]);
  await paste(page, [
    ["编号", "项目阶段", "完成投资", "填报人", "来源"],
    [PROJECT.id, "竣工", "1.5", "统计员", "年报"],
  ]);
  await confirm(page, 1);
}

test("what was entered is shown in every view that has it, marked as entered", () =>
  visit({ hash }, async ({ page }) => {
    await enterSome(page);
    await go(page, "#/overview");
    const goal = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "全部工业总产值", exact: true }) });
    assert.match(await goal.getByText(SIGNED).innerText(), /^2025 年 1,950 亿元（已达成；/);
    await go(page, "#/clusters?cluster=pneumatics");
    await page.getByRole("img", { name: "关键基础件（气动）：2025 年目标 150 亿元（力争）；填报：2025 年 155 亿元。" }).waitFor();
    await page.getByRole("region", { name: "已选" }).getByText(SIGNED).waitFor();
    await go(page, "#/parks?park=north");
    const park = page.getByRole("article", { name: "北部产业转型示范区" });
    assert.match(await park.getByText(SIGNED).innerText(), /^2025 年 333 亿元（未达成；/);
    await go(page, "#/indicators?item=t2-01");
    const row = page.getByRole("row", { name: /^全部 ?工业总产值/ });
    assert.match(await row.getByText(SIGNED).innerText(), /^2025 年 1,950 亿元（已达成；/);
    await go(page, `#/projects?sel=${PROJECT.id}`);
    assert.match(await details(page).getByText(SIGNED).innerText(), /^竣工，完成投资 1\.5\d* 亿元（/);
  }));

/** The record with this id in a file for programs. */
function goalIn(file, id) {
  return Object.values(file).flat().find((record) => record?.id === id);
}

test("the files of the views and of the entries carry what was entered, by whom and from what", () =>
  visit({ hash }, async ({ page }) => {
    await enterSome(page);
    for (const view of ["#/indicators", hash]) {
      await go(page, view);
      await page.getByRole("button", { name: "下载 CSV" }).waitFor();
      const rows = cells((await downloaded(page, "下载 CSV")).text);
      const goal = rows.find((row) => row.includes("t2-01")).join("|");
      assert.match(goal, /1,?950/, view);
      assert.match(goal, SIGNED, view);
      const { text } = await downloaded(page, "下载 JSON");
      const carried = JSON.stringify(goalIn(JSON.parse(text), "t2-01"));
      assert.match(carried, /1,950 亿元/, view);
      assert.match(carried, SIGNED, view);
    }
    const rows = cells((await downloaded(page, "填报记录 CSV")).text);
    const at = rows.findIndex((row) => row.includes("编号"));
    const column = (name) => rows.slice(at + 1).map((row) => row[rows[at].indexOf(name)]);
    assert.deepEqual(column("编号"), ["t2-01", "pneumatics", "north", PROJECT.id]);
    assert.deepEqual(column("实际值"), ["1950", "155", "333", ""]);
    assert.deepEqual(column("填报人"), Array(4).fill("统计员"));
    const { text } = await downloaded(page, "填报记录 JSON");
    assert.deepEqual(JSON.parse(text).entries.map(({ source }) => source), Array(4).fill("年报"));
    await undo(page).click();
    await undo(page).click();
    await eventually(page, () => heading(page), NOBODY);
    await paste(page, [[text]]);
    await confirm(page, 4);
    await eventually(page, () => heading(page), "2025 年的 49 项目标里 3 项有实际数据：2 项已达成，1 项未达成");
  }));

test("work in progress outlives the page, which says so, and undo leads back", () =>
  visit({ hash }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    await eventually(page, () => heading(page), ONE);
    page.once("dialog", (dialog) => dialog.accept());
    await page.reload();
    await running(page);
    await eventually(page, () => heading(page), ONE);
    assert.match(await notice(page).innerText(), /^已恢复上次还没有另存的填报。/);
    assert.match(await standing(page), new RegExp(`^${UNSAVED}`));
    await undo(page).click();
    await eventually(page, () => heading(page), NOBODY);
    assert.equal(await standing(page), "");
    await page.reload();
    await running(page);
    await eventually(page, () => heading(page), NOBODY);
    assert.equal(await notice(page).count(), 0);
  }));

test("two windows do not write over each other's work, and the second one says so", () =>
  visit({ hash }, async ({ page, visitor, server }) => {
    const other = await visitor.newPage();
    await other.goto(server.url + hash);
    await running(other);
    await enter(page, ["t2-01", "2025", "1950"]);
    await enter(other, ["t2-03", "2025", "1500"]);
    await notice(other).getByText(/^另一个窗口也在填报/).waitFor();
    assert.match(await standing(other), /没有暂存/);
    page.once("dialog", (dialog) => dialog.accept());
    await page.reload();
    await running(page);
    await eventually(page, () => heading(page), ONE);
  }));

test("work that is in no file is offered when other figures are published, until it is not wanted", () => {
  const published = { body: "null" };
  return visit({ hash, answers: { "/data/actuals.json": published } }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    published.body = '{"format":1,"entries":[{"id":"t2-03","year":2025,"value":1500}]}';
    const reload = async () => {
      page.once("dialog", (dialog) => dialog.accept());
      await page.reload();
      await running(page);
    };
    await reload();
    await eventually(page, () => heading(page), ONE);
    const left = page.getByText("这个浏览器里还有一份没有另存的填报");
    await left.getByRole("button", { name: "预览" }).click();
    assert.match(await preview(page).innerText(), /新增 1[^]*1,950 亿元/);
    await left.getByRole("button", { name: "不要了，从浏览器删除" }).click();
    await left.waitFor({ state: "detached" });
    await reload();
    await eventually(page, () => heading(page), ONE);
    assert.equal(await left.count(), 0);
  });
});

test("where storage is blocked the view says that nothing is kept, and works", () => {
  const prepare = (page) =>
    page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
  return visit({ hash, prepare }, async ({ page }) => {
    await page.getByRole("textbox", { name: "填报人", exact: true }).fill("王五");
    await enter(page, ["t2-01", "2025", "1950"]);
    await eventually(page, () => heading(page), ONE);
    await eventually(page, () => standing(page), `${UNSAVED}没有暂存到浏览器里，关闭页面前请另存为文件。`);
    await undo(page).click();
    await eventually(page, () => heading(page), NOBODY);
  });
});

/** Whether the page asks before it is left. */
async function asks(page) {
  let asked = false;
  page.once("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.accept();
  });
  await page.reload();
  await running(page);
  page.removeAllListeners("dialog");
  return asked;
}

for (const button of ["另存为离线文件", "填报记录 JSON", "填报记录 CSV"]) {
  test(`leaving asks while something is in no file, and no more after “${button}”`, () =>
    visit({ hash }, async ({ page }) => {
      await page.getByRole("button", { name: "外观：跟随系统" }).click();
      assert.equal(await asks(page), false);
      await enter(page, ["t2-01", "2025", "1950"]);
      assert.equal(await asks(page), true);
      // A press, without which browsers do not ask.
      await notice(page).getByRole("button").click();
      await downloaded(page, button);
      await eventually(page, () => standing(page), "");
      assert.equal(await asks(page), false);
      await eventually(page, () => heading(page), ONE);
      assert.match(await notice(page).innerText(), /已另存过的数据，不在打开的文件里/);
      await undo(page).click();
      await eventually(page, () => heading(page), NOBODY);
      assert.match(await standing(page), new RegExp(`^${UNSAVED}`), "the file holds something else");
    }));
}

/** The figure of an assumption in the view. */
function driver(page) {
  const all = page.getByRole("region", { name: "如果按这样的速度增长" }).getByRole("listitem");
  return all.filter({ has: page.getByRole("heading", { name: "全部工业总产值" }) });
}

test("an assumed growth changes the sentence and stands in the link, which brings it back", () =>
  visit({ hash }, async ({ page }) => {
    const figure = driver(page);
    const outcome = () => figure.locator(".what-if-outcome").innerText();
    assert.match(await outcome(), /^按您假设的年均 14\.4%，从 2020 年的 969\.14 亿元算起，2025 年达到 1,900 亿元/);
    const number = figure.getByRole("spinbutton");
    await number.fill("10");
    await number.press("Tab");
    await eventually(page, () => fragment(page), "#/progress?if=t2-01:10:2020");
    const slow = await outcome();
    assert.match(slow, /^按您假设的年均 10%，从 2020 年的 969\.14 亿元算起，2028 年/);
    await figure.getByRole("slider").fill("20");
    await eventually(page, () => fragment(page), "#/progress?if=t2-01:20:2020");
    assert.match(await outcome(), /^按您假设的年均 20%，.*2024 年/);
    assert.equal(await number.inputValue(), "20");

    await enter(page, ["t2-01", "2023", "1500"]);
    await figure.getByRole("combobox").selectOption({ label: "2023 年 1,500 亿元" });
    await eventually(page, () => fragment(page), "#/progress?if=t2-01:20:2023");
    assert.match(await outcome(), /从 2023 年的 1,500 亿元算起/);
    await undo(page).click();
    await go(page, "#/progress?if=t2-01:10:2020");
    await eventually(page, outcome, slow);
    assert.equal(await number.inputValue(), "10");
    await figure.getByRole("button", { name: "去掉这项假设" }).click();
    await eventually(page, () => fragment(page), hash);
    await eventually(page, async () => /年均 14\.4%/.test(await outcome()), true);
  }));

test("in a sandboxed frame the view works without storage, and does not take a file for saved", () => {
  const refused = /Download is disallowed|beforeunload/;
  return visitHost({ host: "our embed.js", sandbox: "allow-scripts", hash: `${hash}?embed=1`, refused }, async ({ inner }) => {
    await enter(inner, ["t2-01", "2025", "1950"]);
    await eventually(inner, () => heading(inner), ONE);
    const unsaved = `${UNSAVED}没有暂存到浏览器里，关闭页面前请另存为文件。`;
    await eventually(inner, () => standing(inner), unsaved);
    for (const button of ["下载填报表（CSV）", "填报记录 CSV", "另存为离线文件"]) {
      await inner.getByRole("button", { name: button }).click();
      await notice(inner).getByText(/若没有反应，当前页面可能禁止下载/).waitFor();
      await notice(inner).getByRole("button", { name: "知道了" }).click();
      assert.equal(await standing(inner), unsaved, button);
    }
    await paste(inner, [["编号", "年份", "实际值"], ["t2-02", "2025", "x"]]);
    await preview(inner).getByRole("textbox", { name: /第 2 行/ }).fill("690");
    await preview(inner).getByRole("textbox", { name: /第 2 行/ }).press("Enter");
    await confirm(inner, 1);
    await undo(inner).click();
    await undo(inner).click();
    await eventually(inner, () => heading(inner), NOBODY);
  });
});
