// What a frame looks like, what it refuses, and how one gets out of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { calm, eventually, fragment, lineCount, running, searchBox, visit } from "./support/app.mjs";
import { frameOf, heights, site, visitHost } from "./support/hosts.mjs";
import { files } from "./support/server.mjs";

const HASH = "#/projects?embed=1";
const HOST = "our embed.js";
/** What Chromium says when a sandbox forbids something. */
const REFUSED = /Clipboard API has been blocked|Download is disallowed|Ignored call to 'print/;

/** What the page looks like, as far as a link decides. */
function look(page) {
  return page.evaluate(() => ({
    hasHead: [...document.querySelectorAll("header, header nav")].some((it) => it.checkVisibility()),
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
}

test("head and navigation are gone in every view, already before the program runs", async () => {
  for (const view of ["overview", "clusters", "parks", "projects", "about"]) {
    let release;
    const until = new Promise((resolve) => (release = resolve));
    const options = {
      hash: `#/${view}?embed=1&theme=dark`,
      answers: { [files.wasm]: { until } },
      prepare: (page) => page.addInitScript(() => localStorage.setItem("theme", "light")),
      isEarly: true,
    };
    await visit(options, async ({ page }) => {
      await page.locator("#app").waitFor({ state: "attached" });
      await page.waitForLoadState("domcontentloaded");
      assert.deepEqual(await look(page), { hasHead: false, scheme: "dark" });
      const lines = await page.getByRole("rowheader").count();
      if (view === "projects") assert.equal(lines, 20);
      release();
      await running(page);
      assert.deepEqual(await look(page), { hasHead: false, scheme: "dark" });
      assert.equal(await page.getByRole("button", { name: "跳到主要内容" }).count(), 0);
    });
  }
});

test("the link's appearance comes before the kept one and the system's", async () => {
  for (const [kept, system, asked, scheme] of [
    ["light", "light", "dark", "dark"],
    ["dark", "dark", "light", "light"],
    ["dark", "light", "auto", "light"],
    ["light", "dark", "auto", "dark"],
    ["dark", "light", "sepia", "dark"],
  ]) {
    const prepare = (page) =>
      page.addInitScript((theme) => localStorage.setItem("theme", theme), kept);
    const hash = `#/projects?theme=${asked}`;
    await visit({ hash, prepare, colorScheme: system }, async ({ page }) => {
      assert.equal((await look(page)).scheme, scheme, `${kept}, ${system}, ${asked}`);
      if (asked === "sepia") return;
      await page.getByRole("button", { name: /^外观：/ }).click();
      await eventually(page, () => fragment(page), "#/projects");
    });
  }
});

test("the full page is the same question without the frame", () =>
  visitHost({ host: HOST, hash: "#/projects?q=ydk&embed=1&theme=dark" }, async (visited) => {
    const { page, inner, server, visitor } = visited;
    const link = inner.getByRole("link", { name: "打开完整页面" });
    assert.equal(await link.getAttribute("href"), `${server.url}#/projects?q=ydk&theme=dark`);
    assert.equal(await link.getAttribute("target"), "_blank");
    assert.match(await link.getAttribute("rel"), /noopener/);
    const coming = visitor.waitForEvent("page");
    await link.click();
    const opened = await coming;
    await running(opened);
    assert.ok((await look(opened)).hasHead);
    assert.equal(await lineCount(opened), 3);
    assert.equal(await page.evaluate(() => document.querySelectorAll("iframe").length), 1);
  }));

test("what pym.js adds to the address does not travel on", () =>
  visitHost({ host: "pym.js 1.3", hash: HASH }, async ({ inner, server }) => {
    assert.match(inner.url(), /childId=plan-1.*parentUrl=/);
    const link = inner.getByRole("link", { name: "打开完整页面" });
    assert.equal(await link.getAttribute("href"), `${server.url}#/projects`);
  }));

test("in a sandbox every refusal is said, with a way out", () =>
  visitHost({ host: HOST, sandbox: "allow-scripts", hash: HASH, refused: REFUSED }, async (visited) => {
    const { inner, server } = visited;
    const notice = inner.getByRole("status").filter({ has: inner.getByRole("button") });
    for (const [button, sentence] of [
      ["复制链接", /请手动复制这个链接：/],
      ["下载 CSV", /若没有反应，当前页面可能禁止下载/],
      ["下载 JSON", /若没有反应，当前页面可能禁止下载/],
      ["打印", /禁止打印/],
    ]) {
      await inner.getByRole("button", { name: button }).click();
      await notice.getByText(sentence).waitFor();
      const link = notice.getByRole("link", { name: "在新标签页打开" });
      assert.equal(await link.getAttribute("href"), `${server.url}#/projects`);
      assert.equal((await notice.innerText()).split(`${server.url}#/projects`).length, 2, button);
      await notice.getByRole("button", { name: "知道了" }).click();
    }
  }));

test("a sandboxed page with its head says that the appearance is not kept", () =>
  visitHost({ host: HOST, sandbox: "allow-scripts", hash: "#/projects" }, async ({ inner }) => {
    await inner.getByRole("button", { name: "外观：跟随系统" }).click();
    await inner.getByText(/浏览器不允许保存/).waitFor();
    assert.equal((await look(inner)).scheme, "light");
  }));

/** Everything that a hostile message could change. */
async function condition(page, inner) {
  return {
    ...(await heights(page, inner)),
    hash: new URL(inner.url()).hash,
    html: await inner.evaluate(() => document.documentElement.outerHTML),
  };
}

/** Works in the frame, which shows afterwards what it showed before, and has said so. */
async function searchAndClear(inner) {
  const said = inner.getByRole("status").filter({ hasText: "个项目" });
  for (const [words, lines] of [["ydk", 3], ["", 73]]) {
    await searchBox(inner).fill(words);
    await eventually(inner, () => lineCount(inner), lines);
    await said.filter({ hasText: new RegExp(`^${lines} 个项目`) }).waitFor({ state: "attached" });
  }
}

test("a flood of wrong messages changes nothing and is not answered", () =>
  visitHost({ host: HOST, hash: HASH }, async ({ page, inner }) => {
    await searchAndClear(inner);
    await calm(page);
    const before = await condition(page, inner);
    await page.evaluate(async () => {
      heard.splice(0);
      const huge = "[iFrameSizer]" + "a".repeat(1_000_000);
      const wrong = [
        null, undefined, 0, -1, Number.NaN, true, "", [], {}, new Date(), new ArrayBuffer(8),
        "[iFrameSizer]", "[iFrameSizer]:::", "[iFrameSizer]<img src=x>:8:false:x",
        "[iFrameSizer]a b:8:false:x", `[iFrameSizer]${"a".repeat(65)}:8:false:x`,
        "[iFrameSizer]a:eight:false:x", "[iFrameSizer]a:8:maybe:x", "[iFrameSizer]a:8:false",
        "[iFrameSizer]message:{}", "[iFrameSizer]moveToAnchor:main", "[iFrameResizerChild]Ready",
        "pymxPYMxplan-1xPYMxwidthxPYMx300", "pymxPYMx.*xPYMxwidthxPYMx300",
        { type: "iframe-resized", width: 1, height: 1 }, { type: ["iframe-child-init"] },
        { type: { toString: 1 } }, { "datawrapper-height": { a: 1 } },
        { type: "iframe-child-init".repeat(100) }, { type: "IFRAME-CHILD-INIT" },
      ];
      const { contentWindow } = document.querySelector("iframe");
      for (let i = 0; i < 10_000; i++) contentWindow.postMessage(wrong[i % wrong.length], "*");
      for (let i = 0; i < 20; i++) contentWindow.postMessage(huge, "*");
    });
    await searchAndClear(inner);
    await calm(page);
    const after = await condition(page, inner);
    assert.deepEqual(
      { ...after, html: after.html.length },
      { ...before, html: before.html.length },
    );
  }));

test("well-formed messages with forged ids are answered a few times at most", () =>
  visitHost({ host: HOST, hash: HASH }, async ({ page, inner }) => {
    await searchAndClear(inner);
    await calm(page);
    const before = await condition(page, inner);
    await page.evaluate(() => {
      heard.splice(0);
      const { contentWindow } = document.querySelector("iframe");
      for (let i = 0; i < 10_000; i++) {
        contentWindow.postMessage(`[iFrameSizer]forged-${i}:8:false:false:32`, "*");
        contentWindow.postMessage({ type: "iframe-child-init" }, "*");
      }
    });
    await searchAndClear(inner);
    await calm(page);
    const heard = await page.evaluate(() => heard);
    const ids = new Set(heard.map((it) => /^\[iFrameSizer\]([^:]*)/.exec(it)?.[1]).filter(Boolean));
    assert.ok(ids.size <= 4, [...ids].join());
    assert.ok(heard.length < 300, `${heard.length}`);
    for (const message of heard) {
      assert.match(JSON.stringify(message), /^("\[iFrameSizer\]forged-\d+:\d+:\d+:(init|resizeObserver)"|\{"type":"iframe-resized","width":\d+,"height":\d+,"datawrapper-height":\{"#\/projects":\d+\}\})$/);
    }
    const after = await condition(page, inner);
    assert.equal(after.html.length, before.html.length);
    assert.equal(after.frame, before.frame);
  }));

test("only the page around is answered", () =>
  visitHost({ host: HOST, hash: HASH }, async ({ page, inner }) => {
    await calm(page);
    await page.evaluate(() => heard.splice(0));
    await inner.evaluate(() => window.postMessage({ type: "iframe-child-init" }, "*"));
    await calm(page);
    assert.deepEqual(await page.evaluate(() => heard), []);
    await page.evaluate(() =>
      document.querySelector("iframe").contentWindow.postMessage({ type: "iframe-child-init" }, "*"),
    );
    await eventually(page, () => page.evaluate(() => heard.length), 1);
  }));

test("embed.js takes heights only from its own frames and only sensible ones", () => {
  const answers = { "/other.html": { body: "<title>other</title>" } };
  const around = (app) =>
    site(app, {
      html: `<iframe src="${app.url}${HASH}" data-fenghua-plan title="plan"></iframe>
        <iframe src="${app.url}other.html" title="other"></iframe>
        <script src="${app.url}embed.js"></script>`,
    });
  return visit({ answers, around, isEarly: true }, async ({ page }) => {
    const inner = await frameOf(page);
    await running(inner);
    const same = async () => {
      const { frame, content } = await heights(page, inner);
      return Math.abs(frame - content) <= 2;
    };
    await eventually(page, same, true);
    for (const height of [Number.NaN, -1, 0, 1e9, "500", null, [500], { valueOf: 1 }]) {
      await inner.evaluate(
        (it) => parent.postMessage({ type: "iframe-resized", height: it }, "*"),
        height,
      );
    }
    const other = page.locator("iframe").nth(1);
    const stranger = await (await other.elementHandle()).contentFrame();
    await stranger.evaluate(() => parent.postMessage({ type: "iframe-resized", height: 432 }, "*"));
    await calm(page);
    assert.ok(await same());
    assert.equal(await other.evaluate((frame) => frame.style.height), "");
  });
});
