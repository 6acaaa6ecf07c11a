// A plan of ten thousand projects is as usable as one of seventy-three.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, files } from "./support/server.mjs";
import { eventually, lineCount, names, searchBox, total, visit } from "./support/app.mjs";
import { bundleWith } from "./support/rows.mjs";

const ROWS = 10_000;
const SEED = 20_211_225;
const body = bundleWith(ROWS, SEED);
const projects = JSON.parse(body)["projects.json"];
const answers = { [files.data]: { body } };

/** Most elements that the page may have, whatever the number of projects. */
const MOST_ELEMENTS = 1_500;

function elements(page) {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

test(`${ROWS} projects (seed ${SEED}) are counted and summed`, () =>
  visit({ answers }, async ({ page }) => {
    assert.equal(await lineCount(page), ROWS);
    const cents = projects.map(({ investment_yi: yi }) => Math.round((yi ?? 0) * 100));
    const sum = cents.reduce((left, right) => left + right) / 100;
    const unpublished = projects.filter(({ investment_yi: yi }) => yi === null).length;
    const written = sum.toLocaleString("en", { minimumFractionDigits: 2 });
    assert.equal(
      await total(page),
      `合计 10,000 项 其中 ${unpublished} 项未公布投资，未计入 ${written} 亿元`,
    );
    assert.ok((await elements(page)) < MOST_ELEMENTS);
  }));

test("a search among them finds exactly those with the words, by pinyin too", () =>
  visit({ answers }, async ({ page }) => {
    const has = (...words) =>
      projects.filter(({ name, summary, place }) =>
        words.every((word) => `${name} ${place.printed} ${summary}`.includes(word)),
      );
    await searchBox(page).pressSequentially("瑞凌 压缩机");
    await eventually(page, () => lineCount(page), has("瑞凌", "压缩机").length);
    const shown = await names(page);
    const expected = has("瑞凌", "压缩机").map(({ name }) => name);
    assert.deepEqual(shown, expected.slice(0, shown.length));

    await searchBox(page).fill("ruiling");
    await eventually(page, () => lineCount(page), has("瑞凌").length);
    assert.ok((await elements(page)) < MOST_ELEMENTS);
  }));

test("scrolling reaches the last of them, with few lines on the page", () =>
  visit({ answers }, async ({ page }) => {
    await page.keyboard.press("End");
    await eventually(page, async () => (await names(page)).at(-1), projects.at(-1).name);
    const last = page.getByRole("row").filter({ hasText: projects.at(-1).name }).last();
    assert.equal(await last.getAttribute("aria-rowindex"), String(ROWS + 1));
    assert.ok((await elements(page)) < MOST_ELEMENTS);
    await page.getByRole("row", { name: /^合计/ }).waitFor();
  }));

test("sorting and grouping them keep the numbers", () =>
  visit({ answers }, async ({ page }) => {
    await page.getByRole("columnheader", { name: "总投资（亿元）" }).getByRole("button").click();
    const largest = Math.max(...projects.map(({ investment_yi: yi }) => yi ?? 0)).toFixed(2);
    const first = page.getByRole("row").nth(1).getByRole("cell").last();
    await eventually(page, () => first.innerText(), largest);
    await page.getByRole("combobox", { name: "分组" }).selectOption("建设性质");
    await eventually(page, () => lineCount(page), ROWS + 3);
  }));

test("the checks of all of them are counted, the first five hundred written out, and any can be opened", () => {
  const { start, end } = bundle()["plan.json"].period;
  const isOutside = ({ years, stage }) =>
    years && (years.end > end || (stage === "续建") !== years.start < start);
  const { id } = projects.findLast(isOutside);
  return visit({ answers, hash: `#/audit?item=${id}` }, async ({ page }) => {
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const checked = Number(/^核对 (\d+) 处/.exec(heading)[1]);
    assert.ok(checked > projects.filter(isOutside).length);
    // The one that the link opens, and those from the first on.
    await eventually(page, () => page.getByRole("article").count(), 501);
    assert.equal(await page.locator(`[id="${id}"]`).count(), 1);
    const rest = (checked - 501).toLocaleString("en");
    await page.getByText(`另有 ${rest} 条未列出`).waitFor();
  });
});

test("of five thousand indicators the first five hundred are written out", () => {
  const plan = bundle();
  const real = plan["indicators.json"];
  const more = Array.from({ length: 5_000 }, (_, at) => ({ ...real[at % real.length], id: `i-${at}` }));
  plan["indicators.json"] = [...real, ...more];
  const answers = { [files.data]: { body: JSON.stringify(plan) } };
  return visit({ answers, hash: "#/indicators" }, async ({ page }) => {
    await eventually(page, () => page.locator(".indicators").getByRole("rowheader").count(), 500);
    await page.getByText(`另有 ${(real.length + 4_500).toLocaleString("en")} 条未列出`).waitFor();
  });
});
