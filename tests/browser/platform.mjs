// What a person sees where a function of the platform throws, is missing or gives nothing: the program goes on. The
// table names what is broken, what is done, and what is seen then; `visit` fails when anything is reported as an error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, names, opener, state, visit } from "./support/app.mjs";
import { projects } from "./support/plan.mjs";

/** Ways in which a function fails, as code; each with what it is called. */
const WAYS = {
  "throws": `() => { throw new TypeError("broken"); }`,
  "gives null": `() => null`,
  "is rejected without a word": `() => Promise.reject()`,
  "is missing": null,
};

/** Code that breaks `name`, a path from the window, in this way. */
function breaking(name, way) {
  const at = name.lastIndexOf(".");
  const owner = at < 0 ? "window" : name.slice(0, at);
  const member = JSON.stringify(name.slice(at + 1));
  return WAYS[way] === null
    ? `delete ${owner}[${member}];`
    : `Object.defineProperty(${owner}, ${member}, { configurable: true, writable: true, value: ${WAYS[way]} });`;
}

/** Code that makes reading `name` throw or give null. */
function reading(name, gives) {
  const at = name.lastIndexOf(".");
  const member = JSON.stringify(name.slice(at + 1));
  return `Object.defineProperty(${at < 0 ? "window" : name.slice(0, at)}, ${member}, { configurable: true, get: ${gives} });`;
}
const THROWN = `() => { throw new DOMException("no", "SecurityError"); }`;
const NULL = `() => null`;

const VOICES = `
  window.SpeechSynthesisUtterance = class {};
  const speech = { getVoices: () => [{ lang: "zh-CN", localService: true }], speak() {}, cancel() {} };
  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: speech });`;

const EASY = "#/overview?care=1";
const NO_VOICE = async (page) => page.getByText("这台设备没有中文语音，请看文字。").waitFor();

async function nextScreen(page) {
  await page.getByRole("link", { name: "有哪些产业园区" }).or(page.getByRole("button", { name: "有哪些产业园区" })).first().click();
  await page.getByRole("heading", { level: 1, name: "您想看哪个园区？" }).waitFor();
}
async function readAloud(page) {
  await page.getByRole("button", { name: "朗读", exact: true }).click();
  await page.getByRole("button", { name: "朗读", exact: true }).waitFor();
}
async function copyLink(page) {
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByText(/^无法自动复制，请手动复制这个链接：/).waitFor();
}
async function chooseRow(page) {
  await opener(page, projects[3].name).click();
  await page.getByRole("complementary", { name: "项目详情" }).waitFor();
}
async function searchAll(page) {
  await page.keyboard.press("Control+k");
}
async function scrolled(page) {
  await page.mouse.wheel(0, 3000);
}
async function charts(page) {
  await page.getByRole("banner").getByRole("link", { name: "产业集群" }).click();
  await page.locator(".chart-plot svg").first().waitFor();
}
async function anotherView(page) {
  await charts(page);
  await page.getByRole("banner").getByRole("link", { name: "十园地图" }).click();
  await mapShown(page);
}
async function mapShown(page) {
  await page.getByRole("group", { name: "十园地图", exact: true }).waitFor();
}
async function download(page) {
  await page.getByRole("button", { name: "下载 CSV" }).click();
}
async function print(page) {
  await page.getByRole("button", { name: "打印", exact: true }).click();
}

