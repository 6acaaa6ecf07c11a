// Words that are read: headings and dates that break in the right places, names of charts that are whole, totals that stand
// below what they sum up, and nothing that moves what was pressed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, calm, eventually, fragment, visit } from "./support/app.mjs";
import { LANGUAGES, VIEWS, settled, show } from "./support/views.mjs";

const WIDE = { width: 1920, height: 1080 };
const SIZES = { "an office screen": DESKTOP, "a wide screen": WIDE, "a phone": PHONE };

/** In the page: words of Chinese headings, and years with their word, that two lines share. */
function broken() {
  const faults = [];
  const check = (nodes, start, end, said) => {
    const range = document.createRange();
    const at = (offset) => nodes.findLast(({ from }) => from <= offset);
    const [first, last] = [at(start), at(end - 1)];
    range.setStart(first.node, start - first.from);
    range.setEnd(last.node, end - last.from);
    const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
    if (lines.size > 1) faults.push(said);
  };
  const parts = (element) => {
    const nodes = [];
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let from = 0; walk.nextNode(); from += walk.currentNode.data.length) nodes.push({ node: walk.currentNode, from });
    return nodes;
  };
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  const isSeen = (it) => it.checkVisibility() && !it.closest(".visually-hidden");
  for (const heading of document.querySelectorAll("main :is(h1, h2, h3, h4)")) {
    if (!isSeen(heading)) continue;
    const nodes = parts(heading);
    const text = nodes.map(({ node }) => node.data).join("");
    for (const { index, segment, isWordLike } of words.segment(text)) {
      const isChinese = /^\p{Script=Han}{2,}$/u.test(segment);
      if (isWordLike && isChinese) check(nodes, index, index + segment.length, `${text}: ${segment}`);
    }
  }
  for (const cell of document.querySelectorAll("main :is(td, dd)")) {
    if (!isSeen(cell) || !/^\d{4} 年$/.test(cell.textContent.trim())) continue;
    const nodes = parts(cell);
    check(nodes, 0, nodes.map(({ node }) => node.data).join("").length, cell.textContent);
  }
  return faults;
}

for (const [what, viewport] of Object.entries(SIZES)) {
  test(`no Chinese heading breaks inside a word, no deadline before 年, on ${what}`, () =>
    visit({ hash: "#/overview?lang=zh", viewport, reducedMotion: "reduce" }, async ({ page }) => {
      const faults = {};
      for (const view of VIEWS) {
        await show(page, `#/${view}?lang=zh`);
        const found = await page.evaluate(broken);
        if (found.length > 0) faults[view] = found;
      }
      assert.deepEqual(faults, {});
    }));

  for (const language of LANGUAGES) {
    test(`names beside bars are whole on ${what}, ${language}`, () =>
      visit({ hash: "#/overview", viewport, reducedMotion: "reduce" }, async ({ page }) => {
        for (const view of ["clusters", "parks"]) {
          await show(page, `#/${view}?lang=${language}`);
          const chart = page.locator(`#chart-${view}`);
          await chart.scrollIntoViewIfNeeded();
          await chart.locator("svg text").first().waitFor();
          await settled(page);
          const cut = await chart.locator("svg").evaluate((svg) => {
            const { left, right, top, bottom } = svg.getBoundingClientRect();
            return [...svg.querySelectorAll("text")].filter((it) => {
              const box = it.getBoundingClientRect();
              const isInside = box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
              return !isInside || it.textContent.includes("…");
            }).map((it) => it.textContent);
          });
          assert.deepEqual(cut, [], view);
        }
      }));
  }
}

test("choosing an industry moves no card", () =>
  visit({ hash: "#/clusters", reducedMotion: "reduce" }, async ({ page }) => {
    const cards = page.locator(".cluster-card h2");
    const tops = async () => Promise.all((await cards.all()).map(async (it) => Math.round((await it.boundingBox()).y)));
    const before = await tops();
    await cards.nth(4).getByRole("button").click();
    await page.getByRole("button", { name: /^移除条件/ }).waitFor();
    await calm(page);
    assert.deepEqual(await tops(), before);
  }));

test("in a frame the totals stand below the way to the other lines", () =>
  visit({ hash: "#/projects?embed=1", viewport: { width: 640, height: 900 } }, async ({ page }) => {
    const more = await page.getByRole("button", { name: /^显示更多/ }).boundingBox();
    const total = await page.locator(".total-line").boundingBox();
    assert.ok(total.y > more.y, `${total.y}, ${more.y}`);
  }));

test("a figure of a goal is entered under its name", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    const fill = page.getByRole("button", { name: /^填写：/ }).first();
    const goal = (await fill.getAttribute("aria-label"))?.slice("填写：".length) ?? "";
    await fill.click();
    const field = page.locator(".enter-hand input").first();
    const typed = await field.inputValue();
    assert.ok(goal !== "" && typed.startsWith(goal), `${typed}, not ${goal}`);
    await page.locator("#enter-figure").fill("12");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /手工|核对|预览|看一遍/ }).first().waitFor();
    assert.match(await page.locator(".look-through").innerText(), new RegExp(goal));
  }));

test("on paper chips are words alone", () =>
  visit({ hash: "#/projects?stage=续建" }, async ({ page }) => {
    const cross = page.locator(".chip .icon");
    assert.equal(await cross.isVisible(), true);
    await page.emulateMedia({ media: "print" });
    assert.equal(await cross.isVisible(), false);
  }));

test("a dossier begins with what was asked, and a map that shows none of it is left out", () =>
  visit({ hash: "#/projects?place=kaifaqu&paper=1" }, async ({ page }) => {
    const top = async (selector) => (await page.locator(selector).first().boundingBox()).y;
    assert.equal(await page.locator("#map-surface").count(), 0);
    assert.ok((await top(".projects")) < (await top(".chart")));
    await page.evaluate(() => {
      location.hash = "#/projects?place=jiangkou&paper=1";
    });
    await page.locator("#map-surface").waitFor();
    await eventually(page, () => fragment(page), "#/projects?place=jiangkou&paper=1");
    assert.ok((await top(".projects")) < (await top("#map-surface")));
  }));

test("the contents of 说明 lead to a section of each page", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    const links = page.getByRole("navigation", { name: "目录", exact: true }).getByRole("link");
    assert.equal(await links.count(), await page.locator(".view-page").count());
    for (const link of await links.all()) {
      const id = /item=([^&]+)/.exec(await link.getAttribute("href"))[1];
      assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
    }
  }));
