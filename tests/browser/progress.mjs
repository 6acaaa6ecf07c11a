// Figures come in as files, drops, pasted tables or by hand, and nothing changes before it is confirmed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { eventually, visit } from "./support/app.mjs";
import { HEADINGS, cells, choose, confirm, csv, downloaded, drop, enter, gbk, notice, paste, preview, sum, takeDoubtful, unicodeText } from "./support/entries.mjs";
import { projects } from "./support/plan.mjs";
import { bytesOf, files } from "./support/server.mjs";

const hash = "#/progress";
const NOBODY = "2025 年的 49 项目标实现了没有？还没有人填报实际数据";
const STAGES = ["储备", "开工", "竣工", "达产"];

function heading(page) {
  return page.getByRole("heading", { level: 1 }).innerText();
}

/** The row of a goal among the statuses. */
function row(page, goal) {
  const rows = page.getByRole("region", { name: "目标的完成状态" }).getByRole("row");
  return rows.filter({ has: page.getByRole("button", { name: `填写：${goal}`, exact: true }) });
}

/** The number of goals with each status: of 2025, or of the years before. */
async function statuses(page, name = "2025 年状态") {
  const buttons = page.getByRole("group", { name, exact: true }).getByRole("button");
  const texts = await buttons.allInnerTexts();
  return Object.fromEntries(texts.map((text) => text.trim().split(/\s+/)));
}

/** The number of projects at each stage. */
async function pipeline(page) {
  const titles = page.getByRole("region", { name: "项目走到哪一步" }).getByRole("heading", { level: 3 });
  const texts = await titles.allInnerTexts();
  return Object.fromEntries(texts.map((text) => [text.split(/\s/)[0], Number(/(\d+) 项/.exec(text)[1])]));
}

/** What a person sees of the figures that are taken over. */
async function shown(page) {
  return [await heading(page), await statuses(page), await pipeline(page)];
}

/** The app's own template: its rows from the headings on, each goal of a table at its target but one. */
async function filled(page) {
  const rows = cells((await downloaded(page, "下载填报表（CSV）")).text);
  const headings = rows.find(([first]) => first === "编号");
  const at = (name) => headings.indexOf(name);
  let project = 0;
  for (const row of rows.slice(rows.indexOf(headings) + 1)) {
    if (/^t[12]-/.test(row[0])) {
      const target = /目标 (−?[\d,.]+)/.exec(row.at(-1))?.[1];
      row[at("实际值")] = row[0] === "t2-01" ? "1,000" : (target ?? "完成");
    } else if (projects.some(({ id }) => id === row[0])) {
      row[at("项目阶段")] = STAGES[project % STAGES.length];
      project += 1;
    }
  }
  return rows;
}

test("a template that was filled in and saved by Excel in GBK is looked through, then taken over", () =>
  visit({ hash }, async ({ page }) => {
    const before = await shown(page);
    assert.equal(before[0], NOBODY);
    const rows = await filled(page);
    await page.getByRole("textbox", { name: "填报人", exact: true }).fill("王五");
    await page.getByRole("textbox", { name: "数据来源", exact: true }).fill("公报");
    await choose(page, "填报表.csv", gbk(csv(rows)));
    await preview(page).waitFor();
    assert.match(await sum(page), /^新增 130，空白 19；其中 \d+ 行存疑$/);
    const title = page.getByRole("heading", { name: "预览：填报表.csv" });
    await eventually(page, () => title.evaluate((it) => it === document.activeElement), true);
    const ticked = preview(page).getByRole("checkbox", { checked: true });
    const doubtful = Number(/(\d+) 行存疑$/.exec(await sum(page))[1]);
    assert.equal(await ticked.count(), 130 - doubtful);
    await takeDoubtful(page);
    await eventually(page, () => ticked.count(), 130);
    assert.deepEqual(await shown(page), before);
    assert.equal(await page.getByRole("button", { name: "撤销上一次导入" }).isDisabled(), true);

    await confirm(page, 130);
    await eventually(page, () => heading(page), "2025 年的 49 项目标里 30 项有实际数据：29 项已达成，1 项未达成");
    assert.equal(await preview(page).count(), 0);
    assert.match(await notice(page).innerText(), /^已导入 130 条，可以撤销/);
    assert.deepEqual(await statuses(page), { 已达成: "29", 进度正常: "0", 滞后: "0", 未达成: "1", 无实际数据: "19", 无法判断: "0" });
    assert.deepEqual(await statuses(page, "2025 年以前"), { 已达成: "27", 未达成: "0", 无实际数据: "0", 无法判断: "0" });
    assert.deepEqual(await pipeline(page), { 储备: 19, 开工: 18, 竣工: 18, 达产: 18, 未填报: 0 });
    const behind = await row(page, "全部工业总产值").innerText();
    assert.match(behind, /2025 年 1,000 亿元/);
    assert.match(behind, /填报：王五，\d{4}-\d\d-\d\d，来源：公报/);
    assert.match(behind, /未达成/);
    await page.getByText("有改动还没有另存为文件。已暂存在这个浏览器里，刷新不会丢失。").waitFor();

    await page.getByRole("button", { name: "撤销上一次导入" }).click();
    await eventually(page, () => shown(page), before);
    assert.match(await notice(page).innerText(), /^已撤销上一次导入，可以恢复。/);
    assert.equal(await page.getByRole("button", { name: "撤销上一次导入" }).isDisabled(), true);
  }));

