// The offline file, opened from a folder in four browsers.
import assert from "node:assert/strict";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { openAll } from "./support/contents.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { ADDRESS, FILE, FOLDER, NAME, copied } from "./support/offline-file.mjs";
import { watched } from "./support/webkit.mjs";

const LARGEST_BYTES = 1_287_000;

for (const [name, open] of Object.entries(ENGINES)) {
  test(`${name} opens the file and every view, searches it and everything, unpacks charts and licences, asks for nothing and reports no error`, async () => {
    const copy = name === "WebKitGTK" ? copied(watched) : null;
    const address = `${copy?.address ?? ADDRESS}#/projects`;
    const page = await open(address);
    try {
      await becomes(page, "document.documentElement?.dataset.state", "running");
      assert.equal(await page.evaluate(shown("tfoot strong")), "73");
      await page.evaluate(typing("[type=search]", "ydk"));
      await becomes(page, shown("tfoot strong"), "3");
      await becomes(page, "decodeURIComponent(location.hash)", "#/projects?q=ydk");
      await page.evaluate(
        "window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }))",
      );
      await becomes(page, "document.querySelector('#search-dialog [type=search]') !== null", true);
      await page.evaluate(typing("#search-dialog [type=search]", "qidong"));
      await becomes(page, "document.querySelectorAll('#search-dialog li a').length > 10", true);
      assert.equal(await page.evaluate("document.querySelector('#search-dialog').open"), true);
      await page.evaluate("void loadCharts()");
      await becomes(page, "typeof window.echarts", "object");
      await page.evaluate("void loadLicences().then((text) => { window.licences = text; })");
      await becomes(page, "/Permission is hereby granted[^]*Apache License/.test(window.licences)", true);
      await openAll(page);
      const isOutside = (url) => url.split("#")[0] !== address.split("#")[0] && !/^(about|data):/.test(url);
      const asked = await page.requests();
      assert.deepEqual(asked.filter(isOutside), []);
      assert.deepEqual(await page.errors(), []);
      assert.ok((await page.screenshot()).length > 10_000);
    } finally {
      await page.close();
      copy?.remove();
    }
  });
}

test("the file is small enough for a mail and has the checksum that lies beside it", () => {
  const bytes = fs.readFileSync(FILE);
  assert.ok(bytes.length < LARGEST_BYTES, `${bytes.length} bytes`);
  const sum = crypto.createHash("sha256").update(bytes).digest("hex");
  assert.equal(fs.readFileSync(path.join(FOLDER, "SHA256SUMS"), "utf8"), `${sum}  ${NAME}\n`);
});

test("a file of which one character of the plan or the program changed says that it is incomplete", async () => {
  for (const id of ["plan-packed", "program"]) {
    const within = new RegExp(`(?<=id="${id}">[^<]{20000})[^<]`);
    const copy = copied((html) => html.replace(within, (was) => (was === "a" ? "b" : "a")));
    const page = await ENGINES["current Chromium"](copy.address);
    try {
      await becomes(page, "document.documentElement.dataset.state", "failed");
      assert.match(await page.evaluate(shown("#boot-status")), /^这个文件不完整/);
    } finally {
      await page.close();
      copy.remove();
    }
  }
});

/** What types `words` into the field that `selector` selects, for the page to do. */
function typing(selector, words) {
  return `(() => {
    const box = document.querySelector(${JSON.stringify(selector)});
    box.value = ${JSON.stringify(words)};
    box.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  })()`;
}

function shown(selector) {
  return `document.querySelector(${JSON.stringify(selector)}).textContent`;
}
