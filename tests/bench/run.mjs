// Measures the built app beside a hand-written page and one by Vue and TanStack, in one run of one browser.
//
// It asserts nothing: times depend on the machine. `--quick` repeats less; `--lighthouse` runs Lighthouse instead.
import { launch } from "../browser/support/browser.mjs";
import { LINES, figures } from "./figures.mjs";
import { viewChanges } from "./heap.mjs";
import { everything, keystrokes, openings, previews, requests } from "./measure.mjs";
import { print } from "./report.mjs";
import { SEED, SIZES, sites } from "./sites.mjs";
import { visits } from "./visits.mjs";

const options = process.argv.slice(2);
const isQuick = options.includes("--quick");
if (options.some((option) => !["--quick", "--lighthouse"].includes(option))) {
  console.error("usage: cargo dev bench [--quick | --lighthouse]");
  process.exit(1);
}
if (options.includes("--lighthouse")) {
  const { reportLighthouse } = await import("./lighthouse.mjs");
  await reportLighthouse();
  process.exit(0);
}
const loads = isQuick ? 3 : 5;
const least = isQuick ? 30 : 45;
const changes = isQuick ? 40 : 200;
const began = Date.now();

const browser = await launch("bench");
try {
  console.log(`Chromium ${browser.version()}; generated plans from seed ${SEED}; median / p95`);
  await measureTransfer();
  for (const isSecond of [false, true]) await measureVisits(isSecond);
  for (const isSlow of [false, true]) await measureTyping(isSlow);
  await measureSearch();
  await measurePreviews();
  for (const isSlow of [false, true]) await measureOpenings(isSlow);
  await measureViewChanges();
  console.log(`\nMeasured in ${Math.round((Date.now() - began) / 1000)} s`);
} finally {
  await browser.close();
}

async function measureTransfer() {
  const all = await sites(SIZES[0]);
  const asked = await ofEach(all, (answers) => requests(browser, answers));
  const weight = (site, ending) => {
    const sent = asked[site].filter((path) => path.endsWith(ending));
    return sent.reduce((sum, path) => sum + (all[site][path]?.body.length ?? 0), 0) / 1e3;
  };
  const row = (what, ending) => [what, mapped(all, (_, site) => weight(site, ending))];
  print("Sent until interactive", "KB brotli", [
    row("page", ".html"),
    row("styles", ".css"),
    row("scripts", ".js"),
    row("program", ".wasm"),
    row("data", ".json"),
    row("all", ""),
  ]);
  print("Requests until interactive", "count", [["all", mapped(asked, (paths) => paths.length)]]);
}

/** The project library, beside which the others stand; and our front page, of which they have nothing. */
async function measureVisits(isSecond) {
  const all = await sites(SIZES[0]);
  const pages = mapped(all, (answers) => ({ answers }));
  pages.front = { answers: all.ours, hash: "#/overview", hasRows: false };
  const rounds = [];
  for (let round = 0; round < loads; round += 1) rounds.push(await visits(browser, pages, { isSecond }));
  if (rounds.some(({ ours, front }) => [ours, front].some(({ hasWorker }) => hasWorker !== isSecond))) {
    console.log("Our service worker is not where it should be.");
  }
  const taken = (page, key) => rounds.map((round) => round[page][key]);
  const library = (what, key) => [what, mapped(all, (_, site) => taken(site, key))];
  const which = isSecond ? "Second visit" : "First visit";
  print(`${which}: phone, 1.6 Mbit/s, 150 ms, processor ÷ 4, ${loads} times`, "ms", [
    library("first contentful paint", "paint"),
    library("first row painted", "row"),
    library("interactive", "interactive"),
    ["front page, first contentful paint", { ours: taken("front", "paint") }],
    ["front page, interactive", { ours: taken("front", "interactive") }],
  ]);
  print(`${which}: layout shift`, "score", [library("until interactive", "shift")]);
}

/** The search over everything, of which the other pages have nothing. */
async function measureSearch() {
  const { ours } = await sites(SIZES[0]);
  const rows = [];
  for (const isSlow of [false, true]) {
    rows.push([speedOf(isSlow), { ours: await everything(browser, ours, { least, isSlow }) }]);
  }
  print(`Search over everything: keystroke to painted results, at least ${least} each`, "ms", rows);
}

/** A file of figures, of which the other pages know nothing. */
async function measurePreviews() {
  const { ours } = await sites(SIZES[0]);
  const file = figures(SEED);
  const rows = [];
  let counted;
  for (const isSlow of [false, true]) {
    const found = await previews(browser, ours, { file, times: loads, isSlow });
    rows.push([speedOf(isSlow), { ours: found.taken }]);
    counted = found.counted;
  }
  print(`Import: file of ${LINES} lines to painted preview (${counted}), ${loads} times each`, "ms", rows);
}

async function measureOpenings(isSlow) {
  const { ours } = await sites(SIZES[0]);
  const views = ["overview", "indicators", "clusters", "parks", "firms", "tasks", "progress", "audit", "about"];
  const { taken, english } = await openings(browser, ours, { views, times: loads, isSlow });
  const all = [...taken, ["audit, to English", english]];
  print(
    `Opening a view: ${speedOf(isSlow)}, ${loads} times each`,
    "ms",
    all.map(([what, ours]) => [what, { ours }]),
  );
}

async function measureViewChanges() {
  const { before, after, made, detached } = await viewChanges(browser, changes);
  const line = (what, decimals) => {
    const share = (after[what] / before[what] - 1) * 100;
    const values = [before, after].map((each) => each[what].toFixed(decimals));
    console.log(`  ${what.padEnd(10)} ${values.join(" → ")} (${share.toFixed(1)} %)`);
  };
  console.log(`\nAfter ${changes} view changes: ${made} charts made, ${detached} alive but not on the page`);
  line("heap", 2);
  line("nodes", 0);
  line("listeners", 0);
}

async function measureTyping(isSlow) {
  const rows = [];
  for (const size of SIZES) {
    const all = await sites(size);
    const typed = await ofEach(all, (answers, site) => {
      return keystrokes(browser, answers, { least, isSlow, hasPinyin: site === "ours" });
    });
    const found = mapped(typed, (each) => each.found);
    if (new Set(Object.values(found).map((each) => JSON.stringify(each))).size > 1) {
      console.log("The pages do not find the same:", found);
    }
    rows.push([`${size} projects`, mapped(typed, (each) => each.words)]);
    rows.push([`${size} projects, pinyin`, mapped(typed, (each) => each.pinyin)]);
  }
  print(`Keystroke to painted rows: ${speedOf(isSlow)}, at least ${least} each`, "ms", rows);
}

function speedOf(isSlow) {
  return isSlow ? "processor ÷ 4" : "full speed";
}

/** What `measure` finds of each site, one after the other. */
async function ofEach(all, measure) {
  const found = {};
  for (const [site, answers] of Object.entries(all)) found[site] = await measure(answers, site);
  return found;
}

/** What `change` makes of each site's value. */
function mapped(all, change) {
  return Object.fromEntries(Object.entries(all).map(([site, value]) => [site, change(value, site)]));
}