test("without figures it says what is missing, whom to ask and an example; goals of 2020 stand apart", () =>
  visit({ hash }, async ({ page }) => {
    const missing = page.getByRole("heading", { name: "还缺什么、可以问谁" });
    await missing.waitFor();
    await page.getByText(/^缺的是 2025 年的实际数：.*可以问：.*本站的建议/).waitFor();
    await page.getByText(/^示例（编造的数，不计入任何统计）：.*状态就是“已达成”/).waitFor();
    const years = page.getByRole("region", { name: "目标的完成状态" }).getByRole("heading", { level: 3 });
    assert.deepEqual(await years.allInnerTexts(), ["2025 年的目标", "2020 年的目标（已到期，单列）"]);
    assert.deepEqual(await statuses(page, "2025 年以前"), { 已达成: "12", 未达成: "15", 无实际数据: "0", 无法判断: "0" });
    assert.equal((await statuses(page)).无实际数据, "49");

    await page.getByRole("group", { name: "2025 年以前", exact: true }).getByRole("button", { name: /^未达成/ }).click();
    await eventually(page, () => years.allInnerTexts(), ["2020 年的目标（已到期，单列）"]);

    await enter(page, ["t2-02", "2025", "690"]);
    await eventually(page, () => missing.count(), 0);
    assert.equal(await page.getByText(/^示例/).count(), 0);
    const rows = cells((await downloaded(page, "下载填报表（CSV）")).text);
    const ids = rows.map(([first]) => first);
    const places = ["t2-01", "north", "t2-02", "t1-01", projects[0].id].map((id) => ids.indexOf(id));
    assert.ok(places[0] > 0);
    assert.deepEqual(places, places.toSorted((one, other) => one - other));
  }));

const TABLE = [HEADINGS, ["t2-01", "2025", "1950", "王五", "公报"], ["north", "2025", "480", "王五", "公报"]];

for (const [how, hand] of Object.entries({
  "a Unicode text of Excel": (page) => choose(page, "表.txt", unicodeText(TABLE)),
  "a file that is dropped": (page) => drop(page, "表.csv", csv(TABLE)),
  "a table that is pasted": (page) => paste(page, TABLE),
})) {
  test(`${how} is looked through and taken over`, () =>
    visit({ hash }, async ({ page }) => {
      await hand(page);
      await preview(page).waitFor();
      assert.equal(await sum(page), "新增 2");
      assert.equal(await heading(page), NOBODY);
      await confirm(page, 2);
      await eventually(page, () => heading(page), "2025 年的 49 项目标里 2 项有实际数据：1 项已达成，1 项未达成");
      assert.match(await row(page, "北部产业转型示范区").innerText(), /2025 年 480 亿元 ?\n?填报：王五/);
    }));
}

test("what a file changes is shown with what stood before, and is kept in the history", () =>
  visit({ hash }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1800"], ["t2-02", "2025", "690"]);
    await paste(page, [HEADINGS, ["t2-01", "2025", "1950", "李四", "核实"], ["t2-02", "2025", "690", "", ""]]);
    await preview(page).waitFor();
    assert.equal(await sum(page), "更改 1，相同 1");
    const table = preview(page).getByRole("table", { name: "将改动" });
    assert.match(await table.innerText(), /1,800 亿元 → 1,950 亿元\s*填报：李四/);
    await confirm(page, 1);
    const goal = row(page, "全部工业总产值");
    await goal.getByText("填报记录").click();
    assert.match(await goal.innerText(), /1,800 亿元 填报：统计员.*\n1,950 亿元 填报：李四/);
  }));

