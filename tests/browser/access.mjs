// Everyone can use the page: checked by axe-core, by the keyboard alone, and by what is announced.
import assert from "node:assert/strict";
import { test } from "node:test";
import { COLOURS, violations } from "./support/axe.mjs";
import { files } from "./support/server.mjs";
import { DESKTOP, PHONE, checkbox, details, eventually, names, opener, searchBox, state, visit } from "./support/app.mjs";
import { HEADINGS, enter, paste, preview } from "./support/entries.mjs";
import { named } from "./support/plan.mjs";

async function openFilters(page) {
  await page.getByRole("button", { name: "筛选", exact: true }).click();
  await page.getByRole("region", { name: "筛选" }).waitFor();
}

/** A preview with lines of every kind. */
async function looksThrough(page) {
  await enter(page, ["t2-01", "2025", "1800"]);
  await paste(page, [
    HEADINGS,
    ["t2-01", "2025", "1850"],
    ["t2-02", "2025", "690"],
    ["t2-02", "2025", "700"],
    ["t2-03", "2025", "15"],
    ["t2-04", "2025", "x"],
    ["t2-99", "2025", "1"],
    ["", "2025", "1"],
  ]);
  await preview(page).waitFor();
}

/** What is open beyond the views themselves, which access-matrix.mjs looks at. */
const SCENES = [
  {
    what: "the search over everything",
    hash: "#/overview?q=qidong",
    ready: (page) => page.getByRole("region", { name: "搜索结果" }).waitFor(),
  },
  {
    what: "the dialogue of that search",
    hash: "#/projects",
    async ready(page) {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("qidong");
      await page.getByRole("dialog").getByRole("link").first().waitFor();
    },
  },
  {
    what: "the note of a term",
    hash: "#/indicators",
    async ready(page) {
      await page.getByRole("button", { name: "亩均税收", exact: true }).first().click();
      await page.getByRole("dialog").getByRole("link").waitFor();
    },
  },
  { what: "the industries", hash: "#/clusters?cluster=pneumatics" },
  { what: "an open project", hash: "#/projects?sel=xu-22", ready: (page) => details(page).waitFor() },
  {
    what: "groups, chips and marks",
    hash: "#/projects?q=宁波&stage=续建&sort=name&group=place",
    ready: (page) => page.getByRole("mark").first().waitFor(),
  },
  {
    what: "a search without hits",
    hash: "#/projects?q=钢铁厂",
    ready: (page) => page.getByText("没有符合条件的项目").first().waitFor(),
  },
  { what: "the open filters", hash: "#/projects", viewports: [PHONE], ready: openFilters },
  {
    what: "the open column choice",
    hash: "#/projects",
    viewports: [DESKTOP],
    ready: (page) => page.getByText("显示列").first().click(),
  },
  {
    what: "charts",
    hash: "#/projects?show=charts&place=jiangkou",
    ready: (page) => page.locator(".chart-host svg").first().waitFor(),
  },
  {
    what: "a chart's table",
    hash: "#/projects?show=charts",
    ready: (page) => page.getByRole("button", { name: "用表格显示：建设地点" }).click(),
  },
  {
    what: "a chosen park and every layer",
    hash: "#/parks?park=xikou-park&layers=outline,towns,corridor,micro,projects&at=1214000,296800,200",
    ready: (page) => page.getByRole("article", { name: "溪口工业区" }).waitFor(),
  },
  {
    what: "a dossier",
    hash: "#/projects?q=气动&paper=1",
    ready: (page) => page.locator(".dossier-head").waitFor(),
  },
  { what: "the indicators", hash: "#/indicators?item=t2-29" },
  { what: "a firm", hash: "#/firms?item=f-yadeke" },
  { what: "firms that are found", hash: "#/firms?q=ydk" },
  { what: "tasks and promises", hash: "#/tasks?only=theme:绿色制造" },
  { what: "the outline of tasks", hash: "#/tasks?item=outline" },
  { what: "the builder of frames", hash: "#/about?item=embed" },
  {
    what: "an opened place",
    hash: "#/tasks?only=theme:绿色制造",
    ready: (page) => page.locator(".promises .place summary").first().click(),
  },
  { what: "a preview of figures", hash: "#/progress?if=t2-01:10:2020", ready: looksThrough },
  {
    what: "the progress with figures",
    hash: "#/progress",
    async ready(page) {
      await enter(page, ["t2-01", "2025", "1800"], ["t2-02", "2025", "690"], ["pneumatics", "2025", "155"]);
      await enter(page, ["t2-01", "2025", "1850"]);
      for (const opens of [/^手工填一项/, "列出项目", "填报记录", "未达成", /已达成$/]) {
        await page.locator("main summary").filter({ hasText: opens }).first().click();
      }
    },
  },
  { what: "the first screen of 关怀版", hash: "#/overview?care=1" },
  { what: "a goal in 关怀版", hash: "#/indicators?item=t2-04&care=1" },
  { what: "the field of 关怀版", hash: "#/overview?item=find&care=1" },
  { what: "what was found in 关怀版", hash: "#/overview?q=qidong&care=1" },
  { what: "a project in 关怀版", hash: "#/projects?place=xikou&sel=xin-34&care=1" },
];

