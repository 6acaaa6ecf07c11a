// The table: order, columns, groups, and only the lines that are in sight on the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, lineCount, names, total, visit } from "./support/app.mjs";
import { named, namesOf, projects, stage, sum, those } from "./support/plan.mjs";

function heading(page, name) {
  return page.getByRole("columnheader", { name });
}

/** Presses a heading and waits until it says that it is sorted so. */
async function press(page, name, expected) {
  await heading(page, name).getByRole("button").click();
  await eventually(page, () => heading(page, name).getAttribute("aria-sort"), expected);
}

/** Projects by investment, those without one last. */
function byInvestment(direction) {
  const amount = ({ investment_yi: yi }) => yi ?? Infinity * direction;
  return [...projects].sort((left, right) => direction * (amount(left) - amount(right)));
}

test("a number is sorted from the largest, then the smallest, then as in the annex", () =>
  visit({}, async ({ page }) => {
    const annex = await names(page);
    await press(page, "总投资（亿元）", "descending");
    assert.deepEqual(await names(page), namesOf(byInvestment(-1)).slice(0, annex.length));
    await press(page, "总投资（亿元）", "ascending");
    assert.deepEqual(await names(page), namesOf(byInvestment(1)).slice(0, annex.length));
    await press(page, "总投资（亿元）", null);
    assert.deepEqual(await names(page), annex);
  }));

test("one heading at a time says that it is sorted, and words begin with the first", () =>
  visit({}, async ({ page }) => {
    await press(page, "总投资（亿元）", "descending");
    await press(page, "项目名称", "ascending");
    assert.equal(await heading(page, "总投资（亿元）").getAttribute("aria-sort"), null);
    assert.equal((await names(page))[0], "安佳智慧电器有限公司年产60万台厨房电器生产项目");
  }));

test("columns can be shown and hidden, but never the name", () =>
  visit({}, async ({ page }) => {
    const columns = page.getByText("显示列").first();
    await columns.click();
    const boxes = page.getByRole("group", { name: "显示列" }).getByRole("checkbox");
    const box = (label) => boxes.and(page.getByLabel(label, { exact: true }));
    assert.ok(await box("项目名称").isDisabled());
    await box("用地（亩）").check();
    await box("建设性质").uncheck();
    await columns.click();
    await heading(page, "用地（亩）").waitFor();
    assert.equal(await heading(page, "建设性质").count(), 0);
    const [first] = await page.getByRole("row", { name: named("xu-01")[0] }).all();
    assert.deepEqual(await first.getByRole("cell").allInnerTexts(), [
      "续建 1", "现代工业", "开发区", "2020–2023", "80", "3.00",
    ]);
  }));

test("groups have a heading with their number and sum", () =>
  visit({}, async ({ page }) => {
    await page.getByRole("combobox", { name: "分组" }).selectOption("建设性质");
    await eventually(page, () => lineCount(page), 73 + 3);
    for (const word of ["续建", "新建", "谋划"]) {
      const members = those(stage(word));
      const subtotal = page
        .getByRole("rowheader", { name: new RegExp(`^${word} *${members.length} 项`) })
        .filter({ hasText: `${sum(members)} 亿元` });
      await eventually(page, () => scrolledTo(page, subtotal), true);
    }
    assert.match(await total(page), /^合计 73 项 .* 275\.52 亿元$/);
    await page.getByRole("combobox", { name: "分组" }).selectOption("不分组");
    await eventually(page, () => lineCount(page), 73);
  }));

/** Scrolls on until the line is on the page. */
async function scrolledTo(page, line) {
  if ((await line.count()) > 0) return true;
  await page.mouse.wheel(0, 400);
  return false;
}

test("few lines are on the page, though it tells the number of all", () =>
  visit({}, async ({ page }) => {
    assert.equal(await page.getByRole("table").getAttribute("aria-rowcount"), "74");
    assert.ok((await page.getByRole("row").count()) < 40);
    await page.mouse.move(800, 500);
    const last = page.getByRole("rowheader", { name: projects.at(-1).name });
    await eventually(page, () => scrolledTo(page, last), true);
    const row = page.getByRole("row").filter({ has: last });
    assert.equal(await row.getAttribute("aria-rowindex"), "74");
    assert.ok((await page.getByRole("row").count()) < 40);
    const shown = await names(page);
    assert.deepEqual(shown, namesOf(projects).slice(-shown.length));
  }));

test("cards, which have no headings to press, are sorted by a choice", () =>
  visit({ viewport: PHONE }, async ({ page }) => {
    const annex = await names(page);
    const choice = page.getByRole("combobox", { name: "排序" });
    await choice.selectOption("总投资（亿元） 从大到小");
    const shown = namesOf(byInvestment(-1)).slice(0, annex.length);
    await eventually(page, () => names(page), shown);
    await choice.selectOption("按附件顺序");
    await eventually(page, () => names(page), annex);
  }));

test("the End key shows the last project and Home the first again", () =>
  visit({}, async ({ page }) => {
    // The browser scrolls by steps and drops a key that comes between them.
    await page.evaluate(() => {
      window.settled = new Promise((done) => addEventListener("scrollend", done, { once: true }));
    });
    await page.keyboard.press("End");
    await page.evaluate(() => window.settled.then(() => true));
    await eventually(page, async () => (await names(page)).at(-1), projects.at(-1).name);
    await page.keyboard.press("Home");
    await eventually(page, async () => (await names(page))[0], projects[0].name);
  }));

test("every project is on the page while it is printed", () =>
  visit({}, async ({ page }) => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await eventually(page, () => names(page), namesOf(projects));
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await eventually(page, async () => (await names(page)).length < 40, true);
  }));