for (const key of ["Enter", "Tab"]) {
  test(`a line that is not understood is corrected in place with ${key}, and the keyboard stays there`, () =>
    visit({ hash }, async ({ page }) => {
      await paste(page, [HEADINGS, ["t2-01", "2025", "很多", "", ""], ["t2-02", "2025", "690", "", ""], ["t2-99", "2025", "1", "", ""]]);
      await preview(page).waitFor();
      assert.equal(await sum(page), "新增 1，不能识别 2");
      const open = preview(page).getByRole("table", { name: "要先改正" });
      assert.match(await open.innerText(), /第 2 行“实际值”一栏写着“很多”，这里需要一个数/);
      const field = open.getByRole("textbox", { name: /第 2 行/ });
      await field.fill("许多");
      await field.press("Enter");
      await eventually(page, () => field.getAttribute("value"), "许多");
      assert.ok(await field.evaluate((it) => it === document.activeElement), "an answer that is still wrong keeps the keyboard");
      await field.fill("1950");
      await field.press(key);
      await eventually(page, () => sum(page), "新增 2，不能识别 1");
      await eventually(page, () => page.evaluate(inPreview), true);
      await confirm(page, 2);
      await eventually(page, () => heading(page), "2025 年的 49 项目标里 2 项有实际数据：2 项已达成");
    }));
}

test("a press that ends a correction finds the button where it was, and takes the corrected line", () =>
  visit({ hash }, async ({ page }) => {
    await paste(page, [HEADINGS, ["t2-01", "2025", "很多", "", ""], ["t2-02", "2025", "690", "", ""]]);
    await preview(page).getByRole("textbox", { name: /第 2 行/ }).fill("1950");
    await page.getByRole("button", { name: /^确认导入/ }).click();
    await eventually(page, () => heading(page), "2025 年的 49 项目标里 2 项有实际数据：2 项已达成");
  }));

test("what is looked through stays while another view is open", () =>
  visit({ hash }, async ({ page }) => {
    await paste(page, [HEADINGS, ["t2-02", "2025", "690", "", ""]]);
    await preview(page).waitFor();
    await page.getByRole("link", { name: "指标", exact: true }).click();
    await preview(page).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "进展", exact: true }).click();
    await preview(page).waitFor();
    assert.equal(await sum(page), "新增 1");
  }));

/** In the page: whether the keyboard is somewhere inside of the preview. */
function inPreview() {
  return document.activeElement.closest(".look-through") !== null;
}

test("a number with a comma and no quotes shifts no cell unseen", () =>
  visit({ hash }, async ({ page }) => {
    const rows = ["编号,年份,实际值,来源", "t2-01,2025,1,950.5,公报"];
    await choose(page, "表.csv", `${rows.join("\r\n")}\r\n`);
    const field = preview(page).getByRole("textbox", { name: /^第 2 行的格数比表头多/ });
    await field.fill("1950.5");
    await field.press("Enter");
    await eventually(page, () => sum(page), "新增 1");
    const added = await preview(page).getByRole("table", { name: "将新增" }).innerText();
    assert.match(added, /1,950\.5 亿元\s+填报：未写填报人，\d{4}-\d\d-\d\d，来源：未写来源/);
  }));

test("a line that is left out stays out, and a preview that is given up changes nothing", () =>
  visit({ hash }, async ({ page }) => {
    const rows = [HEADINGS, ["t2-01", "2025", "1950", "", ""], ["t2-02", "2025", "690", "", ""]];
    await paste(page, rows);
    const first = preview(page).getByRole("checkbox", { name: "导入第 2 行" });
    await first.focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "确认导入 1 条" }).waitFor();
    await eventually(page, () => first.evaluate((it) => it === document.activeElement), true);
    assert.equal(await first.isChecked(), false);
    await page.getByRole("button", { name: "放弃，不做改动" }).click();
    assert.equal(await preview(page).count(), 0);
    assert.equal(await heading(page), NOBODY);

    await paste(page, rows);
    await preview(page).getByRole("checkbox", { name: "导入第 2 行" }).uncheck();
    await preview(page).getByRole("checkbox", { name: "导入第 3 行" }).uncheck();
    const none = page.getByRole("button", { name: "确认导入 0 条" });
    await none.waitFor();
    assert.equal(await none.isDisabled(), true);
    await preview(page).getByRole("checkbox", { name: "导入第 3 行" }).check();
    await confirm(page, 1);
    await eventually(page, () => heading(page), "2025 年的 49 项目标里 1 项有实际数据：1 项已达成");
    assert.match(await row(page, "全部工业总产值").innerText(), /未填报/);
  }));

const WORKBOOK = readFileSync(new URL(import.meta.resolve("playwright-core/package.json"))).subarray(0, 400);

