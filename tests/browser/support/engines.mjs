// Four browsers behind one small face, to open a file in each of them.
//
// An engine opens an address and gives `evaluate(code)`, `errors()`, `requests()`,
// `screenshot()` and `close()`; where it can, `downloaded(code)`: the text of the file that comes
// when `code` runs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { setTimeout } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { launch } from "./browser.mjs";
import { named } from "./processes.mjs";
import { openOldChromium } from "./old-chromium.mjs";
import { openWebKit } from "./webkit.mjs";

export const VIEW = { width: 1366, height: 768 };

export const ENGINES = {
  "current Chromium": openChromium,
  "Firefox ESR": openFirefox,
  WebKitGTK: (address) => openWebKit(address, VIEW),
  "Chromium 92": (address) => openOldChromium(address, VIEW),
};

/** Browsers that have begun, one of each for each file of tests; every page has a context of its own. */
const begun = new Map();
after(() => Promise.all([...begun.values()].map(async (browser) => (await browser).close())));

function shared(name, begin) {
  if (!begun.has(name)) begun.set(name, begin());
  return begun.get(name);
}

async function openChromium(address) {
  const browser = await shared("Chromium", () => launch("test"));
  const context = await browser.newContext({ viewport: VIEW });
  const page = await context.newPage();
  const downloaded = async (code) => {
    const coming = page.waitForEvent("download");
    await page.evaluate(code);
    return readFileSync(await (await coming).path(), "utf8");
  };
  return { ...(await listened(page, address)), downloaded, close: () => context.close() };
}

async function openFirefox(address) {
  const browser = await shared("Firefox", () => puppeteer.launch({
    browser: "firefox",
    executablePath: named("FIREFOX"),
    headless: true,
    defaultViewport: VIEW,
  }));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  return { ...(await listened(page, address)), close: () => context.close() };
}

/** What Playwright's and Puppeteer's pages have in common. */
async function listened(page, address) {
  const errors = [];
  const requests = [];
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  return {
    evaluate: (code) => page.evaluate(code),
    screenshot: () => page.screenshot(),
    errors: () => errors,
    requests: () => requests,
  };
}

/** How long a condition may take to come true, and how long is waited before it is asked for again, ms. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 25;

/** Waits until `code` gives `expected` in the page. */
export async function becomes(page, code, expected) {
  const end = Date.now() + PATIENCE_MS;
  let found = await page.evaluate(code);
  while (found !== expected && Date.now() < end) {
    // Else the questions take the time that the answer needs.
    await setTimeout(PAUSE_MS);
    found = await page.evaluate(code);
  }
  assert.equal(found, expected, code);
}
