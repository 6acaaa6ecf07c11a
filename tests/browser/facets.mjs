// Filtering by stage, sector, place, years and investment.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkbox, eventually, lineCount, names, total, visit } from "./support/app.mjs";
import { investment, namesOf, place, sector, stage, sum, those, years } from "./support/plan.mjs";

function field(page, name) {
  return page.getByRole("spinbutton", { name, exact: true });
}

function slider(page, name) {
  return page.getByRole("slider", { name, exact: true });
}

function chips(page) {
  return page.getByRole("list", { name: "已选条件" }).getByRole("button");
}

/** The numbers beside the boxes of a facet, by label. */
async function counts(page, facet) {
  const boxes = page.getByRole("group", { name: facet, exact: true }).getByRole("listitem");
  const texts = await boxes.allInnerTexts();
  return Object.fromEntries(texts.map((text) => text.trim().split(/\s+/)));
}

function counted(labels, condition, ...others) {
  return Object.fromEntries(
    labels.map((label) => [label, String(those(condition(label), ...others).length)]),
  );
}

const STAGES = ["续建", "新建", "谋划"];
const SECTORS = ["现代工业", "科技创新", "现代物流", "数字经济", "生命健康"];

test("choices of one facet add projects, choices of another narrow them", () =>
  visit({}, async ({ page }) => {
    await checkbox(page, "建设性质", "续建").check();
    await checkbox(page, "建设性质", "谋划").check();
    const staged = (project) => stage("续建")(project) || stage("谋划")(project);
    await eventually(page, () => lineCount(page), those(staged).length);
    await checkbox(page, "行业类别", "现代工业").check();
    await checkbox(page, "建设地点", "江口街道").check();
    const left = those(staged, sector("现代工业"), place("江口街道"));
    await eventually(page, () => names(page), namesOf(left));
    assert.equal(await total(page), `合计 ${left.length} 项 ${sum(left)} 亿元`);
  }));

test("the number beside a choice counts with the other facets' conditions only", () =>
  visit({}, async ({ page }) => {
    assert.deepEqual(await counts(page, "建设性质"), counted(STAGES, stage));
    await checkbox(page, "建设性质", "新建").check();
    await eventually(
      page,
      () => counts(page, "行业类别"),
      counted(SECTORS, sector, stage("新建")),
    );
    assert.deepEqual(await counts(page, "建设性质"), counted(STAGES, stage));
    await checkbox(page, "行业类别", "数字经济").check();
    await eventually(
      page,
      () => counts(page, "建设性质"),
      counted(STAGES, stage, sector("数字经济")),
    );
    assert.deepEqual(
      await counts(page, "行业类别"),
      counted(SECTORS, sector, stage("新建")),
    );
  }));

test("each condition is a chip that takes it away, and one button takes all away", () =>
  visit({ hash: "#/projects?q=宁波&stage=续建,新建&place=jiangkou&inv=1-5" }, async ({ page }) => {
    await eventually(
      page,
      () => chips(page).allInnerTexts(),
      ["“宁波”", "续建", "新建", "江口街道", "1–5 亿元"],
    );
    await page.getByRole("button", { name: "移除条件 新建" }).click();
    await page.getByRole("button", { name: "移除条件 “宁波”" }).click();
    await page.getByRole("button", { name: "移除条件 1–5 亿元" }).click();
    const left = those(stage("续建"), place("江口街道"));
    await eventually(page, () => names(page), namesOf(left));
    assert.equal(await checkbox(page, "建设性质", "新建").isChecked(), false);
    assert.equal(await field(page, "总投资（亿元） 从").inputValue(), "");

    await page.getByRole("button", { name: "清除全部" }).click();
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await chips(page).count(), 0);
    assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
  }));

test("years typed into the fields move the slider and find what is built in them", () =>
  visit({}, async ({ page }) => {
    await field(page, "建设年份 从").fill("2024");
    await page.keyboard.press("Enter");
    await field(page, "建设年份 到").fill("2025");
    await page.keyboard.press("Tab");
    const left = those(years(2024, 2025));
    await eventually(page, () => lineCount(page), left.length);
    assert.equal(await slider(page, "建设年份 从").inputValue(), "2024");
    assert.equal(await slider(page, "建设年份 到").inputValue(), "2025");
    assert.deepEqual(await chips(page).allInnerTexts(), ["2024–2025 年"]);
    assert.equal(await page.getByText("另有1 项未公布年限，不在所选范围内").count(), 1);
  }));

test("the keyboard moves the slider, and the fields say the same", () =>
  visit({}, async ({ page }) => {
    const from = slider(page, "总投资（亿元） 从");
    await from.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
    await eventually(page, () => field(page, "总投资（亿元） 从").inputValue(), "5");
    assert.equal(await from.getAttribute("aria-valuetext"), "5 亿元");
    const left = those(investment(5, Infinity));
    await eventually(page, () => names(page), namesOf(left));
    assert.deepEqual(await chips(page).allInnerTexts(), ["5 亿元以上"]);
    assert.equal(await page.getByText("另有1 项未公布投资，不在所选范围内").count(), 1);

    await page.keyboard.press("Home");
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await field(page, "总投资（亿元） 从").inputValue(), "");
  }));

test("amounts with decimals bound the investment exactly", () =>
  visit({}, async ({ page }) => {
    await field(page, "总投资（亿元） 从").fill("13.38");
    await field(page, "总投资（亿元） 到").fill("22.07");
    await page.keyboard.press("Tab");
    await eventually(page, () => names(page), namesOf(those(investment(13.38, 22.07))));
    assert.deepEqual(await chips(page).allInnerTexts(), ["13.38–22.07 亿元"]);
  }));

test("the total counts a project without a published investment and says so", () =>
  visit({}, async ({ page }) => {
    await checkbox(page, "建设性质", "谋划").check();
    await eventually(page, () => total(page), "合计 4 项 其中 1 项未公布投资，未计入 7.10 亿元");
    const unpublished = page.getByRole("row", { name: /瑞凌二期建设项目/ });
    assert.equal(await unpublished.getByRole("cell").last().innerText(), "未公布");
  }));
