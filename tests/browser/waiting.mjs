// What a person sees when what the page needs is slow, stays away, is damaged or is missing in the browser: within
// seconds a sentence, the static page of the view that was asked for, and a button that tries again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, names, running, state, visit } from "./support/app.mjs";
import { bundle, bytesOf, files, parts } from "./support/server.mjs";

const projects = bundle()["projects.json"];
const { glue, wasm, data, boot, english } = files;
const DICTIONARY = "/data/english.json";

const PARKS = "十个产业园区（规划专栏1）";
const CLUSTERS = "九个产业（规划第四章）";
const TARGETS = "“十四五”主要指标（规划表2）";
const RESULTS = "“十三五”指标完成情况（规划表1）";

/** Seconds pass when a test says so, and the English page is waited for no longer than a moment. */
const CLOCK = () => {
  const { setInterval, setTimeout } = window;
  window.setInterval = (act, ms, ...rest) => {
    if (ms !== 1000) return setInterval(act, ms, ...rest);
    window.second = act;
    return 0;
  };
  window.setTimeout = (act, ms, ...rest) => setTimeout(act, ms === 2500 ? 50 : ms, ...rest);
};

const clocked = (page) => page.addInitScript(CLOCK);

/** A browser that lacks `name`, which is a path from the window. */
const lacking = (name) => (page) =>
  page.addInitScript((name) => {
    const path = name.split(".");
    const last = path.pop();
    delete path.reduce((object, part) => object[part], window)[last];
  }, name);

/** Sends as much as `count` says of a body of this length, and then nothing more. */
const stallAfter = (count) => ({
  async *parts(body) {
    yield body.subarray(0, count(body.length));
    await new Promise(() => {});
  },
});
const NOTHING = stallAfter(() => 0);
const HALF = stallAfter((length) => length / 2);
const cut = (path) => ({ body: bytesOf(path).subarray(0, bytesOf(path).length / 2) });
const PORTAL = { body: "<!doctype html><title>Log in</title><p>Please log in to this network." };
const MISSING = { status: 404 };

const NO_START = "^程序没有能够启动（";
const NO_DATA = "^网络没有反应（已有 15 秒没有收到数据），图表、地图和其他页面不可用；项目库仍可";
const UNSUPPORTED = "^这个浏览器不支持 ";

/** What fails, and what the page then says. `waits` needs seconds to pass. */
const FAULTS = [
  { fault: "the glue is empty", answers: { [glue]: { body: "" } }, says: `${NO_START}wasm_bindgen is not defined），图表` },
  { fault: "the glue is another page", answers: { [glue]: PORTAL }, says: `${NO_START}.*Unexpected token` },
  { fault: "the glue throws", answers: { [glue]: { body: "let wasm_bindgen = (() => { throw new Error('torn'); })();" } }, says: `${NO_START}.*torn` },
  { fault: "the glue is cut", answers: { [glue]: cut(glue) }, says: NO_START },
  { fault: "the glue is missing", answers: { [glue]: MISSING }, says: `${NO_START}没有取到程序文件）` },
  { fault: "the glue stalls", answers: { [glue]: NOTHING }, waits: true, says: NO_DATA },
  { fault: "the glue stalls halfway", answers: { [glue]: HALF }, waits: true, says: NO_DATA },
  { fault: "the program is another page", answers: { [wasm]: PORTAL }, says: NO_START },
  { fault: "the program is cut", answers: { [wasm]: cut(wasm) }, says: NO_START },
  { fault: "the program is missing", answers: { [wasm]: MISSING }, says: `${NO_START}404）` },
  { fault: "the program stalls", answers: { [wasm]: NOTHING }, waits: true, says: NO_DATA },
  { fault: "the program stalls halfway", answers: { [wasm]: HALF }, waits: true, says: NO_DATA },
  { fault: "the data are another page", answers: { [data]: PORTAL }, says: "^规划数据有 1 处问题，图表" },
  { fault: "the data are cut", answers: { [data]: cut(data) }, says: "^规划数据有 1 处问题，图表" },
  { fault: "the data are missing", answers: { [data]: MISSING }, says: "^没有取到规划数据（404），图表" },
  { fault: "the data stall", answers: { [data]: NOTHING }, waits: true, says: NO_DATA },
  { fault: "the data stall halfway", answers: { [data]: HALF }, waits: true, says: NO_DATA },
  ...["WebAssembly", "Response", "fetch", "URL", "TextDecoder", "TextEncoder"].map((name) => ({
    fault: `the browser lacks ${name}`,
    prepare: lacking(name),
    says: `${UNSUPPORTED}${name}，图表.*请换用较新的浏览器`,
  })),
];

