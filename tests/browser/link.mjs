// The address holds everything that is asked: it can be reloaded, walked back and handed on.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkbox, details, eventually, fragment, lineCount, names, opener, running, searchBox, visit,
} from "./support/app.mjs";
import { named } from "./support/plan.mjs";

const EVERYTHING =
  "#/projects?q=气动&stage=续建&sector=现代工业&place=jiangkou&years=2019-2021&inv=2-20" +
  "&sort=-investment&group=place&cols=no,name,land,investment&sel=xu-23";

/** Asserts that the page shows what the link above asks for. */
async function assertEverything(page) {
  await eventually(page, () => names(page), [...named("xu-22"), ...named("xu-23")]);
  assert.equal(await searchBox(page).inputValue(), "气动");
  assert.ok(await checkbox(page, "建设性质", "续建").isChecked());
  assert.ok(await checkbox(page, "行业类别", "现代工业").isChecked());
  assert.ok(await checkbox(page, "建设地点", "江口街道").isChecked());
  assert.equal(await page.getByRole("spinbutton", { name: "建设年份 从" }).inputValue(), "2019");
  assert.equal(await page.getByRole("spinbutton", { name: "总投资（亿元） 到" }).inputValue(), "20");
  assert.equal(await page.getByRole("combobox", { name: "分组" }).inputValue(), "place");
  const headings = await page.getByRole("columnheader").allInnerTexts();
  assert.deepEqual(
    headings.map((heading) => heading.trim()),
    ["序号", "项目名称", "用地（亩）", "总投资（亿元）↓"],
  );
  assert.match(await details(page).innerText(), /年产3500万件套气动元件改建项目/);
}

test("every choice is written into the address", () =>
  visit({}, async ({ page }) => {
    await searchBox(page).pressSequentially("气动");
    await checkbox(page, "建设性质", "续建").check();
    await checkbox(page, "行业类别", "现代工业").check();
    await checkbox(page, "建设地点", "江口街道").check();
    for (const [name, value] of [
      ["建设年份 从", "2019"],
      ["建设年份 到", "2021"],
      ["总投资（亿元） 从", "2"],
      ["总投资（亿元） 到", "20"],
    ]) {
      await page.getByRole("spinbutton", { name }).fill(value);
      await page.keyboard.press("Tab");
    }
    await page.getByRole("button", { name: "总投资（亿元）", exact: true }).click();
    await page.getByRole("combobox", { name: "分组" }).selectOption("建设地点");
    await page.getByText("显示列").first().click();
    const columns = page.getByRole("group", { name: "显示列" }).getByRole("checkbox");
    await columns.and(page.getByLabel("用地（亩）")).check();
    for (const label of ["建设性质", "行业类别", "建设地点", "起止年限"]) {
      await columns.and(page.getByLabel(label, { exact: true })).uncheck();
    }
    await page.getByText("显示列").first().click();
    await opener(page, named("xu-23")[0]).click();
    await eventually(page, () => fragment(page), EVERYTHING);
    await assertEverything(page);

    await page.reload();
    await running(page);
    await assertEverything(page);
  }));

test("a link restores query, filters, order, groups, columns and the open project", () =>
  visit({ hash: EVERYTHING }, async ({ page }) => {
    await assertEverything(page);
    assert.equal(fragment(page), EVERYTHING);
  }));

