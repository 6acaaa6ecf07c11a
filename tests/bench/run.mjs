// Measures the built app beside a hand-written page, in one run of one browser.
//
// It asserts nothing: times depend on the machine. `--quick` repeats less; `--lighthouse` runs Lighthouse instead.
import { launch } from "../browser/support/browser.mjs";
import { LINES, figures } from "./figures.mjs";
import { viewChanges } from "./heap.mjs";
import { everything, keystrokes, load, openings, previews, requests } from "./measure.mjs";
import { print } from "./report.mjs";
import { SEED, SIZES, sites } from "./sites.mjs";

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
const least = isQuick ? 30 : 60;
const changes = isQuick ? 40 : 200;
const began = Date.now();

const browser = await launch("bench");
try {
  console.log(`Chromium ${browser.version()}; generated plans from seed ${SEED}; median / p95`);
  await measureTransfer();
  await measureLoading();
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
  const { ours, baseline } = sites(SIZES[0]);
  const [our, its] = [await requests(browser, ours), await requests(browser, baseline)];
  const weight = (answers, asked, ending) => {
    const sent = asked.filter((path) => path.endsWith(ending));
    return sent.reduce((sum, path) => sum + (answers[path]?.body.length ?? 0), 0) / 1e3;
  };
  const row = (what, ending) => [what, weight(ours, our, ending), weight(baseline, its, ending)];
  print("Sent until interactive", "KB brotli", [
    row("page", ".html"),
    row("styles", ".css"),
    row("scripts", ".js"),
    row("program", ".wasm"),
    row("data", ".json"),
    row("all", ""),
  ]);
  print("Requests until interactive", "count", [["all", our.length, its.length]]);
}

async function measureLoading() {
  const { ours, baseline } = sites(SIZES[0]);
  const taken = { ours: [], baseline: [] };
  for (let round = 0; round < loads; round += 1) {
    taken.ours.push(await load(browser, ours));
    taken.baseline.push(await load(browser, baseline));
  }
  const row = (what, key) => [
    what,
    taken.ours.map((each) => each[key]),
    taken.baseline.map((each) => each[key]),
  ];
  const phone = `phone, 1.6 Mbit/s, 150 ms, processor ÷ 4, ${loads} loads`;
  print(`Loading: ${phone}`, "ms", [
    row("first contentful paint", "paint"),
    row("first row painted", "row"),
    row("interactive", "interactive"),
  ]);
  print("Layout shift", "score", [row("until interactive", "shift")]);
}

/** The search over everything, of which the hand-written page has nothing. */
async function measureSearch() {
  const { ours } = sites(SIZES[0]);
  const rows = [];
  for (const isSlow of [false, true]) {
    rows.push([isSlow ? "processor ÷ 4" : "full speed", await everything(browser, ours, { least, isSlow })]);
  }
  print(`Search over everything: keystroke to painted results, at least ${least} each`, "ms", rows);
}

/** A file of figures, of which the hand-written page knows nothing. */
async function measurePreviews() {
  const { ours } = sites(SIZES[0]);
  const file = figures(SEED);
  const rows = [];
  let counted;
  for (const isSlow of [false, true]) {
    const found = await previews(browser, ours, { file, times: loads, isSlow });
    rows.push([isSlow ? "processor ÷ 4" : "full speed", found.taken]);
    counted = found.counted;
  }
  print(`Import: file of ${LINES} lines to painted preview (${counted}), ${loads} times each`, "ms", rows);
}

async function measureOpenings(isSlow) {
  const { ours } = sites(SIZES[0]);
  const views = ["overview", "indicators", "clusters", "parks", "firms", "tasks", "progress", "audit", "about"];
  const { taken, english } = await openings(browser, ours, { views, times: loads, isSlow });
  const speed = isSlow ? "processor ÷ 4" : "full speed";
  const rows = [...taken].map(([view, each]) => [view, each]);
  print(`Opening a view: ${speed}, ${loads} times each`, "ms", [...rows, ["audit, to English", english]]);
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
    const { ours, baseline } = sites(size);
    const our = await keystrokes(browser, ours, { least, isSlow, hasPinyin: true });
    const its = await keystrokes(browser, baseline, { least, isSlow, hasPinyin: false });
    if (JSON.stringify(our.found) !== JSON.stringify(its.found)) {
      console.log("The two pages do not find the same:", our.found, its.found);
    }
    rows.push([`${size} projects`, our.words, its.words], [`${size} projects, pinyin`, our.pinyin]);
  }
  const speed = isSlow ? "processor ÷ 4" : "full speed";
  print(`Keystroke to painted rows: ${speed}, at least ${least} each`, "ms", rows);
}