/** Views, and what is left of each: tables by their captions, whether all projects, whether the words for a view without any. */
const ALL = [PARKS, CLUSTERS, TARGETS, RESULTS];
const VIEWS = [
  ["overview", { tables: ALL, hasProjects: true }],
  ["projects", { tables: ALL, hasProjects: true }],
  ["parks", { tables: [PARKS] }],
  ["clusters", { tables: [CLUSTERS] }],
  ["indicators", { tables: [TARGETS, RESULTS] }],
  ...["firms", "tasks", "progress", "audit", "about"].map((view) => [view, { tables: ALL, hasProjects: true, isInstead: true }]),
  ["projects?paper=1", { tables: ALL, hasProjects: true, isInstead: true }],
  ["overview?care=1", { tables: ALL, hasProjects: true, isInstead: true }],
];

const said = (page) => page.locator("#boot-status").innerText();
const again = (page) => page.getByRole("button", { name: "再试一次", exact: true });
const second = (page) => page.evaluate(() => window.second?.());

/** Waits for a sentence that `pattern` matches; seconds pass meanwhile where it `waits`. */
async function saying(page, pattern, waits) {
  let found = "";
  await eventually(page, async () => {
    if (waits) await second(page);
    found = await said(page);
    return new RegExp(pattern).test(found) || found;
  }, true);
  return found;
}

async function seen(page, { tables, hasProjects = false, isInstead = false }) {
  const captions = page.locator("table:visible caption:visible:not(.visually-hidden)");
  const shown = (await captions.allInnerTexts()).filter((caption) => ALL.includes(caption));
  assert.deepEqual(shown, tables);
  assert.equal((await names(page)).length, hasProjects ? projects.length : 0);
  assert.equal(await page.getByText("这一页要等程序运行才能显示").isVisible(), isInstead);
}

for (const { fault, answers = {}, prepare, waits, says } of FAULTS) {
  test(`where ${fault} a sentence says so above the tables of the view, with a button that tries again`, () => {
    const prepared = async (page) => {
      await clocked(page);
      await prepare?.(page);
    };
    const damaged = { ...answers };
    return visit({ answers: damaged, prepare: prepared, isDamaged: true, hash: "#/parks" }, async ({ page }) => {
      await saying(page, says, waits);
      await seen(page, { tables: [PARKS] });
      assert.equal(await page.locator("#boot-status").getByRole("button").count(), 1);
      if (prepare) return;
      for (const path of Object.keys(damaged)) delete damaged[path];
      await again(page).click();
      await running(page);
    });
  });
}

for (const name of ["FinalizationRegistry", "Element.prototype.replaceChildren", "TransformStream", "AbortController"]) {
  test(`where the browser lacks ${name} the program runs`, () => visit({ prepare: lacking(name) }, () => {}));
}

test("without a program each view leaves what it has, and another can be chosen", () =>
  visit({ answers: { [wasm]: MISSING }, isDamaged: true, hash: "#/overview" }, async ({ page }) => {
    await state(page, "failed");
    for (const [view, left] of VIEWS.slice(0, -2)) {
      await page.evaluate((view) => { location.hash = `#/${view}`; }, view);
      await eventually(page, () => page.locator("html").getAttribute("data-view"), view);
      await seen(page, left);
      await again(page).waitFor();
    }
  }));

for (const [hash, left] of VIEWS.slice(-2)) {
  test(`without a program ${hash} shows the library and says why`, () =>
    visit({ answers: { [wasm]: MISSING }, isDamaged: true, hash: `#/${hash}` }, async ({ page }) => {
      await state(page, "failed");
      await seen(page, left);
    }));
}

test("slow is told apart from dead, and what comes late still starts", () => {
  let step;
  const next = () => new Promise((resolve) => (step = resolve));
  const answers = {
    [wasm]: {
      async *parts(body) {
        for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
          yield body.subarray((body.length * tenth) / 10, (body.length * (tenth + 1)) / 10);
          await next();
        }
      },
    },
  };
  return visit({ answers, prepare: clocked, isEarly: true, hash: "#/parks" }, async ({ page }) => {
    const seconds = async (count) => {
      for (let each = 0; each < count; each += 1) await second(page);
    };
    // As long as bytes come it goes on, however slowly.
    for (const percent of ["10%", "20%", "30%"]) {
      await saying(page, `^正在准备图表和地图… ${percent}`);
      await seconds(7);
      assert.equal(await page.locator("html").getAttribute("data-state"), "loading");
      step();
    }
    await saying(page, "^正在准备图表和地图… 40%");
    await seconds(8);
    assert.match(await said(page), /^网络较慢，图表和地图还没有准备好；可以先用下面的内容，也可以再试一次。/);
    await seen(page, { tables: [PARKS] });
    await again(page).waitFor();
    step();
    await saying(page, "^正在准备图表和地图… 50%");
    await seconds(14);
    assert.match(await said(page), /^网络较慢/);
    await seconds(1);
    assert.match(await said(page), new RegExp(NO_DATA));
    await seen(page, { tables: [PARKS] });
    for (const percent of [60, 70, 80, 90, 100]) {
      step();
      await saying(page, `${percent}%`);
    }
    step();
    await running(page);
    assert.equal(await page.locator("#boot-status").isVisible(), false);
    await page.getByRole("group", { name: "十园地图", exact: true }).waitFor();
  });
});

