// The offline file, opened from a folder in four browsers.
import assert from "node:assert/strict";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ENGINES, becomes } from "./support/engines.mjs";

const FOLDER = fileURLToPath(new URL("../../dist/offline/", import.meta.url));
const NAME = fs.readdirSync(FOLDER).find((name) => name.endsWith(".html"));
const FILE = path.join(FOLDER, NAME);
const ADDRESS = pathToFileURL(FILE).href;
const LARGEST_BYTES = 1_150_000;

for (const [name, open] of Object.entries(ENGINES)) {
  test(`${name} opens the file, searches it, asks for nothing and reports no error`, async () => {
    const page = await open(ADDRESS);
    try {
      await becomes(page, "document.documentElement?.dataset.state", "running");
      assert.equal(await page.evaluate(shown("tfoot strong")), "73");
      await page.evaluate(`(() => {
        const box = document.querySelector("[type=search]");
        box.value = "ydk";
        box.dispatchEvent(new Event("input", { bubbles: true }));
        return true;
      })()`);
      await becomes(page, shown("tfoot strong"), "3");
      await becomes(page, "decodeURIComponent(location.hash)", "#/projects?q=ydk");
      const isOutside = (url) => url !== ADDRESS && !/^(about|data):/.test(url);
      const asked = page.requests()?.filter(isOutside);
      assert.deepEqual(asked ?? [], []);
      assert.deepEqual(page.errors() ?? [], []);
      assert.ok((await page.screenshot()).length > 10_000);
    } finally {
      await page.close();
    }
  });
}

test("the file is small enough for a mail and has the checksum that lies beside it", () => {
  const bytes = fs.readFileSync(FILE);
  assert.ok(bytes.length < LARGEST_BYTES, `${bytes.length} bytes`);
  const sum = crypto.createHash("sha256").update(bytes).digest("hex");
  assert.equal(fs.readFileSync(path.join(FOLDER, "SHA256SUMS"), "utf8"), `${sum}  ${NAME}\n`);
});

function shown(selector) {
  return `document.querySelector(${JSON.stringify(selector)}).textContent`;
}