for (const { what, hash, ready, viewports = [DESKTOP, PHONE] } of SCENES) {
  for (const viewport of viewports) {
    test(`axe-core finds nothing against ${what}, light and dark, ${viewport.width} wide`, () =>
      visit({ hash, viewport, colorScheme: "light", reducedMotion: "reduce" }, async ({ page }) => {
        await ready?.(page);
        assert.deepEqual(await violations(page), []);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        assert.deepEqual(await violations(page, COLOURS), []);
      }));
  }
}

test("axe-core finds nothing against the page without a program", () =>
  visit({ answers: { [files.wasm]: { status: 404 } }, isDamaged: true }, async ({ page }) => {
    await state(page, "failed");
    assert.deepEqual(await violations(page), []);
  }));

test("the count is announced once typing pauses, and not before anything changed", () =>
  visit({}, async ({ page }) => {
    const announced = page.getByRole("status").filter({ hasText: "个项目" });
    assert.equal(await announced.count(), 0);
    await searchBox(page).pressSequentially("ydk");
    await eventually(page, () => announced.innerText(), "3 个项目，总投资 17.80 亿元");
    assert.equal(await announced.getAttribute("aria-live"), "polite");
    await searchBox(page).fill("钢铁厂");
    await page.getByRole("status").filter({ hasText: "没有符合条件的项目" }).waitFor();
  }));

/** Presses Tab until `wanted` has the keyboard. */
async function tabTo(page, wanted, presses) {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus(wanted)) return;
  }
  assert.fail(`Tab did not reach ${wanted} in ${presses} presses`);
}

function hasFocus(locator) {
  return locator.evaluate((element) => element === document.activeElement);
}

test("the first Tab offers to skip to the content, and that works", () =>
  visit({}, async ({ page }) => {
    await page.keyboard.press("Tab");
    const skip = page.getByRole("button", { name: "跳到主要内容" });
    assert.ok(await hasFocus(skip));
    await eventually(page, async () => (await skip.boundingBox()).y >= 0, true);
    await page.keyboard.press("Enter");
    assert.ok(await hasFocus(page.getByRole("main")));
    await page.keyboard.press("Tab");
    assert.ok(await hasFocus(searchBox(page)));
  }));

test("the keyboard alone searches, filters, and opens and closes a project", () =>
  visit({}, async ({ page }) => {
    await tabTo(page, searchBox(page), 20);
    await page.keyboard.type("ydk");
    await tabTo(page, checkbox(page, "建设地点", "江口街道"), 40);
    await page.keyboard.press("Space");
    const found = named("xu-22", "xu-23");
    await eventually(page, () => names(page), found);
    await tabTo(page, opener(page, found[1]), 60);
    await page.keyboard.press("Enter");
    await eventually(page, () => details(page).count(), 1);
    await eventually(page, () => hasFocus(details(page)), true);
    await page.keyboard.press("Escape");
    await eventually(page, () => details(page).count(), 0);
    await eventually(page, () => hasFocus(opener(page, found[1])), true);
  }));

/** Enough that the window of rows moves on. */
const PRESSES = 20;

for (const [way, from, key] of [
  ["down", "xu-01", "Tab"],
  ["up", "xu-17", "Shift+Tab"],
]) {
  test(`tabbing ${way} the table never loses the keyboard nor hides it behind a fixed bar`, () =>
    visit({ hash: "#/projects?stage=续建" }, async ({ page }) => {
      const start = opener(page, named(from)[0]);
      // Rows meet the bars at other heights for each distance.
      for (const distance of [0, 12, 24, 36, 48]) {
        await page.evaluate(() => window.scrollTo(0, 0));
        await start.focus();
        await page.evaluate((pixels) => window.scrollBy(0, pixels), distance);
        for (let press = 1; press <= PRESSES; press += 1) {
          await page.keyboard.press(key);
          // Still faster than a key that is held down.
          await page.evaluate(() => new Promise(requestAnimationFrame));
          const where = `${distance} px and ${press} presses on`;
          assert.equal(await page.evaluate(coveredFocus), null, where);
        }
      }
    }));
}

/** What is wrong with the focus, in the page; null when it can be seen. */
function coveredFocus() {
  const focused = document.activeElement;
  if (focused === document.body) return "nothing has the keyboard";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return focused.contains(seen) ? null : `hidden: ${focused.innerText}`;
}
