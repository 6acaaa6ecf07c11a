// Typing, importing and opening views in one site, measured in fresh contexts of one browser.
import { DESKTOP } from "../browser/support/browser.mjs";
import { choose, preview, sum } from "../browser/support/entries.mjs";
import { host } from "./host.mjs";
import { noteKeystrokes, noteLoading, noteOpening, notePreviews } from "./probes.mjs";

export const SLOW_PROCESSOR = 4;

/** How long a page with many projects may take to start, ms. */
export const PATIENCE_MS = 120_000;

/** Typed letter by letter; all sites find what they mean. */
const QUERIES = ["气动元件", "江口", "宁波 600", "智能", "汽车零件", "奉化 项目", "50", "亚德", "方桥 生产"];
/** Typed letter by letter; only our search knows pinyin. */
const PINYIN = ["yadeke", "qidong", "jk zn", "ningbo yd", "zhineng"];

/** Paths of the requests until the site is interactive. */
export async function requests(browser, answers) {
  const prepare = (page) => page.addInitScript(noteLoading);
  return open(browser, answers, { prepare }, async ({ page }) => {
    // What was asked for in time may still be on its way; what is asked for afterwards does not count.
    await page.waitForLoadState("networkidle");
    return page.evaluate(() => {
      const asked = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
      const inTime = asked.filter(({ startTime }) => startTime <= window.noted.interactive);
      return inTime.map(({ name }) => new URL(name).pathname.replace(/\/$/, "/index.html"));
    });
  });
}

/** In a page: whether it can be used. */
export function isRunning() {
  return document.documentElement.dataset.state === "running";
}

/**
 * Ms from each of at least `least` keystrokes to the painted rows, by kind of query, and how many
 * projects the queries that all sites know have found.
 */
export async function keystrokes(browser, answers, { least, isSlow, hasPinyin }) {
  const prepare = (page) => page.addInitScript(noteKeystrokes);
  return open(browser, answers, { prepare }, async ({ page, session }) => {
    if (isSlow) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
    const words = await typed(page, QUERIES, least);
    const pinyin = hasPinyin ? await typed(page, PINYIN, least) : undefined;
    return { words: words.taken, pinyin: pinyin?.taken, found: words.found };
  });
}

/** Ms from each of at least `least` keystrokes in the search over everything to what it found. */
export async function everything(browser, answers, { least, isSlow }) {
  const prepare = (page) => page.addInitScript(noteKeystrokes);
  return open(browser, answers, { prepare }, async ({ page, session }) => {
    if (isSlow) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("searchbox").waitFor();
    return timed(page, [...QUERIES, ...PINYIN], least, async () => {});
  });
}

/**
 * Ms from choosing a file of figures to its painted preview, `times` times, and what the preview
 * counts.
 */
export async function previews(browser, answers, { file, times, isSlow }) {
  const prepare = (page) => page.addInitScript(notePreviews);
  return open(browser, answers, { prepare, hash: "#/progress" }, async ({ page, session }) => {
    if (isSlow) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
    const taken = [];
    let counted;
    for (let time = 0; time < times; time += 1) {
      await choose(page, "figures.csv", file);
      await page.waitForFunction(() => window.previewed !== null);
      taken.push(await page.evaluate(() => window.previewed));
      counted = await sum(page);
      await preview(page).getByRole("button", { name: "放弃" }).click();
    }
    return { taken, counted };
  });
}

/**
 * Ms from asking for each of `views` to its painted page, `times` times each, after a first time; and
 * for the same of English in the view 核对.
 */
export async function openings(browser, answers, { views, times, isSlow }) {
  return open(browser, answers, {}, async ({ page, session }) => {
    const ask = async (view, language = "zh") => {
      const hash = `#/${view}${language === "en" ? "?lang=en" : ""}`;
      const took = await page.evaluate(noteOpening, { hash, view, language });
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
      return took;
    };
    const taken = new Map(views.map((view) => [view, []]));
    const english = [];
    for (let time = 0; time <= times; time += 1) {
      if (time === 1 && isSlow) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
      for (const view of views) {
        await ask("projects");
        const took = await ask(view);
        if (time > 0) taken.get(view).push(took);
      }
      await ask("audit");
      const took = await ask("audit", "en");
      if (time > 0) english.push(took);
    }
    return { taken, english };
  });
}

async function typed(page, queries, least) {
  const table = page.getByRole("table");
  const found = {};
  await page.getByRole("searchbox").focus();
  const taken = await timed(page, queries, least, async (query) => {
    found[query] = Number(await table.getAttribute("aria-rowcount")) - 1;
  });
  return { taken, found };
}

/** Types `queries` where the keyboard is until `least` letters changed the page; ms of each. */
async function timed(page, queries, least, done) {
  const taken = [];
  const press = async (key, isCounted) => {
    await page.evaluate(() => (window.keystrokes = []));
    await (isCounted ? page.keyboard.type(key) : page.keyboard.press(key));
    await page.waitForFunction(() => window.keystrokes.length > 0);
    const [took] = await page.evaluate(() => window.keystrokes);
    if (isCounted && took !== null) taken.push(took);
  };
  for (let pass = 0; taken.length < least; pass += 1) {
    for (const query of queries) {
      // Once each was typed, enough is enough.
      if (pass > 0 && taken.length >= least) break;
      for (const letter of query) await press(letter, true);
      await done(query);
      await page.keyboard.press("ControlOrMeta+a");
      await press("Backspace", false);
    }
    if (taken.length === 0) throw new Error("No keystroke changed the page.");
  }
  return taken;
}

async function open(browser, answers, { prepare, hash = "#/projects" }, act) {
  const server = await host(answers);
  const context = await browser.newContext({ viewport: DESKTOP });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    await prepare?.(page);
    await page.goto(server.url + hash, { waitUntil: "commit" });
    await page.waitForFunction(isRunning);
    return await act({ page, session });
  } finally {
    await context.close();
    await server.close();
  }
}
