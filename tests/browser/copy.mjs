// The offline file hands out itself, takes figures, and does it again: in four browsers.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { running, visit } from "./support/app.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { bytesOf, files } from "./support/server.mjs";
import { watched } from "./support/webkit.mjs";

const PUBLISHED = fileURLToPath(new URL("../../dist/offline/", import.meta.url));
const NAME = fs.readdirSync(PUBLISHED).find((name) => name.endsWith(".html"));
const FILE = path.join(PUBLISHED, NAME);
const ORIGINAL = fs.readFileSync(FILE, "utf8");

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), "plan-copies-"));
after(() => fs.rmSync(FOLDER, { recursive: true }));

const FIRST = '{"by":"甲 & 乙","note":"\\u003c/script>"}';
const SECOND = "[1,2,3]";

for (const [name, open] of Object.entries(ENGINES)) {
  test(`${name} writes the file as it was, and a copy with figures as it is`, async () => {
    // An address that changes the page before the program is there.
    const original = await copyOf(open, FILE, "#/projects?theme=dark&embed=1");
    assert.ok(original === ORIGINAL, difference(original, ORIGINAL));
    const one = saved(`${name}-1.html`, withActuals(original, FIRST));
    const again = await copyOf(open, one, "#/audit", FIRST);
    assert.ok(again === fs.readFileSync(one, "utf8"), difference(again, fs.readFileSync(one, "utf8")));
    const two = saved(`${name}-2.html`, withActuals(again, SECOND));
    const last = await copyOf(open, two, "", SECOND);
    assert.ok(withActuals(last, "") === ORIGINAL, difference(withActuals(last, ""), ORIGINAL));
  });
}

test("WebKitGTK reports no error while it opens a copy and hands out another", async () => {
  const file = saved("watched.html", watched(withActuals(ORIGINAL, FIRST)));
  await copyOf(ENGINES.WebKitGTK, file, "", FIRST, []);
});

test("the hosted page hands out the offline file that lies beside it", () =>
  visit({}, async ({ page, server }) => {
    assert.ok(!server.asked.some((path) => path.includes("/offline/")), "it is fetched when it is asked for");
    assert.ok((await page.evaluate("loadCopy()")) === ORIGINAL);
    assert.equal(await page.locator("#actuals").count(), 0);
    assert.equal(await (await page.request.get(`${server.url}data/actuals.json`)).text(), "null\n");
  }));

const REASON = "loadCopy().catch((error) => error.message)";

test("a hosted page without the offline file says why there is no copy", () => {
  const answers = { [`/offline/${NAME}`]: { status: 404 } };
  return visit({ answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    assert.equal(await page.evaluate(REASON), "404");
  });
});

test("a page that names no offline file, as while developing, says so and asks for none", () => {
  const body = String(bytesOf(files.page)).replace(/ data-copy="[^"]*"/, "");
  return visit({ answers: { [files.page]: { body } } }, async ({ page }) => {
    assert.equal(await page.evaluate(REASON), "no offline file lies beside this page");
  });
});

/** What `file`, opened at `hash`, hands out; it must run and carry `actuals`. */
async function copyOf(open, file, hash, actuals = "", troubles) {
  const page = await open(pathToFileURL(file).href + hash);
  try {
    await becomes(page, "document.documentElement?.dataset.state", "running");
    assert.equal(await page.evaluate("document.getElementById('actuals').textContent"), actuals);
    await page.evaluate("void Promise.resolve(loadCopy()).then((html) => { window.copied = html; })");
    await becomes(page, "typeof window.copied", "string");
    if (troubles) assert.deepEqual(await page.errors(), troubles);
    return await page.evaluate("window.copied");
  } finally {
    await page.close();
  }
}

function withActuals(html, json) {
  const [before, rest] = html.split('<script type="application/json" id="actuals">');
  return `${before}<script type="application/json" id="actuals">${json}${rest.slice(rest.indexOf("</script>"))}`;
}

function saved(name, html) {
  const file = path.join(FOLDER, name);
  fs.writeFileSync(file, html);
  return file;
}

/** Where two texts part, so that a failure can be read. */
function difference(found, expected) {
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at += 1;
  return `at ${at}: ${found.slice(at - 60, at + 100)}\ninstead of: ${expected.slice(at - 60, at + 100)}`;
}
