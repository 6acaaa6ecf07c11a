// Which page other sites may frame, served with the headers of the example for publishers, and what that page offers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calm, eventually, lineCount, running, state, visit } from "./support/app.mjs";
import { figures } from "./support/hostile.mjs";
import { frameOf, site } from "./support/hosts.mjs";
import { bundle, files } from "./support/server.mjs";
import { settled } from "./support/views.mjs";

const GUIDE = readFileSync(new URL("../../.github/PUBLISHING.md", import.meta.url), "utf8");
const [, EXAMPLE] = /```nginx\n([\s\S]*?)```/.exec(GUIDE);

/** The lines of each block, by the line that opens it. */
function blocks() {
  const found = {};
  const open = [];
  for (const line of EXAMPLE.split("\n")) {
    const text = line.replace(/\s+#.*/, "").trim();
    if (/^(map|location) .*\{$/.test(text)) {
      open.unshift(text);
      found[text] = [];
    } else if (text === "}") {
      open.shift();
    } else if (open.length > 0) {
      found[open[0]].push(text);
    }
  }
  return found;
}

/** The headers that the example's server sends for a path of the app. */
function exampleHeaders() {
  const [[map, rules], [, page], [regular, hashed], ...others] = Object.entries(blocks());
  const [, variable] = /^map \$uri (\$\w+) \{$/.exec(map);
  const [, pattern] = /^location ~ "(.+)" \{$/.exec(regular);
  assert.deepEqual(others, []);
  const [[, , otherwise], [, framed, framers]] = rules.map((line) => /^(?:default|~(\S+))\s+"([^"]*)";$/.exec(line));
  const sent = (lines, uri) => {
    // As in nginx, a block that adds headers sends none of the blocks around it.
    const added = lines.map((line) => /^add_header ([\w-]+) "?([^"]*)"?;$/.exec(line)).filter(Boolean);
    const value = (text) => text.replace(variable, new RegExp(framed).test(uri) ? framers : otherwise);
    return Object.fromEntries(added.map(([, name, text]) => [name.toLowerCase(), value(text)]));
  };
  return (path) => sent(new RegExp(pattern).test(path) ? hashed : page, `/plan${path}`);
}

/** Answers for every path with the example's headers, where `portal` is listed; `bodies` takes the place of files. */
function served({ portal = () => "", bodies = {} } = {}) {
  const headers = exampleHeaders();
  const answer = (_, path) => {
    const listed = Object.entries(headers(path)).map(([name, value]) => [name, value.replace("'self'", `'self' ${portal()}`)]);
    return { headers: Object.fromEntries(listed), body: bodies[path] };
  };
  return new Proxy({}, { get: answer });
}

/** Opens a portal on another port that frames `path` of the app. */
function visitPortal({ path, sandbox, answers = served(), ...options }, act) {
  const limits = sandbox ? ` sandbox="${sandbox}"` : "";
  const around = (app) => site(app, { html: `<iframe src="${app.url}${path}" title="plan"${limits}></iframe>` });
  return visit({ answers, around, isEarly: true, ...options }, act);
}

const SANDBOXES = [undefined, "allow-scripts"];

for (const sandbox of SANDBOXES) {
  const kind = sandbox ? "a sandboxed frame" : "a frame";
  test(`by the example for publishers another site cannot show the page in ${kind}`, () =>
    visitPortal({ path: "index.html#/progress?embed=1", sandbox, isDamaged: true }, async ({ page }) => {
      // A page that is still loading may refuse to be loaded again.
      await page.waitForLoadState();
      const blocked = page.waitForEvent("console", { predicate: (line) => /frame-ancestors/.test(line.text()) });
      await Promise.all([blocked, page.reload()]);
      const inner = await frameOf(page);
      assert.equal(await inner.locator("#app").count(), 0);
    }));

  test(`it can show frame.html in ${kind}`, () =>
    visitPortal({ path: "frame.html#/projects?q=ydk", sandbox }, async ({ page, server }) => {
      const inner = await frameOf(page);
      await running(inner);
      assert.equal(await lineCount(inner), 3);
      assert.equal(await inner.getByRole("navigation").count(), 0);
      const link = inner.getByRole("link", { name: "打开完整页面" });
      assert.equal(await link.getAttribute("href"), `${server.url}#/projects?q=ydk`);
    }));
}

test("the snippet of 说明 works in a portal that is not listed", async () => {
  let snippet;
  await visit({ hash: "#/about?q=ydk&item=embed", answers: served() }, async ({ page, server }) => {
    const code = await page.getByRole("textbox", { name: "嵌入代码" }).inputValue();
    snippet = code.replaceAll(server.url, "SITE/");
  });
  const around = (app) => site(app, { html: snippet.replaceAll("SITE/", app.url) });
  await visit({ answers: served(), around, isEarly: true }, async ({ page }) => {
    const inner = await frameOf(page);
    await running(inner);
    assert.equal(await lineCount(inner), 3);
  });
});

test("a portal that the server lists shows the whole page", async () => {
  let portal;
  const around = async (app) => {
    portal = await site(app, { html: `<iframe src="${app.url}#/progress" title="plan"></iframe>` });
    return portal;
  };
  const answers = served({ portal: () => new URL(portal.url).origin });
  await visit({ answers, around, isEarly: true }, async ({ page }) => {
    const inner = await frameOf(page);
    await running(inner);
    await inner.getByRole("button", { name: "选择文件" }).waitFor();
  });
});

/** What the page of 进展 would offer to enter, take over, save or undo. */
const ENTERING = "input[type=file], textarea, .hand-on, .progress-doors, [data-fill], .look-through, .enter-hand";

/** Kept work of this browser on the figures of this page, as `keeping` leaves it: made by entering one. */
async function enterOne(page) {
  await page.getByText("手工填一项").click();
  await page.getByRole("combobox", { name: /^指标、产业/ }).fill("t2-01");
  await page.getByRole("textbox", { name: /^实际值/ }).fill("1234");
  await page.getByRole("button", { name: "预览", exact: true }).click();
  await page.getByRole("button", { name: "确认导入 1 条" }).click();
}

test("frame.html shows what is published; nothing can be entered there, whatever its address asks for", () => {
  const plan = bundle()["plan.json"].title;
  const json = JSON.stringify(figures({ title: plan, by: "王五", source: "公报", id: (text) => text }));
  const answers = served({ bodies: { "/data/actuals.json": json } });
  return visit({ hash: "#/progress", answers }, async ({ page, server, visitor }) => {
    await enterOne(page);
    await page.getByText(/2025 年 1,234 亿元/).first().waitFor();
    for (const address of ["frame.html#/progress", "frame.html#/progress?embed=0", "frame.html#/progress?care=1", "frame.html#/progress?paper=1", "frame.html?x#/progress"]) {
      const frame = await visitor.newPage();
      await frame.goto(server.url + address);
      await running(frame);
      await calm(frame);
      assert.equal(await frame.locator(ENTERING).count(), 0, address);
      assert.match(await frame.locator("main").innerText(), /2025 年 1,100 亿元/, address);
      assert.doesNotMatch(await frame.locator("main").innerText(), /1,234/, address);
      const link = frame.locator("main").getByRole("link", { name: "打开完整页面" });
      assert.match(await link.getAttribute("href"), /\/(\?x)?#\/progress/, address);
      assert.equal(await link.getAttribute("target"), "_blank");
      assert.deepEqual(await frame.evaluate(() => Object.keys(localStorage).filter((key) => /^entered/.test(key)).length > 0), true);
      await frame.close();
    }
  });
});

test("the copy for visits without a network leaves frame.html alone", () =>
  visit({ answers: served() }, async ({ page, server, visitor }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const frame = await visitor.newPage();
    await frame.goto(`${server.url}frame.html#/projects`);
    await running(frame);
    await calm(frame);
    const kept = () => page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    });
    await eventually(page, async () => (await kept()).length > 5, true);
    assert.deepEqual((await kept()).filter((url) => /frame\.html/.test(url)), []);
  }));

test("in every view frame.html has no head, before the program runs too", async () => {
  for (const view of ["overview", "projects", "parks", "about", "progress"]) {
    let release;
    const answers = { [files.wasm]: { until: new Promise((resolve) => (release = resolve)) } };
    await visit({ hash: `frame.html#/${view}`, answers, isEarly: true }, async ({ page }) => {
      const heads = page.locator("header nav, .embed").filter({ visible: true });
      // Its script has run: until then the style sheet shows nothing.
      await state(page, "loading");
      assert.equal(await heads.count(), 0, view);
      release();
      await running(page);
      await settled(page);
      assert.equal(await heads.count(), 0, view);
    });
  }
});
