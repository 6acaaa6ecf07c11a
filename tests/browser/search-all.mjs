// The search over everything: a dialogue that opens from any view and leaves it as it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, calm, eventually, fragment, visit } from "./support/app.mjs";

function dialogue(page) {
  return page.getByRole("dialog", { name: "搜索全部内容" });
}

function field(page) {
  return dialogue(page).getByRole("searchbox");
}

/** What has the keyboard, in words. */
function focused(page) {
  return page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
}

/** Opens it and looks for `words`. */
async function search(page, words) {
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  await page.keyboard.type(words);
  await dialogue(page).getByRole("link").first().waitFor();
}

test("Ctrl K opens it above a view, Escape gives the view and the keyboard back", () =>
  visit({ hash: "#/projects?stage=谋划" }, async ({ page }) => {
    const before = fragment(page);
    await page.getByRole("banner").getByRole("link", { name: "项目库" }).focus();
    await search(page, "qidong");
    await page.keyboard.press("Escape");
    await eventually(page, () => dialogue(page).count(), 0);
    assert.equal(await focused(page), "项目库");
    assert.equal(fragment(page), before);
  }));

test("qidong finds the industry, its park, its firms and its projects in groups", () =>
  visit({ hash: "#/audit" }, async ({ page }) => {
    await search(page, "qidong");
    const found = await dialogue(page).innerText();
    for (const text of [
      "关键基础件（气动）",
      "溪口工业区",
      "溪口气动智创产业园",
      "宁波亚德客自动化工业有限公司",
      "属于关键基础件（气动）（规划列明）",
      "年产3500万件套气动元件改建项目",
    ]) {
      assert.ok(found.includes(text), `${text}: ${found}`);
    }
    const headings = await dialogue(page).getByRole("heading").allInnerTexts();
    assert.deepEqual(headings.slice(0, 5), ["产业集群", "园区", "小微园", "企业与机构", "项目库"]);
  }));

test("arrows walk through what was found, Home and End to its ends, Enter opens", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await search(page, "yadeke");
    const press = async (key, expected) => {
      await page.keyboard.press(key);
      assert.equal(await focused(page), expected);
    };
    await press("ArrowDown", "关键基础件（气动）");
    await press("ArrowDown", "宁波亚德客自动化工业有限公司");
    await press("ArrowUp", "关键基础件（气动）");
    await press("ArrowUp", "search-everything");
    await press("ArrowDown", "关键基础件（气动）");
    await page.keyboard.press("End");
    assert.match(await focused(page), /改建项目$/);
    await press("Home", "关键基础件（气动）");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await eventually(page, () => fragment(page), "#/firms?item=f-yadeke");
    await eventually(page, () => dialogue(page).count(), 0);
    await eventually(page, () => focused(page), "宁波亚德客自动化工业有限公司");
    await page.goBack();
    await eventually(page, () => fragment(page), "#/overview");
  }));

test("Enter in the field opens the first of what was found", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    await search(page, "溪口 气动");
    await page.keyboard.press("Enter");
    await eventually(page, () => fragment(page), "#/clusters?cluster=pneumatics");
  }));

test("a group with many records shows some, then all", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await page.getByRole("banner").getByRole("button", { name: "搜索全部内容" }).click();
    await field(page).fill("ningbo");
    const all = dialogue(page).getByRole("button", { name: /^全部 \d+ 个$/ }).first();
    const count = Number((await all.innerText()).match(/\d+/)[0]);
    const links = dialogue(page).getByRole("link");
    const before = await links.count();
    await all.click();
    await eventually(page, () => links.count(), before + count - 8);
    assert.equal(await page.evaluate(() => document.activeElement.closest("ul").querySelectorAll("a")[8] === document.activeElement), true);
  }));

test("a found term opens its explanation, and has the keyboard", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await search(page, "腾笼换鸟");
    await dialogue(page).getByRole("link", { name: "腾笼换鸟", exact: true }).click();
    await eventually(page, () => fragment(page), "#/about?item=tenglong");
    await eventually(page, () => focused(page), "腾笼换鸟");
  }));

test("nothing found is said, and how much is", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await page.keyboard.press("Control+k");
    await field(page).fill("火星");
    await dialogue(page).getByText("没有找到相关内容").waitFor();
    await field(page).fill("yadeke");
    await eventually(page, () => dialogue(page).getByRole("status").innerText(), "找到 4 条");
  }));

test("on a phone it fits the screen and a press beside it closes it", () =>
  visit({ hash: "#/parks", viewport: PHONE }, async ({ page }) => {
    await search(page, "qiche");
    await calm(page);
    const box = await dialogue(page).boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= PHONE.width && box.y + box.height <= PHONE.height);
    const overflow = () => {
      const found = document.getElementById("search-dialog");
      return found.scrollWidth - found.clientWidth;
    };
    assert.equal(await page.evaluate(overflow), 0);
    await page.mouse.click(3, 3);
    await eventually(page, () => dialogue(page).count(), 0);
  }));
