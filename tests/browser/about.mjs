// 说明: what the plan rests on, the data with their checksum, licences; and terms in every view.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PHONE, eventually, fragment, visit } from "./support/app.mjs";
import { bundle, bytesOf, files } from "./support/server.mjs";

const plan = bundle();

function section(page, heading) {
  const title = page.getByRole("heading", { level: 2, name: heading, exact: true });
  return page.locator("section").filter({ has: title });
}

/** The text of the file that pressing `button` saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("the checksum is that of the data which are published", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    for (const file of [files.data, files.records]) {
      const sum = createHash("sha256").update(bytesOf(file)).digest("hex");
      await page.getByText(`${file.split("/").pop()} 的 SHA-256：${sum}`).waitFor();
    }
  }));

test("all data, and each list as JSON and as CSV, can be saved", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    const data = section(page, "下载数据");
    const all = await saved(page, data.getByRole("button", { name: /全部数据/ }));
    assert.deepEqual(JSON.parse(all.text), plan);
    const firms = await saved(page, data.getByRole("button", { name: "下载 企业与机构 JSON" }));
    assert.equal(firms.name, "firms.json");
    assert.deepEqual(JSON.parse(firms.text), plan["firms.json"]);
    const csv = await saved(page, data.getByRole("button", { name: "下载 量化承诺 CSV" }));
    assert.equal(csv.name, "commitments.csv");
    const rows = csv.text.split("\r\n").filter((line) => plan["commitments.json"].some(({ id }) => line.startsWith(`${id},`)));
    assert.equal(rows.length, plan["commitments.json"].length);
    const schema = await page.request.get(new URL("data/schema.json", page.url()).href);
    assert.equal((await schema.json()).$schema.startsWith("http"), true);
  }));

test("problems, opportunities, challenges and principles stand with their places", () =>
  visit({ hash: "#/about?item=background" }, async ({ page }) => {
    await eventually(page, () => page.evaluate(() => document.activeElement.id), "background");
    const shown = await section(page, "规划怎样看自己").innerText();
    const views = plan["points.json"].filter(({ kind }) => !["measure", "site", "project"].includes(kind));
    assert.equal(views.length, 17);
    for (const { title, summary } of views) {
      assert.ok(shown.includes(title) && shown.includes(summary), title);
    }
    assert.equal(shown.match(/›/g).length >= views.length, true);
  }));

test("the plan's headings open, and say which one the plan lacks", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    await page.getByText(/^展开全部 \d+ 个标题/).click();
    const items = section(page, "规划目录").getByRole("listitem");
    assert.equal(await items.count(), plan["sections.json"].length);
    assert.match(await section(page, "规划目录").innerText(), /缺标题.*本站补的占位/);
  }));

test("the licences of everything that is handed on can be read", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    await page.getByRole("button", { name: "查看许可全文" }).click();
    const texts = page.locator(".licences");
    await texts.waitFor();
    for (const name of [/leptos 0\./, /wasm-bindgen 0\./, /Apache License/, /Permission is hereby granted/]) {
      assert.match(await texts.innerText(), name);
    }
  }));

test("licences that do not come are said so", () =>
  visit({ hash: "#/about", answers: { "/licences.txt": { status: 404 } }, isDamaged: true }, async ({ page }) => {
    await page.getByRole("button", { name: "查看许可全文" }).click();
    await page.getByText("没有取到许可全文（404）").waitFor();
  }));

for (const [hash, word, meaning, viewport] of [
  ["#/overview", "规上工业", /主营业务收入2000万元/],
  ["#/indicators", "亩均税收", /除以用地亩数/],
  ["#/tasks", "亩均论英雄", /每亩土地的产出和税收/],
  ["#/audit", "增加值", /新创造的价值/, PHONE],
]) {
  test(`the word ${word} explains itself in ${hash}, by the keyboard, and gives it back`, () =>
    visit({ hash, ...(viewport && { viewport }) }, async ({ page }) => {
      const button = page.getByRole("main").getByRole("button", { name: word }).first();
      await button.focus();
      await page.keyboard.press("Enter");
      const note = page.getByRole("dialog", { name: "术语" });
      await note.getByText(meaning).waitFor();
      await page.keyboard.press("Escape");
      await eventually(page, () => note.count(), 0);
      assert.equal(await button.evaluate((element) => element === document.activeElement), true);
    }));
}

test("the note of a term leads to it among all terms", () =>
  visit({ hash: "#/indicators" }, async ({ page }) => {
    await page.getByRole("button", { name: "亩均税收", exact: true }).first().click();
    await page.getByRole("dialog").getByRole("link", { name: "全部术语" }).click();
    await eventually(page, () => fragment(page), "#/about?item=mujun-shuishou");
    await eventually(page, () => page.evaluate(() => document.activeElement.id), "mujun-shuishou");
  }));
