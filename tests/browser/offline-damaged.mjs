// What a person sees of an offline file that was not copied as a whole, or in a browser that lacks what it needs.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { eventually, names } from "./support/app.mjs";
import { DESKTOP, launch } from "./support/browser.mjs";
import { ADDRESS, copied } from "./support/offline-file.mjs";
import { bundle } from "./support/server.mjs";

const browser = await launch("test");
after(() => browser.close());

const projects = bundle()["projects.json"];

/** Opens the file as `change` makes it; the style sheet's waits are over. */
async function opened({ change, prepare, hash = "#/parks" }, act) {
  const copy = change && copied(change);
  const page = await browser.newPage({ viewport: DESKTOP });
  try {
    await page.addInitScript(prepare ?? (() => {}));
    await page.goto((copy?.address ?? ADDRESS) + hash);
    await page.evaluate(() => document.getAnimations().forEach((it) => it.finish()));
    await act(page);
  } finally {
    await page.close();
    copy?.remove();
  }
}

/** A change of what the element with this id holds. */
const inside = (id, change) => (html) => {
  const [whole, start, text] = new RegExp(`(<script [^>]*\\bid="${id}"[^>]*>)([^]*?)</script>`).exec(html);
  return html.replace(whole, () => `${start}${change(text)}</script>`);
};
const other = (at) => (text) => text.slice(0, at) + (text[at] === "a" ? "b" : "a") + text.slice(at + 1);
const until = (mark) => (html) => html.slice(0, html.indexOf(mark));

const NOT_RUN = /^页面的脚本没有运行.*如果是拷贝来的文件，它可能不完整，请重新拷贝。$/;
const INCOMPLETE = /^这个文件不完整，图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，.*请重新拷贝文件。/;
const TRY_AGAIN = /再试一次/;

/** What is damaged, what is said, and whether parks (those of the view) and projects are left. */
const DAMAGES = [
  { damage: "a character of its own script that breaks it", change: inside("boot", (code) => code.replace("{", "(")), says: NOT_RUN, parks: true, projects: true },
  { damage: "a name at the start of its own script", change: inside("boot", (code) => code.replace("document.documentElement", "document.documentElemenu")), says: NOT_RUN, parks: true, projects: true },
  { damage: "a name at the end of its own script", change: inside("boot", (code) => code.replace(/hasAttribute(?=\("data-state"\)(?![^]*hasAttribute))/, "hasAttributf")), says: null },
  { damage: "its own script as a whole", change: inside("boot", () => ""), says: NOT_RUN, parks: true, projects: true },
  { damage: "everything from the middle of its own script on", change: until("charCodeAt("), says: NOT_RUN },
  { damage: "everything behind the static page", change: until('<script id="unpack"'), says: INCOMPLETE, parks: true },
  { damage: "everything from the middle of the program on", change: (html) => html.slice(0, html.indexOf('id="program"') + 50_000), says: INCOMPLETE, parks: true },
  { damage: "a character of the glue", change: inside("glue", other(5000)), says: INCOMPLETE, parks: true },
  { damage: "a character of the plan", change: inside("plan-packed", other(5000)), says: INCOMPLETE, parks: true },
  { damage: "a character of the program", change: inside("program", other(5000)), says: INCOMPLETE, parks: true },
  { damage: "the plan as a whole", change: inside("plan-packed", () => ""), says: INCOMPLETE, parks: true },
  { damage: "what unpacks it", change: inside("unpack", (code) => code.slice(0, 2000)), says: INCOMPLETE, parks: true },
  { damage: "a name in what unpacks it", change: inside("boot", (code) => code.replace("charCodeAt(", "charCodeBt(")), says: INCOMPLETE, parks: true },
  { damage: "the end of its own script, which answers early", change: inside("boot", (code) => code.replace("new Map(Object.entries(", "new Mbp(Object.entries(")), says: null },
];

for (const { damage, change, says, parks = false, projects: hasProjects = false } of DAMAGES) {
  test(`a file that lacks ${damage} ${says ? "says so" : "runs"}`, () =>
    opened({ change }, async (page) => {
      if (!says) {
        await eventually(page, () => page.locator("html").getAttribute("data-state"), "running");
        return;
      }
      const sentence = page.locator("#boot-status:visible, .no-boot:visible").first();
      let found;
      await eventually(page, async () => {
        found = (await sentence.count()) && (await sentence.innerText()).replace(/\s*再试一次$/, "");
        return says.test(found) || found;
      }, true);
      assert.equal(await page.getByRole("table", { name: "十个产业园区（规划专栏1）" }).isVisible(), parks);
      assert.equal((await names(page)).length, hasProjects ? projects.length : 0);
      assert.ok(await page.getByText(TRY_AGAIN).first().isVisible());
      assert.equal(await page.getByText("正在准备图表和地图").isVisible(), false);
    }));
}

for (const name of ["WebAssembly", "Response", "URL", "TextDecoder", "fetch"]) {
  test(`the file in a browser that lacks ${name} says so`, () =>
    opened({ prepare: `delete window.${name}` }, async (page) => {
      const status = page.locator("#boot-status");
      await eventually(page, async () => (await status.innerText()).startsWith(`这个浏览器不支持 ${name}，图表`), true);
      await page.getByRole("table", { name: "十个产业园区（规划专栏1）" }).waitFor();
      await page.getByRole("button", { name: "再试一次" }).waitFor();
    }));
}

for (const name of ["FinalizationRegistry", "Element.prototype.replaceChildren", "ResizeObserver", "IntersectionObserver"]) {
  test(`the file in a browser that lacks ${name} runs`, () =>
    opened({ prepare: `delete window.${name}` }, (page) =>
      eventually(page, () => page.locator("html").getAttribute("data-state"), "running")));
}
