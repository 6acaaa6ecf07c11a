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
  visit({ hash: "#/about?item=data" }, async ({ page }) => {
    for (const file of [files.data, files.records]) {
      const sum = createHash("sha256").update(bytesOf(file)).digest("hex");
      await page.getByText(`${file.split("/").pop()} 的 SHA-256：${sum}`).waitFor();
    }
  }));

test("all data, and each list as JSON and as CSV, can be saved", () =>
  visit({ hash: "#/about?item=data" }, async ({ page }) => {
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
  visit({ hash: "#/about?item=contents" }, async ({ page }) => {
    await page.getByText(/^展开全部 \d+ 个标题/).click();
    const items = section(page, "规划目录").getByRole("listitem");
    assert.equal(await items.count(), plan["sections.json"].length);
    assert.match(await section(page, "规划目录").innerText(), /缺标题.*本站补的占位/);
  }));

test("the licences of everything that is handed on can be read", () =>
  visit({ hash: "#/about?item=licences" }, async ({ page }) => {
    await page.getByRole("button", { name: "查看许可全文" }).click();
    const texts = page.locator(".licences");
    await texts.waitFor();
    for (const name of [/leptos 0\./, /wasm-bindgen 0\./, /Apache License/, /Permission is hereby granted/]) {
      assert.match(await texts.innerText(), name);
    }
  }));

test("licences that do not come are said so", () =>
  visit({ hash: "#/about?item=licences", answers: { "/licences.txt": { status: 404 } }, isDamaged: true }, async ({ page }) => {
    await page.getByRole("button", { name: "查看许可全文" }).click();
    await page.getByText("没有取到许可全文（404）").waitFor();
  }));

for (const [hash, word, meaning, viewport] of [
  ["#/overview", "规上工业", /主营业务收入2000万元/],
  ["#/indicators", "亩均税收", /除以用地亩数/],
  ["#/tasks?item=outline", "亩均论英雄", /每亩土地的产出和税收/],
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

/** The links to the pages of 说明, and the one to the page that is open. */
function contents(page) {
  const links = page.getByRole("navigation", { name: "目录", exact: true }).getByRole("link");
  return { links, open: links.and(page.locator("[aria-current=page]")) };
}

test("a page of 说明 is shown at a time, and the contents, back and what was chosen go along", () =>
  visit({ hash: "#/about?q=ydk" }, async ({ page }) => {
    const { links, open } = contents(page);
    const sections = page.getByRole("main").getByRole("heading", { level: 2 });
    assert.equal(await open.innerText(), await links.first().innerText());
    await page.getByText(/^数据版本/).waitFor();
    await links.filter({ hasText: /^术语$/ }).click();
    await eventually(page, () => page.evaluate(() => document.activeElement.id), "terms");
    assert.deepEqual(await sections.allInnerTexts(), ["术语"]);
    assert.equal(await open.innerText(), "术语");
    assert.equal(fragment(page), "#/about?q=ydk&item=terms");
    await page.goBack();
    await eventually(page, () => open.innerText(), await links.first().innerText());
    assert.equal(fragment(page), "#/about?q=ydk");
  }));

test("a link to a viewpoint of the plan opens its page and gives it the keyboard", () =>
  visit({ hash: "#/about?item=problem-1" }, async ({ page }) => {
    await eventually(page, () => page.evaluate(() => document.activeElement.id), "problem-1");
    assert.equal(await page.locator("#problem-1").isVisible(), true);
  }));

for (const [width, height] of [[1366, 768], [1920, 1080]]) {
  test(`the contents of 说明 stay in sight at ${width} px, and only lists are longer than two screens`, () =>
    visit({ hash: "#/about", viewport: { width, height } }, async ({ page }) => {
      const { links } = contents(page);
      for (const link of await links.all()) {
        await link.click();
        const id = /item=([^&]+)/.exec(await link.getAttribute("href"))[1];
        await eventually(page, () => page.evaluate(() => document.activeElement.id), id);
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        if (id !== "terms") assert.ok(high <= 2.2 * height, `${id}: ${high}`);
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        const { y } = await links.first().boundingBox();
        assert.ok(y > 0 && y < height, `${id}: ${y}`);
      }
    }));
}

test("printed and as a dossier 说明 is whole", () =>
  visit({ hash: "#/about?item=terms" }, async ({ page }) => {
    const sections = page.getByRole("main").getByRole("heading", { level: 2 });
    assert.equal(await sections.count(), 1);
    const all = await page.locator(".about h2").count();
    await page.emulateMedia({ media: "print" });
    await eventually(page, () => sections.count(), all);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => (location.hash = "#/about?item=terms&paper=1"));
    for (const heading of ["数据来源", "合计怎样算", "术语", "许可"]) {
      await page.getByRole("heading", { level: 2, name: heading, exact: true }).waitFor();
    }
    assert.equal(await page.getByRole("navigation", { name: "目录", exact: true }).count(), 0);
  }));
