// What data and people write stays text wherever it is shown and saved. The page's policy is put aside, so that a
// script that got in would run.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { running, visit } from "./support/app.mjs";
import { HEADINGS, cells, downloaded, paste, preview } from "./support/entries.mjs";
import { SIGN, alive, figures, hostileEnglish, hostilePlan, marked } from "./support/hostile.mjs";
import { bundle, files } from "./support/server.mjs";
import { LANGUAGES, VIEWS, settled, show } from "./support/views.mjs";

const id = (text) => encodeURIComponent(marked(text));
/** What is shown beyond the views themselves. */
const MORE = [
  `projects?sel=${id("xu-22")}&group=sector&`,
  `firms?item=${id("f-yadeke")}&`,
  `indicators?item=${id("t2-01")}&`,
  `tasks?by=-value&`,
  `parks?park=${id("north")}&`,
  "projects?q=evil&",
  "overview?q=evil&",
];
/** What is opened of each view; paper and frame are the same markup in both languages. */
const LOOKS = { zh: ["", "&paper=1", "&embed=1"], en: [""] };
/** Screens of 关怀版 that are opened in each language. */
const SCREENS = 40;

const entered = (title, name) =>
  JSON.stringify(figures({ title, by: marked("王五"), source: marked("公报"), id: name }));

function hostileAnswers() {
  const plan = hostilePlan();
  return {
    [files.data]: { body: JSON.stringify(plan) },
    [files.dictionary]: { body: JSON.stringify(hostileEnglish()) },
    "/data/actuals.json": { body: entered(plan["plan.json"].title, marked) },
  };
}

/** Opens the page with all of it, where scripts may run. */
function visitHostile(hash, act) {
  return visit({ hash, answers: hostileAnswers(), bypassCSP: true }, act);
}

/** Nothing came to life, and the page shows what would. */
async function harmless(page, where) {
  assert.deepEqual(await alive(page), [], where);
  const text = await page.evaluate(() => document.documentElement.textContent);
  assert.ok(text.includes(SIGN), `${where} shows nothing of it`);
}

/** Opens everything that is folded, comes near every chart, and points at what has a tip. */
async function unfold(page) {
  await page.evaluate(async () => {
    for (const it of document.querySelectorAll("details")) it.open = true;
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }
    for (const it of document.querySelectorAll(".map-surface [role=button], [role=listbox]")) it.focus();
  });
  await settled(page);
}

for (const language of LANGUAGES) {
  test(`no view, sheet of paper or frame brings what the data say to life (${language})`, () =>
    visitHostile(`#/overview?lang=${language}`, async ({ page }) => {
      const views = VIEWS.map((view) => `${view}?`);
      for (const view of [...views, ...MORE]) {
        for (const look of LOOKS[language]) {
          const hash = `#/${view}lang=${language}${look}`;
          await show(page, hash);
          await unfold(page);
          await harmless(page, hash);
        }
      }
    }));

  test(`no screen of 关怀版 does (${language})`, () =>
    visitHostile(`#/overview?care=1&lang=${language}`, async ({ page }) => {
      const seen = new Set();
      const waiting = [await page.evaluate(() => location.hash)];
      while (waiting.length > 0 && seen.size < SCREENS) {
        const hash = waiting.pop();
        if (seen.has(hash)) continue;
        seen.add(hash);
        await show(page, hash);
        assert.deepEqual(await alive(page), [], hash);
        const links = await page.locator("main a").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
        // The last first, so that it goes deep.
        waiting.push(...links.filter((it) => it.startsWith("#")));
      }
      assert.ok(seen.size === SCREENS, `${seen.size} screens`);
      await harmless(page, "the last screen");
    }));

  test(`neither search, terms, a figure's place nor a preview does (${language})`, () =>
    visitHostile(`#/tasks?lang=${language}`, async ({ page }) => {
      await page.locator("main .place summary").first().click();
      await page.locator("main .copy-place").first().click();
      await harmless(page, "a place");
      if (language === "zh") {
        // By the keyboard: the message about the place may lie over it.
        await page.locator("button.term").first().press("Enter");
        await harmless(page, "a term");
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("Control+k");
      await page.keyboard.type("evil");
      await page.locator("dialog[open] a").first().waitFor();
      await harmless(page, "search");
      await page.keyboard.press("Escape");
      await show(page, "#/progress?lang=zh");
      const by = [marked("李四"), marked("核实")];
      await paste(page, [HEADINGS, [marked("t2-01"), "2025", "1200", ...by], [marked("x"), marked("y"), marked("z"), ...by]]);
      await preview(page).waitFor();
      await show(page, `#/progress?lang=${language}`);
      await harmless(page, "a preview");
    }));
}

test("what is saved holds it as text too", () =>
  visitHostile("#/parks", async ({ page }) => {
    /** Presses everything that saves a kind of file and gives the files. */
    const all = async (label) => {
      const names = await page.getByRole("button", { name: label }).evaluateAll((found) =>
        found.map((it) => it.getAttribute("aria-label") ?? it.textContent),
      );
      const texts = [];
      for (const name of names) texts.push((await downloaded(page, name)).text);
      return texts;
    };
    // A chart is drawn when it comes near.
    await page.locator(".chart-host").first().scrollIntoViewIfNeeded();
    await page.locator(".chart-host svg").first().waitFor();
    const drawings = await all(/SVG/);
    await show(page, "#/projects?lang=zh");
    await unfold(page);
    drawings.push(...(await all(/SVG/)));
    assert.ok(drawings.length > 1, `${drawings.length} drawings`);
    for (const svg of drawings) assert.deepEqual(await alive(page, svg, "image/svg+xml"), [], svg.slice(0, 300));
    assert.ok(drawings.some((svg) => svg.includes("data-evil")));
    for (const view of ["projects", "indicators", "firms", "tasks", "progress", "audit"]) {
      await show(page, `#/${view}?lang=zh`);
      for (const csv of await all(/CSV/)) {
        const lines = cells(csv);
        const table = lines.slice(lines.findIndex((line) => line.length > 2));
        assert.ok(table.length > 1 && csv.includes("data-evil"), csv.slice(0, 500));
        for (const line of table) assert.equal(line.length, table[0].length, line.join("|"));
        for (const cell of lines.flat()) assert.doesNotMatch(cell, /^[=@]|^[+-](?!\d)/);
      }
    }
  }));

test("a copy with figures by whom and from where it may be is harmless in its own file", () => {
  const plan = bundle()["plan.json"].title;
  const answers = { "/data/actuals.json": { body: entered(plan, (text) => text) } };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "plan-harmless-"));
  return visit({ hash: "#/progress", answers, bypassCSP: true }, async ({ page, visitor }) => {
    await harmless(page, "the page");
    const file = path.join(folder, "copy.html");
    fs.writeFileSync(file, (await downloaded(page, "另存为离线文件")).text);
    const copy = await visitor.newPage();
    for (const view of ["progress", "indicators", "projects?sel=xu-22"]) {
      await copy.goto("about:blank");
      await copy.goto(`${pathToFileURL(file).href}#/${view}`);
      await running(copy);
      await settled(copy);
      assert.deepEqual(await alive(copy), [], view);
    }
    assert.ok((await copy.content()).includes("evil"));
  }).finally(() => fs.rmSync(folder, { recursive: true }));
});