test("where a part stalls together with the program, slow is said all the same", () =>
  visit({ answers: { [wasm]: NOTHING, [parts.drawing]: NOTHING }, prepare: clocked, isDamaged: true, hash: "#/parks" }, async ({ page, server }) => {
    await eventually(page, () => [wasm, parts.drawing].every((path) => server.asked.includes(path)), true);
    for (let each = 0; each < 8; each += 1) await second(page);
    assert.match(await said(page), /^网络较慢/);
  }));

for (const viewport of [undefined, PHONE]) {
  test(`what a stalled program leaves covers nothing${viewport ? " on a phone" : ""}`, () =>
    visit({ answers: { [wasm]: NOTHING }, prepare: clocked, isDamaged: true, hash: "#/parks", ...(viewport && { viewport }) }, async ({ page }) => {
      await saying(page, NO_DATA, true);
      await again(page).click({ trial: true });
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(width <= 0, `${width}`);
    }));
}

/** Ends what the style sheet waits for; gives how long it would wait, ms, for the page and for the sentence. */
function endWaits(page) {
  return page.evaluate(() => {
    const waits = document.getAnimations().map((it) => [it.effect.target.id, it.effect.getComputedTiming().endTime]);
    document.getAnimations().forEach((it) => it.finish());
    const longest = (isWanted) => Math.max(...waits.filter(([id]) => isWanted(id)).map(([, end]) => end));
    return [longest((id) => id === "app"), longest((id) => id !== "app" && id !== "plan-tables")];
  });
}

for (const [fault, answer] of [
  ["stalls", NOTHING],
  ["stalls halfway", HALF],
  ["is missing", MISSING],
  ["is empty", { body: "" }],
  ["is another page", PORTAL],
  ["is cut", cut(boot)],
  ["breaks off", { body: String(bytesOf(boot)).replace("document.currentScript", "document.torn.currentScript") }],
]) {
  test(`where the page's own script ${fault} the page is painted all the same, and a sentence says so`, () => {
    const answers = { [boot]: answer };
    return visit({ answers, isDamaged: true, isEarly: true, hash: "#/parks" }, async ({ page }) => {
      await page.getByText("合计").first().waitFor({ state: "attached" });
      await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
      const [page_ms, sentence_ms] = await endWaits(page);
      assert.ok(page_ms <= 1000 && sentence_ms <= 10_000, `${page_ms} ${sentence_ms}`);
      const sentence = page.getByText("页面的脚本没有运行，图表、地图和搜索不可用；");
      assert.ok(await sentence.isVisible());
      await seen(page, { tables: ALL, hasProjects: true });
      delete answers[boot];
      await sentence.getByRole("link", { name: "再试一次" }).click();
      await running(page);
      assert.equal(await sentence.isVisible(), false);
    });
  });
}

test("a page without scripts says one thing", () =>
  visit({ javaScriptEnabled: false, isEarly: true }, async ({ page }) => {
    await page.locator("noscript").getByRole("paragraph").first().waitFor();
    assert.equal(await page.getByText("页面的脚本没有运行").isVisible(), false);
  }));

const NOT_ENGLISH = "The English page has not loaded yet, so this page is in Chinese for now\\.";

for (const [fault, answer] of [
  ["stalls", NOTHING],
  ["stalls halfway", HALF],
  ["is missing", MISSING],
  ["is another page", PORTAL],
  ["is empty", { body: "" }],
  ["is cut", { body: bytesOf(english).subarray(0, 2000) }],
]) {
  test(`where the English page ${fault} the Chinese one is shown with a sentence, and the program comes in English`, () => {
    let release;
    const until = new Promise((resolve) => (release = resolve));
    const answers = { [english]: answer, [wasm]: { until } };
    return visit({ answers, prepare: clocked, isDamaged: true, hash: "#/projects?lang=en" }, async ({ page }) => {
      await saying(page, `^Getting charts and maps ready….*${NOT_ENGLISH}`);
      assert.equal((await names(page)).length, projects.length);
      release();
      await running(page);
      await page.getByRole("searchbox", { name: "Search projects" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("data-turning"), null);
      assert.equal(await page.getByText("null").count(), 0);
    });
  });
}

test("a program that is faster than the English page shows itself", () =>
  visit({ answers: { [english]: NOTHING }, hash: "#/projects?lang=en" }, async ({ page }) => {
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
  }));

for (const [fault, answer] of [["stalls", NOTHING], ["stalls halfway", HALF], ["is missing", MISSING], ["is another page", PORTAL]]) {
  test(`where the English of the plan's words ${fault} the program starts in Chinese and says so`, () =>
    visit({ answers: { [DICTIONARY]: answer }, prepare: clocked, isDamaged: true, hash: "#/projects?lang=en" }, async ({ page }) => {
      await eventually(page, async () => {
        await second(page);
        return page.getByText(/^没有取到英文/).isVisible();
      }, true);
      assert.equal(await page.locator("html").getAttribute("data-state"), "running");
      assert.equal((await names(page)).length > 0, true);
    }));
}