/** `broken` is code that runs before the page; then it is opened at `hash`, and `use` is done. */
const TABLE = [
  ...["throws", "gives null", "is missing"].map((way) => ({
    what: `speechSynthesis.getVoices ${way}`, hash: EASY, use: NO_VOICE,
    broken: `${VOICES}${breaking("speechSynthesis.getVoices", way)}`,
  })),
  { what: "speechSynthesis throws", broken: reading("speechSynthesis", THROWN), hash: EASY, use: NO_VOICE },
  { what: "speechSynthesis is null", broken: reading("speechSynthesis", NULL), hash: EASY, use: NO_VOICE },
  ...["speak", "cancel"].flatMap((name) => ["throws", "is missing"].map((way) => ({
    what: `speechSynthesis.${name} ${way}`, hash: EASY, use: readAloud,
    broken: `${VOICES}${breaking(`speechSynthesis.${name}`, way)}`,
  }))),
  { what: "SpeechSynthesisUtterance is missing", broken: `${VOICES}delete window.SpeechSynthesisUtterance;`, hash: EASY, use: readAloud },
  ...["throws", "is missing"].flatMap((way) => [
    { what: `scrollTo ${way}`, broken: breaking("scrollTo", way), hash: EASY, use: nextScreen },
    { what: `scrollBy ${way}`, broken: breaking("scrollBy", way), use: chooseRow },
    { what: `Element.scrollBy ${way}`, broken: breaking("Element.prototype.scrollBy", way), viewport: PHONE, hash: "#/about" },
    { what: `Element.scrollIntoView ${way}`, broken: breaking("Element.prototype.scrollIntoView", way), use: chooseRow },
    { what: `Element.focus ${way}`, broken: breaking("HTMLElement.prototype.focus", way), use: chooseRow },
    { what: `Element.animate ${way}`, broken: breaking("Element.prototype.animate", way), hash: "#/parks", use: mapShown },
    { what: `Element.setPointerCapture ${way}`, broken: breaking("Element.prototype.setPointerCapture", way), hash: "#/parks", use: async (page) => { await mapShown(page); await page.getByRole("group", { name: "十园地图", exact: true }).click(); } },
    { what: `dialogue.showModal ${way}`, broken: breaking("HTMLDialogElement.prototype.showModal", way), use: searchAll },
    { what: `history.pushState ${way}`, broken: breaking("History.prototype.pushState", way), use: chooseRow },
    { what: `history.replaceState ${way}`, broken: breaking("History.prototype.replaceState", way), use: chooseRow },
    { what: `Storage.getItem ${way}`, broken: breaking("Storage.prototype.getItem", way) },
    { what: `Storage.setItem ${way}`, broken: breaking("Storage.prototype.setItem", way), use: async (page) => { await page.getByRole("button", { name: "English" }).click(); await page.getByRole("searchbox", { name: "Search projects" }).waitFor(); } },
    { what: `print ${way}`, broken: breaking("print", way), use: print },
    { what: `URL.createObjectURL ${way}`, broken: breaking("URL.createObjectURL", way), use: download },
    { what: `matchMedia ${way}`, broken: breaking("matchMedia", way), use: scrolled },
    { what: `ResizeObserver ${way}`, broken: breaking("ResizeObserver", way), use: charts },
    { what: `ResizeObserver.observe ${way}`, broken: breaking("ResizeObserver.prototype.observe", way), use: charts },
    { what: `ResizeObserver.disconnect ${way}`, broken: breaking("ResizeObserver.prototype.disconnect", way), use: anotherView },
    { what: `IntersectionObserver ${way}`, broken: breaking("IntersectionObserver", way), use: charts },
    { what: `IntersectionObserver.observe ${way}`, broken: breaking("IntersectionObserver.prototype.observe", way), use: charts },
    { what: `IntersectionObserver.disconnect ${way}`, broken: breaking("IntersectionObserver.prototype.disconnect", way), use: anotherView },
  ]),
  { what: "matchMedia gives null", broken: breaking("matchMedia", "gives null"), use: scrolled },
  { what: "Blob throws", broken: breaking("Blob", "throws"), use: download },
  { what: "localStorage throws", broken: reading("localStorage", THROWN) },
  { what: "localStorage is null", broken: reading("localStorage", NULL) },
  { what: "crypto is null", broken: reading("crypto", NULL) },
  { what: "navigator.clipboard is null", broken: reading("navigator.clipboard", NULL), use: copyLink },
  ...["throws", "gives null", "is missing", "is rejected without a word"].filter((way) => way !== "gives null").map((way) => ({
    what: `clipboard.writeText ${way}`, broken: breaking("Clipboard.prototype.writeText", way), use: copyLink,
  })),
  { what: "queueMicrotask is missing", broken: breaking("queueMicrotask", "is missing"), use: chooseRow },
];

for (const { what, broken, use, ...options } of TABLE) {
  test(`where ${what} the program goes on`, () =>
    visit({ ...options, prepare: (page) => page.addInitScript(broken) }, async ({ page }) => {
      await use?.(page);
      // It still answers.
      await page.evaluate(() => { location.hash = "#/projects?q=%E5%B0%8F%E5%BE%AE"; });
      await eventually(page, async () => (await names(page)).every((name) => name.length > 0) && (await names(page)).length > 0 && (await names(page)).length < projects.length, true);
      await state(page, "running");
    }));
}

test("where getComputedStyle gives null pictures are saved without styles, and the program goes on", () =>
  visit({ hash: "#/parks", prepare: (page) => page.addInitScript(`window.broken = () => { ${breaking("getComputedStyle", "gives null")} };`) }, async ({ page }) => {
    await mapShown(page);
    await page.evaluate(() => window.broken());
    await page.getByRole("button", { name: "下载地图 SVG" }).click();
    await state(page, "running");
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
  }));
