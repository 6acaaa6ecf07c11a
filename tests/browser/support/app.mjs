// Opens the app in a browser, waits for it, and reads it as a person would.
import assert from "node:assert/strict";
import { after } from "node:test";
import { DESKTOP, PHONE, launch } from "./browser.mjs";
import { parts, serve } from "./server.mjs";

export { DESKTOP, PHONE };

/** How long a condition may take to come true, ms. */
const PATIENCE_MS = 10_000;

let shared;
after(() => shared?.then((browser) => browser.close()));

/** The browser, one for each file of tests. */
function browser() {
  shared ??= launch("test");
  return shared;
}

/**
 * Serves the app (or `sites`) with `answers`, opens it at `hash` (the project library) and hands it to `act`. Fails when the page
 * reports an error or a request fails, unless `isDamaged`. Waits for the program to run, unless
 * `isDamaged` or `isEarly`. `around` serves another site for the app's and is opened instead.
 * `refused` matches what the browser may say when it forbids something. What is out of sight is laid
 * out too, unless `isLazy`. Other options go to the browser's context.
 */
export async function visit(options, act) {
  const { hash = "#/projects", answers, sites, around, refused, isDamaged, isEarly, isLazy, prepare, ...context } = options;
  const visitor = await (await browser()).newContext({ viewport: DESKTOP, ...context });
  const server = await serve(answers, sites);
  let site;
  try {
    site = await around?.(server);
    const page = await visitor.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const troubles = [];
    page.on("console", (line) => {
      if (line.type() === "error" && !refused?.test(line.text())) troubles.push(line.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("requestfailed", (request) => {
      // What is fetched ahead ends with the page that wanted it.
      const hasLeft = request.failure()?.errorText === "net::ERR_ABORTED";
      if (hasLeft && isPart(request.url())) return;
      troubles.push(`no answer: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (!response.ok()) troubles.push(`${response.status()}: ${response.url()}`);
    });
    if (!isLazy) await page.addInitScript(layOut);
    await prepare?.(page, visitor);
    await page.goto((site ?? server).url + hash, { waitUntil: "commit" });
    if (!isDamaged && !isEarly) await running(page);
    await act({ page, server, visitor });
    if (!isDamaged) assert.deepEqual(troubles, []);
  } finally {
    await visitor.close();
    await site?.close();
    await server.close();
  }
}

function isPart(url) {
  return Object.values(parts).includes(new URL(url).pathname);
}

/** In the page: lays out what is out of sight too, which else has no text and no place. */
function layOut() {
  const whole = new CSSStyleSheet();
  whole.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [whole];
}

/** Waits until the program has taken over. */
export function running(page) {
  return state(page, "running");
}

/** Waits until the page says that it is in this state. */
export function state(page, expected) {
  return eventually(page, () => page.locator("html").getAttribute("data-state"), expected);
}

/** Waits until `read` gives `expected`; fails with the difference when it never does. */
export async function eventually(page, read, expected) {
  const end = Date.now() + PATIENCE_MS;
  let found = await read();
  while (!isSame(found, expected) && Date.now() < end) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    found = await read();
  }
  assert.deepEqual(found, expected);
}

/** Lets the page paint often enough that whatever is still to come has come. */
export function calm(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((painted) => requestAnimationFrame(painted));
    }
  });
}

export function searchBox(page) {
  return page.getByRole("searchbox", { name: "搜索项目" });
}

export function details(page) {
  return page.getByRole("complementary", { name: "项目详情" });
}

/** The button in the table that opens a project. */
export function opener(page, name) {
  return page.getByRole("table").getByRole("button", { name, exact: true });
}

export function checkbox(page, facet, label) {
  const group = page.getByRole("group", { name: facet, exact: true });
  return group.getByRole("checkbox", { name: new RegExp(`^${label}`) });
}

/** Names of the projects on the page, from top to bottom. */
export function names(page) {
  return page.getByRole("table").getByRole("rowheader").getByRole("button").allInnerTexts();
}

/** Number of lines that the table has, on the page or not. */
export async function lineCount(page) {
  const rows = await page.getByRole("table").getAttribute("aria-rowcount");
  return Number(rows) - 1;
}

/** The last line of the table, which sums up. */
export async function total(page) {
  const text = await page.getByRole("row", { name: /^合计/ }).innerText();
  return text.replace(/\s+/g, " ").trim();
}

/** The fragment of the address, decoded. */
export function fragment(page) {
  return decodeURIComponent(new URL(page.url()).hash);
}

function isSame(found, expected) {
  try {
    assert.deepEqual(found, expected);
    return true;
  } catch {
    return false;
  }
}
