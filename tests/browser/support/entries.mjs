// Figures as people hand them over: tables in the encodings of office programs, files, drops.
import { readFileSync } from "node:fs";

/** Presses the button and gives name and text of the file that comes. */
export async function downloaded(page, button) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The cells of a CSV text, line by line. */
export function cells(text) {
  const lines = text.replace(/^\ufeff/, "").trimEnd().split("\r\n");
  return lines.map((line) => {
    const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
    return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  });
}

/** Cells as a CSV text, as Excel writes one. */
export function csv(rows) {
  const written = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

let codes;

/** Text in GBK; characters that it has not become question marks, as in Excel. */
export function gbk(text) {
  codes ??= gbkCodes();
  const bytes = [...text].flatMap((letter) =>
    letter < "\x80" ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [0x3f]),
  );
  return Buffer.from(bytes);
}

function gbkCodes() {
  const decoder = new TextDecoder("gb18030");
  const found = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      const isOne = [...letter].length === 1 && letter !== "\ufffd";
      if (isOne && !found.has(letter)) found.set(letter, [lead, trail]);
    }
  }
  return found;
}

/** “Unicode 文本” of Excel: tabs, UTF-16 with its mark. */
export function unicodeText(rows) {
  return Buffer.from(`\ufeff${rows.map((row) => `${row.join("\t")}\r\n`).join("")}`, "utf16le");
}

/** Chooses a file in the view 进展. */
export function choose(page, name, content) {
  const buffer = Buffer.from(content);
  return page.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
}

/** Drops a file where the view 进展 takes one. */
export async function drop(page, name, content) {
  const base64 = Buffer.from(content).toString("base64");
  const data = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    [name, base64],
  );
  const place = page.getByText("或把文件拖到这里");
  await place.dispatchEvent("dragover", { dataTransfer: data });
  await place.dispatchEvent("drop", { dataTransfer: data });
}

/** Pastes a table. */
export async function paste(page, rows) {
  const field = page.getByRole("textbox", { name: /粘贴/ });
  if (!(await field.isVisible())) await page.getByText(/粘贴在这里/).press("Enter");
  await field.fill(rows.map((row) => row.join("\t")).join("\n"));
  await page.getByRole("button", { name: "预览粘贴的内容" }).click();
}

/** What a file would change. */
export function preview(page) {
  return page.getByRole("region", { name: /^预览：/ });
}

/** How many lines of it would do what. */
export function sum(page) {
  return preview(page).locator(".look-through-sum").innerText();
}

/** Ticks the doubtful lines, where there are any. */
export async function takeDoubtful(page) {
  await preview(page).waitFor();
  const all = page.getByRole("button", { name: "都核对过了，全部勾选" });
  if (await all.count()) await all.click();
}

/** Takes `count` lines of it over. */
export function confirm(page, count) {
  return page.getByRole("button", { name: `确认导入 ${count} 条`, exact: true }).click();
}

export const HEADINGS = ["编号", "年份", "实际值", "填报人", "来源"];

/** Pastes lines `[id, year, figure]`, signed, and takes all of them over. */
export async function enter(page, ...lines) {
  await paste(page, [HEADINGS, ...lines.map((line) => [...line, "统计员", "年报"])]);
  await takeDoubtful(page);
  await confirm(page, lines.length);
}

/** The message to the person. */
export function notice(page) {
  return page.getByRole("status").filter({ has: page.getByRole("button", { name: "知道了" }) });
}
