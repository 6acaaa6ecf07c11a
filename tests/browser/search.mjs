// Searching as a person types, in characters, pinyin and through an input method.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "./support/server.mjs";
import { eventually, lineCount, names, searchBox, total, visit } from "./support/app.mjs";

const projects = bundle()["projects.json"];

function namesOf(...ids) {
  return projects.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

const FOUND = [
  { typed: "亚德客", ids: ["xu-22", "xu-23"], marks: ["亚德客"], sum: "16.00" },
  { typed: "yadeke", ids: ["xu-22", "xu-23"], marks: ["亚德客"], sum: "16.00" },
  { typed: "ydk", ids: ["xu-19", "xu-22", "xu-23"], marks: ["业地块", "亚德客"], sum: "17.80" },
  { typed: "气动 江口", ids: ["xu-22", "xu-23"], marks: ["气动", "江口"], sum: "16.00" },
  { typed: "ＪＫ09", ids: ["xu-28", "xu-29"], marks: ["JK09"], sum: "5.60" },
];

for (const { typed, ids, marks, sum } of FOUND) {
  test(`“${typed}” finds ${ids.join(", ")} and marks the hits`, () =>
    visit({}, async ({ page }) => {
      await searchBox(page).pressSequentially(typed);
      await eventually(page, () => names(page), namesOf(...ids));
      assert.equal(await lineCount(page), ids.length);
      assert.equal(await total(page), `合计 ${ids.length} 项 ${sum} 亿元`);
      const hits = await page.getByRole("table").getByRole("mark").allInnerTexts();
      assert.deepEqual([...new Set(hits)].sort(), [...marks].sort());
    }));
}

test("a hit that stands only in the summary is shown below the name", () =>
  visit({}, async ({ page }) => {
    await searchBox(page).fill("扩建气动元件厂");
    await eventually(page, () => names(page), namesOf("xu-22"));
    const heading = page.getByRole("table").getByRole("rowheader");
    assert.match(await heading.innerText(), /扩建气动元件厂，添建厂房、宿舍和停车楼/);
    assert.equal(await heading.getByRole("mark").innerText(), "扩建气动元件厂");
  }));

test("an input method's unfinished syllables are not searched for", () =>
  visit({}, async ({ page, visitor }) => {
    await searchBox(page).focus();
    await page.evaluate(() => {
      window.heard = [];
      for (const kind of ["compositionstart", "input", "compositionend"]) {
        document.addEventListener(kind, () => window.heard.push(kind));
      }
    });
    const keyboard = await visitor.newCDPSession(page);
    for (const text of ["s", "so", "songao"]) {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await keyboard.send("Input.imeSetComposition", { text, ...caret });
      await eventually(page, () => searchBox(page).inputValue(), text);
    }
    assert.equal(await lineCount(page), 73);
    assert.equal(new URL(page.url()).hash, "#/projects");

    await keyboard.send("Input.insertText", { text: "松岙" });
    await eventually(page, () => names(page), namesOf("mou-04"));
    const heard = await page.evaluate(() => window.heard);
    assert.equal(heard[0], "compositionstart");
    assert.ok(heard.includes("compositionend"), heard.join());
  }));

test("the clear button empties the box, shows every project and keeps the keyboard there", () =>
  visit({}, async ({ page }) => {
    const clear = page.getByRole("button", { name: "清空搜索" });
    assert.equal(await clear.isVisible(), false);
    await searchBox(page).pressSequentially("ydk");
    await clear.click();
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await searchBox(page).inputValue(), "");
    assert.ok(await searchBox(page).evaluate((box) => box === document.activeElement));
    assert.equal(await clear.isVisible(), false);
    assert.equal(await page.getByRole("mark").count(), 0);
  }));

test("a search that finds nothing says so and offers to clear every condition", () =>
  visit({ hash: "#/projects?stage=续建" }, async ({ page }) => {
    await searchBox(page).fill("钢铁厂");
    await page.getByText("没有符合条件的项目").first().waitFor();
    assert.equal(await lineCount(page), 0);
    assert.equal(await total(page), "合计 0 项 0.00 亿元");
    const offers = page.getByRole("button", { name: "清除全部" });
    await offers.last().click();
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await searchBox(page).inputValue(), "");
    assert.equal(await page.getByText("没有符合条件的项目").first().isVisible(), false);
  }));