test("back and forward replay the steps, and typing a word is one step", () =>
  visit({}, async ({ page }) => {
    const steps = ["#/projects", "#/projects?q=宁波", "#/projects?q=宁波&stage=新建"];
    steps.push(`${steps[2]}&sort=-investment`, `${steps[2]}&sort=-investment&sel=xin-04`);
    const reached = (step) => eventually(page, () => fragment(page), steps[step]);

    await searchBox(page).pressSequentially("宁波");
    await reached(1);
    const searched = await names(page);
    await checkbox(page, "建设性质", "新建").check();
    await reached(2);
    await page.getByRole("button", { name: "总投资（亿元）", exact: true }).click();
    await reached(3);
    const sorted = await names(page);
    await opener(page, named("xin-04")[0]).click();
    await reached(4);

    await page.goBack();
    await reached(3);
    await eventually(page, () => details(page).count(), 0);
    await page.goBack();
    await page.goBack();
    await reached(1);
    await eventually(page, () => names(page), searched);
    assert.equal(await checkbox(page, "建设性质", "新建").isChecked(), false);
    await page.goBack();
    await reached(0);
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await searchBox(page).inputValue(), "");

    for (const step of [1, 2, 3]) {
      await page.goForward();
      await reached(step);
    }
    await eventually(page, () => names(page), sorted);
    await page.goForward();
    await reached(4);
    await details(page).waitFor();
  }));

test("a link to another view opens it", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    const heading = page.getByRole("heading", { name: "这是什么，数据从哪里来" });
    await heading.waitFor();
    assert.equal(await searchBox(page).count(), 0);
  }));

test("the views are links that keep what is asked", () =>
  visit({ hash: "#/projects?q=ydk" }, async ({ page }) => {
    await page.getByRole("link", { name: "说明", exact: true }).click();
    await page.getByRole("heading", { name: "这是什么，数据从哪里来" }).waitFor();
    assert.equal(fragment(page), "#/about?q=ydk");
    assert.equal(
      await page.getByRole("link", { name: "说明", exact: true }).getAttribute("aria-current"),
      "page",
    );
    await page.goBack();
    await eventually(page, () => names(page), named("xu-19", "xu-22", "xu-23"));
  }));

for (const [what, hash] of [
  ["values that the plan does not have", "#/projects?stage=飞行&sector=钢铁&place=atlantis&sel=xu-99"],
  ["ranges that are no numbers", "#/projects?years=abc-xyz&inv=--&years=1e9-"],
  ["orders, groups and columns that do not exist", "#/projects?sort=-height&group=moon&cols=,,x"],
  ["names without values and values without names", "#/projects?q&=3&&&stage=&unknown=1"],
  ["a letter that was cut in half", "#/projects?q=%E4%BA"],
]) {
  test(`a link with ${what} shows every project`, () =>
    visit({ hash }, async ({ page }) => {
      assert.equal(await lineCount(page), 73);
      assert.equal(await details(page).count(), 0);
      assert.match(fragment(page), /^#\/projects/);
    }));
}

test("a link with a view that does not exist shows the front page", () =>
  visit({ hash: "#/atlantis?colour=red" }, async ({ page }) => {
    await page.getByRole("heading", { level: 1, name: /^2021–2025 年的规划/ }).waitFor();
    assert.equal(fragment(page), "#/overview");
  }));

test("what is typed and what is chosen at once after it are two steps, of which back undoes the second", () =>
  visit({ hash: "#/projects" }, async ({ page }) => {
    await page.evaluate(() => {
      const field = document.querySelector("[type=search]");
      field.value = "ydk";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.evaluate(() => document.querySelector(".facets [type=checkbox]").click());
    await eventually(page, () => fragment(page), "#/projects?q=ydk&stage=续建");
    await page.goBack();
    await eventually(page, () => fragment(page), "#/projects?q=ydk");
    await page.waitForTimeout(200);
    assert.equal(await fragment(page), "#/projects?q=ydk");
  }));

test("the links in the head lead to what is asked now, by pointer and by keyboard", () =>
  visit({ hash: "#/projects" }, async ({ page }) => {
    const link = (name) => page.getByRole("navigation").first().getByRole("link", { name, exact: true });
    await page.getByRole("searchbox").fill("ydk");
    await link("指标").hover();
    await eventually(page, () => link("指标").getAttribute("href"), "#/indicators?q=ydk");
    await page.getByRole("searchbox").fill("溪口");
    await link("进展").focus();
    await eventually(page, () => link("进展").getAttribute("href").then(decodeURIComponent), "#/progress?q=溪口");
  }));