const DAMAGED = {
  "a workbook": ["表.xlsx", Buffer.concat([Buffer.from("PK\x03\x04\x14\0", "latin1"), WORKBOOK]), /Excel 工作簿/],
  "cut JSON": ["表.json", '{"format":1,"entries":[{"id":"t2-01"', /JSON 文件到中途断了/],
  "broken JSON": ["表.json", '{"format":1,"entries":[}]}', /JSON 第 1 行第 \d+ 列读不懂/],
  "JSON of others": ["表.json", '{"format":1}', /不是本工具导出的实际值/],
  "a page that is no copy": ["页.html", "<!doctype html><title>页</title><p>t2-01", /不是本工具的离线副本/],
  "a copy without figures": ["副本.html", offline(), /没有实际值，没有可比较的内容/],
  "a picture": ["图.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /不是文本文件/],
  "an empty file": ["空.csv", "", /文件是空的/],
  "a table without headings": ["表.csv", "1,2,3\r\n4,5,6\r\n", /没有找到表头/],
};

function offline() {
  const name = Buffer.from(bytesOf("offline/SHA256SUMS")).toString().trim().split(/\s+\*?/)[1];
  return bytesOf(`offline/${name}`);
}

test("a file that cannot be used gets a sentence and changes nothing", () =>
  visit({ hash }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    const before = await shown(page);
    const alert = page.getByRole("alert");
    for (const [what, [name, content, sentence]] of Object.entries(DAMAGED)) {
      await choose(page, name, content);
      await eventually(page, async () => sentence.test(await alert.innerText()), true).catch(async () =>
        assert.fail(`${what}: ${await alert.innerText()}`),
      );
      assert.ok((await alert.innerText()).startsWith(`“${name}”没有导入，也没有改动任何数据。`), what);
      assert.equal(await preview(page).count(), 0, what);
      assert.deepEqual(await shown(page), before, what);
    }
    await choose(page, "表.csv", csv(TABLE));
    await preview(page).waitFor();
    assert.equal(await alert.innerText(), "");
  }));

test("the button of a row opens the form for its record, and the figure is looked through like a file", () =>
  visit({ hash }, async ({ page }) => {
    const button = row(page, "全部工业增加值").getByRole("button");
    await button.focus();
    await page.keyboard.press("Enter");
    const figure = page.getByRole("textbox", { name: /^实际值/ });
    await eventually(page, () => figure.evaluate((it) => it === document.activeElement), true);
    assert.equal(await page.getByRole("combobox", { name: /^指标、产业/ }).inputValue(), "全部工业增加值");
    assert.equal(await page.getByRole("textbox", { name: /^年份/ }).inputValue(), "2025");
    await page.keyboard.type("690");
    await page.keyboard.press("Enter");
    await preview(page).waitFor();
    assert.equal(await sum(page), "新增 1");
    await confirm(page, 1);
    await eventually(page, async () => /2025 年 690 亿元/.test(await row(page, "全部工业增加值").innerText()), true);

    const [{ name }] = projects;
    await page.getByRole("combobox", { name: /^指标、产业/ }).fill(name);
    await figure.fill("竣工");
    await figure.press("Enter");
    await confirm(page, 1);
    await eventually(page, async () => (await pipeline(page)).竣工, 1);
  }));

test("a doubtful line waits for a tick, and what is probably meant is taken with one press", () =>
  visit({ hash }, async ({ page }) => {
    const lines = [
      ["t2-01", "2023", "9800000"],
      ["t2-03", "2035", "1400"],
      ["t2-11", "2023", "188.5"],
      ["t2-02", "2023", "500"],
    ];
    await paste(page, [HEADINGS, ...lines.map((line) => [...line, "统计员", "年报"])]);
    const ticked = preview(page).getByRole("checkbox", { checked: true });
    assert.equal(await sum(page), "新增 4；其中 3 行存疑");
    assert.equal(await ticked.count(), 1);
    await page.getByRole("button", { name: "9,800,000 万元 = 980 亿元？" }).click();
    await eventually(page, () => ticked.count(), 2);
    await page.getByRole("button", { name: "是 2025 年吗？" }).click();
    await eventually(page, () => ticked.count(), 3);
    assert.equal(await sum(page), "新增 4；其中 1 行存疑");
    await confirm(page, 3);
    assert.match(await row(page, "全部工业总产值").innerText(), /980 亿元/);
    assert.doesNotMatch(await row(page, "产值亿元以上企业").innerText(), /188\.5/);
  }));

test("a figure that is rather a slip of the pen is not drawn as reached", () =>
  visit({ hash }, async ({ page }) => {
    await enter(page, ["t2-01", "2023", "9800000"]);
    await page.goto(new URL("#/overview", page.url()).href);
    const cards = page.getByRole("main");
    await cards.getByText("数值存疑，未画").first().waitFor();
    assert.doesNotMatch(await cards.innerText(), /\d{3},\d{3}%/);
  }));

test("headings of the preview are whole words in English", () =>
  visit({ hash: "#/progress?lang=en" }, async ({ page }) => {
    await choose(page, "figures.csv", "id,year,value\nt2-01,2025,9800000\nt2-03,2025,700\n");
    const heading = page.getByRole("columnheader", { name: "Import", exact: true }).first();
    await heading.waitFor();
    const lines = await heading.evaluate((it) => {
      const text = document.createRange();
      text.selectNodeContents(it);
      return new Set([...text.getClientRects()].map(({ top }) => top)).size;
    });
    assert.equal(lines, 1);
  }));
