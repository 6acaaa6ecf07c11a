// The panel of one project: its figures, where they stand, what belongs to it, and its keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import { details, eventually, fragment, opener, visit } from "./support/app.mjs";
import { named, projects } from "./support/plan.mjs";

function title(page) {
  return details(page).getByRole("heading", { level: 2 }).innerText();
}

function step(page, name) {
  return details(page).getByRole("button", { name, exact: true });
}

/** What has the keyboard: its label, else its text; "" when it is lost. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.innerText;
  });
}

test("the panel shows every figure with the annex's words and its place in the plan", () =>
  visit({}, async ({ page }) => {
    await opener(page, named("xu-19")[0]).click();
    await eventually(page, () => focused(page), "项目详情");
    const text = await details(page).innerText();
    for (const fact of [
      /现代工业 · 续建 19/,
      /尚田街道零星工业地块改造提升/,
      /总投资\s+1\.80 亿元/,
      /起止年限\s+2021–2025/,
      /宁波美亚混凝土制品有限公司新建厂房\s+32 亩\s+原文：“占地面积32亩”/,
      /楼岩村工业二号地块\s+46 亩\s+原文：“楼岩村工业二号地块用地面积约46亩”/,
      /20,000 m²\s+原文：“总建筑面积20000平方”/,
      /改造零星工业地块，含混凝土制品厂房和楼岩村地块\s+本工具摘要，不是规划原文/,
      /规划出处\s+附件.*重大产业项目汇总表.*› 序号 19/,
    ]) {
      assert.match(text, fact);
    }
  }));

test("what the annex does not give is said to be unpublished", () =>
  visit({ hash: "#/projects?sel=mou-03" }, async ({ page }) => {
    assert.match(await details(page).innerText(), /总投资\s+未公布/);
    await eventually(page, () => title(page), "瑞凌二期建设项目");
  }));

test("related records say on what they rest, and a related project opens", () =>
  visit({ hash: "#/projects?sel=xu-15" }, async ({ page }) => {
    const related = details(page).getByRole("listitem");
    const texts = (await related.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    assert.equal(texts.length, 6);
    assert.match(texts[0], /^产业集群 规划列明 .*2025 年目标 .*亿元/);
    assert.match(texts[1], /^产业集群 按名称推断 .*摘要写“新能源降温材料”/);
    assert.match(texts[2], /^园区 按地点推断 .*2025 年目标/);
    assert.match(texts[3], /^项目 按名称推断 瑞凌二期建设项目 .*序号 3$/);
    await details(page).getByRole("button", { name: "瑞凌二期建设项目" }).click();
    await eventually(page, () => title(page), "瑞凌二期建设项目");
    assert.equal(fragment(page), "#/projects?sel=mou-03");
    await page.goBack();
    await eventually(page, () => title(page), named("xu-15")[0]);
  }));

test("next and previous walk through the present list and end where it ends", () =>
  visit({ hash: "#/projects?q=ydk" }, async ({ page }) => {
    const [first, second, third] = named("xu-19", "xu-22", "xu-23");
    await opener(page, first).click();
    assert.ok(await step(page, "上一项").isDisabled());
    await step(page, "下一项").click();
    await eventually(page, () => title(page), second);
    await step(page, "下一项").click();
    await eventually(page, () => title(page), third);
    assert.ok(await step(page, "下一项").isDisabled());
    await step(page, "上一项").click();
    await eventually(page, () => title(page), second);
  }));

test("stepping on keeps the keyboard on the step", () =>
  visit({ hash: "#/projects?sel=xu-01" }, async ({ page }) => {
    await step(page, "下一项").focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => title(page), named("xu-02")[0]);
    await page.keyboard.press("Enter");
    await eventually(page, () => title(page), named("xu-03")[0]);
  }));

test("Escape closes the panel and gives the keyboard back to what opened it", () =>
  visit({}, async ({ page }) => {
    const [name] = named("xu-05");
    await opener(page, name).focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => focused(page), "项目详情");
    await page.keyboard.press("Escape");
    await eventually(page, () => details(page).count(), 0);
    await eventually(page, () => focused(page), name);
  }));

test("the close button does the same", () =>
  visit({}, async ({ page }) => {
    const [name] = named("xu-03");
    await opener(page, name).click();
    await step(page, "关闭详情").click();
    await eventually(page, () => details(page).count(), 0);
    await eventually(page, () => focused(page), name);
  }));

test("after walking far down the list the keyboard goes to the project that was shown", () =>
  visit({ hash: "#/projects?sel=xu-01" }, async ({ page }) => {
    for (const { name } of projects.slice(1, 45)) {
      await step(page, "下一项").click();
      await eventually(page, () => title(page), name);
    }
    await page.keyboard.press("Escape");
    await eventually(page, () => details(page).count(), 0);
    await eventually(page, () => focused(page), projects[44].name);
  }));
