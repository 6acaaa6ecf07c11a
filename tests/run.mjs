// Runs the files of browser tests that are named, two at a time, and says which ones took longest.
import { relative } from "node:path";
import { run } from "node:test";
import { tap } from "node:test/reporters";

const files = process.argv.slice(2);
/** How long a file may take before it counts as failed, ms: five times what the slowest needs. */
const FILE_MS = 1_500_000;
// Each file has servers, browsers and folders of its own; no test asserts how long something takes.
const tests = run({ files, concurrency: 2, timeout: FILE_MS });
const took = new Map();
const failed = [];

function note({ file, nesting, details, name }, hasFailed) {
  if (nesting > 0 || !file) return;
  took.set(file, (took.get(file) ?? 0) + details.duration_ms);
  if (hasFailed) failed.push(`${relative(".", file)}: ${name}`);
}

tests.on("test:pass", (event) => note(event, false));
tests.on("test:fail", (event) => note(event, true));
tests.compose(tap).pipe(process.stdout);
tests.on("end", () => {
  const slowest = [...took].sort((one, other) => other[1] - one[1]).slice(0, 10);
  console.log("\nThe ten slowest files, s:");
  for (const [file, ms] of slowest) console.log(`${(ms / 1000).toFixed(0).padStart(5)}  ${relative(".", file)}`);
  if (!failed.length && took.size > 0) return;
  for (const each of failed) console.log(`FAILED  ${each}`);
  if (took.size === 0) console.log("No test has run.");
  process.exitCode = 1;
});
