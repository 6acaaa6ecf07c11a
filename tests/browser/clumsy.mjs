// What clumsy and hostile hands bring: files dropped anywhere, pages saved by the browser, huge input.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { eventually, running, state, visit } from "./support/app.mjs";
import { HEADINGS, choose, confirm, csv, enter, notice, preview, sum } from "./support/entries.mjs";
import { withProjects } from "./support/rows.mjs";
import { bundle, bytesOf, files } from "./support/server.mjs";

const FOLDER = mkdtempSync(join(tmpdir(), "plan-clumsy-"));
after(() => rmSync(FOLDER, { recursive: true }));

function saved(name, content) {
  const file = join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}

/** Drops files of the disk in the middle of the page, as a hand does: unless the page stops it, they open. */
async function dropInTheMiddle(page, ...names) {
  const { width, height } = page.viewportSize();
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: names, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await client.send("Input.dispatchDragEvent", { type, x: width / 2, y: height - 60, data });
  }
}

const TABLE = csv([HEADINGS, ["t2-01", "2025", "1950", "王五", "公报"]]);

test("a file that is dropped beside the place for it is looked through", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    const before = page.url();
    await dropInTheMiddle(page, saved("表.csv", TABLE));
    await preview(page).waitFor();
    assert.equal(await sum(page), "新增 1");
    assert.equal(page.url(), before);
    await dropInTheMiddle(page, saved("空.csv", ""));
    await eventually(page, async () => /“空.csv”没有导入/.test(await notice(page).innerText()), true);
    assert.match(await page.getByRole("alert").innerText(), /文件是空的/);
  }));

test("several files at once, and a file on another view, are not read; it is said what to do", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    await dropInTheMiddle(page, saved("一.csv", TABLE), saved("二.csv", TABLE));
    await eventually(page, async () => /一次只能交来一个文件/.test(await notice(page).innerText()), true);
    assert.equal(await preview(page).count(), 0);
    await page.getByRole("link", { name: "核对", exact: true }).click();
    await dropInTheMiddle(page, saved("表.csv", TABLE));
    await eventually(page, async () => /请拖到“进展”页面/.test(await notice(page).innerText()), true);
    await page.getByRole("link", { name: "进展", exact: true }).click();
    assert.equal(await preview(page).count(), 0);
  }));

test("text that is dragged into a field is none of our business", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    const isPrevented = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "t2-01");
      const event = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector("textarea").dispatchEvent(event);
      return event.defaultPrevented;
    });
    assert.equal(isPrevented, false);
  }));

const OFFLINE = Buffer.from(bytesOf("offline/SHA256SUMS")).toString().trim().split(/\s+\*?/)[1];

/** A file of the disk in place of the site. */
function opened(url) {
  return { url, close: () => {} };
}

/** The page as a browser saves it: as it stands now. */
async function pageNow(page) {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `<!DOCTYPE html>\n<!-- saved from url=(0022)http://127.0.0.1:8080/ -->\n${html}`;
}

test("an offline file that a browser saved opens as it did, and is told from a copy when it is handed over", async () => {
  const json = '{"format":1,"entries":[{"id":"t2-01","year":2025,"value":1950,"by":"王五"}]}';
  const file = bytesOf(`offline/${OFFLINE}`).toString();
  const withFigures = file.replace(/(<script[^>]* id="actuals">)[^<]*/, (_, tag) => tag + json);
  assert.notEqual(withFigures, file);
  let html;
  const original = pathToFileURL(saved("离线.html", withFigures)).href;
  await visit({ around: () => opened(original), hash: "#/progress" }, async ({ page }) => {
    await running(page);
    html = await pageNow(page);
  });
  const copy = pathToFileURL(saved("网页.html", html)).href;
  await visit({ around: () => opened(copy), hash: "#/progress" }, async ({ page }) => {
    await running(page);
    await page.getByRole("heading", { level: 1, name: /1 项有实际数据/ }).waitFor();
  });
  await visit({ hash: "#/progress" }, async ({ page }) => {
    await choose(page, "网页.html", html);
    await preview(page).waitFor();
    assert.equal(await sum(page), "新增 1");
    assert.match(await preview(page).innerText(), /里面只有它打开时带着的数据/);
    await confirm(page, 1);
  });
});

test("the hosted page that a browser saved is told from other pages", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    const client = await page.context().newCDPSession(page);
    const { data } = await client.send("Page.captureSnapshot", { format: "mhtml" });
    for (const [name, content] of [["页.html", await pageNow(page)], ["页.mhtml", data]]) {
      await choose(page, name, content);
      const alert = page.getByRole("alert");
      await eventually(page, async () => (await alert.innerText()).includes(`“${name}”没有导入`), true);
      assert.match(await alert.innerText(), /“保存网页”（Ctrl\+S）存下的本站页面/, name);
    }
  }));

test("one bad byte is named with its line, not called a workbook", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    const [before, after] = TABLE.split("1950");
    await choose(page, "表.csv", Buffer.concat([Buffer.from(`${before}19`), Buffer.from([0xff]), Buffer.from(`50${after}`)]));
    const alert = page.getByRole("alert");
    await eventually(page, async () => /第 2 行第 14 个字符处的字节 FF/.test(await alert.innerText()), true);
    assert.doesNotMatch(await alert.innerText(), /工作簿|xlsx/);
  }));

const HUGE = {
  "a page of script tags": ["页.html", `<html>${"<script".repeat(150_000)}`, /不是本工具的离线副本/],
  "twenty million commas": ["逗号.csv", ",".repeat(19_999_999), /第 1 行超过 16,384 格/],
  "too many bytes": ["大.csv", "1".repeat(20_000_001), /文件超过 20 MB/],
};

test("huge files are refused with a sentence", () =>
  visit({ hash: "#/progress" }, async ({ page }) => {
    for (const [what, [name, content, sentence]] of Object.entries(HUGE)) {
      // By its path: handing its bytes to the browser would take longer than reading it.
      await page.locator('input[type="file"]').setInputFiles(saved(name, content));
      const alert = page.getByRole("alert");
      await eventually(page, async () => sentence.test(await alert.innerText()), true).catch(async () =>
        assert.fail(`${what}: ${await alert.innerText()}`),
      );
    }
  }));

test("a link with hundreds of thousands of values opens its view", () =>
  visit({ hash: "#/audit" }, async ({ page }) => {
    const values = Array.from({ length: 200_000 }, (_, at) => `g:${200_000 - at}`).join(",");
    await page.evaluate((fragment) => (location.hash = fragment), `#/audit?only=grade:agrees,${values}`);
    await page.getByRole("button", { name: /^一致/, pressed: true }).waitFor();
    await eventually(page, async () => page.url().length < 10_000, true);
    await page.reload();
    await running(page);
    await page.getByRole("button", { name: /^一致/, pressed: true }).waitFor();
  }));

test("seventy thousand faults are counted, the first two hundred are listed", () => {
  const [one] = bundle()["projects.json"];
  const projects = Array.from({ length: 70_000 }, (_, at) => ({ ...one, id: `p-${at}`, relations: [], stage: "停建" }));
  const plan = withProjects(bundle(), projects);
  const answers = { [files.data]: { body: JSON.stringify(plan) } };
  return visit({ answers, isEarly: true, isDamaged: true }, async ({ page }) => {
    await state(page, "failed");
    const said = page.locator("#boot-status");
    assert.match(await said.innerText(), /^规划数据有 70,000 处问题/);
    const items = said.getByRole("listitem");
    assert.equal(await items.count(), 201);
    assert.equal(await items.last().innerText(), "另有 69,800 处未列出");
  });
});
