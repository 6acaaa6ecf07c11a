// Loading and typing in one site, measured in fresh contexts of one browser.
import { DESKTOP, PHONE } from "../browser/support/browser.mjs";
import { choose, preview, sum } from "../browser/support/entries.mjs";
import { serve } from "../browser/support/server.mjs";
import { noteKeystrokes, noteLoading, noteOpening, notePreviews } from "./probes.mjs";

const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_PROCESSOR = 4;

/** How long a page with many projects may take to start, ms. */
const PATIENCE_MS = 120_000;

/** Typed letter by letter; both sites find what they mean. */
const QUERIES = ["气动元件", "江口", "宁波 600", "智能", "汽车零件", "奉化 项目", "50", "亚德", "方桥 生产"];
/** Typed letter by letter; only our search knows pinyin. */
const PINYIN = ["yadeke", "qidong", "jk zn", "ningbo yd", "zhineng"];

/** Paths of the requests until the site is interactive. */
export async function requests(browser, answers) {
  return open(browser, answers, {}, async ({ server }) => server.asked);
}

/** One load on a slow phone: ms to the first paint, the first row and interactivity; shift. */
export async function load(browser, answers) {
  const prepare = async (page, session) => {
    await page.addInitScript(noteLoading);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  };
  return open(browser, answers, { prepare, viewport: PHONE }, async ({ page }) => {
    await page.waitForFunction(() => window.noted.row !== null);
    return page.evaluate(() => ({
      ...window.noted,
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    }));
  });
}

/**
 * Ms from each of at least `least` keystrokes to the painted rows, by kind of query, and how many
 * projects the queries that both sites know have found.
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
  while (taken.length < least) {
    for (const query of queries) {
      for (const letter of query) await press(letter, true);
      await done(query);
      await page.keyboard.press("ControlOrMeta+a");
      await press("Backspace", false);
    }
    if (taken.length === 0) throw new Error("No keystroke changed the page.");
  }
  return taken;
}

async function open(browser, answers, { prepare, viewport = DESKTOP, hash = "#/projects" }, act) {
  const server = await serve(answers);
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    await prepare?.(page, session);
    await page.goto(server.url + hash, { waitUntil: "commit" });
    await page.waitForFunction(() => document.documentElement.dataset.state === "running");
    return await act({ page, server, session });
  } finally {
    await context.close();
    await server.close();
  }
}
