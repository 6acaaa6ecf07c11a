// Runs the files of browser tests that are named, a few at a time, and says which ones took longest.
import { availableParallelism } from "node:os";
import { basename, relative } from "node:path";
import { run } from "node:test";
import { tap } from "node:test/reporters";

/** How long a file may take, ms: twice what the slowest needs. */
const FILE_MS = 600_000;

/** With one more than there are processors, pages wait so long for a frame that presses overtake them. */
const AT_ONCE = availableParallelism();

/** The files that take longest, which begin so that none of them is left alone at the end. */
const FIRST = [
  "focus-seen", "access-matrix", "zoom", "access", "flows", "flows-officials", "snapshots", "platform", "waiting", "figures",
  "offline", "hostile", "static-answers", "contrast-seen", "carry-on", "policy", "copy", "releases", "back", "map", "kept-work",
];

const took = new Map();

/**
 * Runs `files` and gives the names of the tests that failed, by file. No test asserts how long
 * something takes; where a browser answers no more, the file ends at its limit.
 */
function ran(files) {
  // Each file has servers, browsers and folders of its own.
  const tests = run({ files, concurrency: AT_ONCE, timeout: FILE_MS });
  const failed = new Map();
  const late = new Set();
  const note = ({ file, nesting, details, name }, hasFailed) => {
    if (nesting > 0 || !file) return;
    took.set(file, (took.get(file) ?? 0) + details.duration_ms);
    if (!hasFailed) return;
    if (details.error?.failureType === "testTimeoutFailure") late.add(file);
    failed.set(file, [...(failed.get(file) ?? []), name]);
  };
  tests.on("test:pass", (event) => note(event, false));
  tests.on("test:fail", (event) => note(event, true));
  const text = tests.compose(tap);
  text.pipe(process.stdout, { end: false });
  return new Promise((done) => text.on("end", () => done({ failed, late })));
}

/** Where a file stands in the order. */
function turn(file) {
  const at = FIRST.indexOf(basename(file, ".mjs"));
  return at < 0 ? FIRST.length : at;
}

const { failed, late } = await ran(process.argv.slice(2).sort((one, other) => turn(one) - turn(other)));
if (late.size > 0) {
  // A browser that stands still is not a statement about the page; the same twice is.
  const files = [...late];
  console.log(`\nNo answer within ${FILE_MS / 1000} s, once more: ${files.map((it) => relative(".", it)).join(", ")}`);
  const again = await ran(files);
  for (const file of files) failed.delete(file);
  for (const [file, names] of again.failed) failed.set(file, names);
}

const slowest = [...took].sort((one, other) => other[1] - one[1]).slice(0, 10);
console.log("\nThe ten slowest files, s:");
for (const [file, ms] of slowest) console.log(`${(ms / 1000).toFixed(0).padStart(5)}  ${relative(".", file)}`);
for (const [file, names] of failed) {
  for (const name of names) console.log(`FAILED  ${relative(".", file)}: ${name}`);
}
if (took.size === 0) console.log("No test has run.");
// At once: browsers of a file that ended at its limit may still hold its output open.
process.exit(failed.size > 0 || took.size === 0 ? 1 : 0);
