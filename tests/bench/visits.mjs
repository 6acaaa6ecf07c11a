// Visits on a slow phone: the first one of a site, and the second one of somebody who has been there before.
import { setTimeout as after } from "node:timers/promises";
import { PHONE } from "../browser/support/browser.mjs";
import { host, lineOf } from "./host.mjs";
import { PATIENCE_MS, SLOW_PROCESSOR, isRunning } from "./measure.mjs";
import { noteLoading } from "./probes.mjs";

/** 1.6 Mbit/s. */
const SLOW_LINE = { latency: 150, throughput: 1_600_000 / 8 };

/** A page that asks for nothing for so long has all that it keeps: ours begins to keep a copy after 3 seconds. */
const IDLE_MS = 4_500;
const LOOK_MS = 250;

/**
 * A visit of each of `pages` (`{ answers, hash, hasRows }` by name), one after the other, each with a server and a
 * browser context of its own: ms to the first paint, to the first row (where it has rows) and to interactivity; shift;
 * whether a service worker handed it out. With `isSecond` each was visited before in its context, at full speed, and
 * left when it was idle; what it keeps is there: the browser's cache, the compiled program, a service worker.
 */
export async function visits(browser, pages, { isSecond }) {
  const phones = await Promise.all(Object.entries(pages).map(([name, page]) => phoneFor(browser, name, page)));
  try {
    if (isSecond) await Promise.all(phones.map(visitUntilIdle));
    const taken = {};
    for (const phone of phones) taken[phone.name] = await visitSlowly(phone);
    return taken;
  } finally {
    await Promise.all(phones.map(({ context, server }) => context.close().then(server.close)));
  }
}

async function phoneFor(browser, name, { answers, hash = "#/projects", hasRows = true }) {
  const [server, context] = await Promise.all([host(answers), browser.newContext({ viewport: PHONE })]);
  return { name, hash, hasRows, server, context };
}

/**
 * The visit before. Its service worker is ended with it, as it is on a phone that does something else meanwhile: the
 * second visit starts it anew.
 */
async function visitUntilIdle({ context, server, hash }) {
  const { page, session } = await tab(context);
  await page.goto(server.url + hash, { waitUntil: "commit" });
  await page.waitForFunction(isRunning);
  while (performance.now() - server.lastAsked < IDLE_MS) await after(LOOK_MS);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await page.close();
}

/**
 * The visit that is measured. DevTools hold back the processor of pages and refuse it for workers, so what a service
 * worker does itself is done at full speed: it looks files up and hands them over. What it asks for waits for the line.
 */
async function visitSlowly({ context, server, hash, hasRows }) {
  server.line = lineOf(SLOW_LINE);
  const { page, session } = await tab(context);
  await page.addInitScript(noteLoading);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  await page.goto(server.url + hash, { waitUntil: "commit" });
  await page.waitForFunction(isRunning);
  if (hasRows) await page.waitForFunction(() => window.noted.row !== null);
  const noted = await page.evaluate(noticed);
  await page.close();
  return noted;
}

async function tab(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return { page, session: await context.newCDPSession(page) };
}

/** In the page: what was noted until now. */
function noticed() {
  const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
  return { ...window.noted, paint, hasWorker: Boolean(navigator.serviceWorker.controller) };
}
