// The hosted page under its content security policy, in the three engines: every view, every control, every request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openAll } from "./support/contents.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { bytesOf, files, parts, serve } from "./support/server.mjs";
import { watched } from "./support/webkit.mjs";

/** What is asked for until the library is interactive. */
const FIRST = [files.page, files.styles, files.boot, files.glue, files.wasm, files.data, "/data/actuals.json"];
/** WebKit's `fetch` takes nothing that was preloaded, so it asks for the data twice. */
const AGAIN = { WebKitGTK: [files.data] };
/** What all views together ask for then. 说明 hands out the data as they are published now. */
const LATER = [...Object.values(parts), files.charts, files.dictionary, files.data, files.records];

/** Notes every violation from the first moment. The page has something else to do until it is let `rest`. */
const WATCH = `
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(event.violatedDirective + " " + event.blockedURI));
  window.rested = 0;
  const resting = new Promise((done) => { window.rest = done; });
  window.requestIdleCallback = (act) => resting.then(() => { rested += 1; act(); });
  // The copy for later visits asks for every file again.
  localStorage.setItem("offline-copy", "off");
`;

/** The page with that watch, and with the one for errors; in a file of the page's own, so it is allowed. */
function watchedPage() {
  const watch = "/watch.js";
  let body = WATCH;
  const page = watched(String(bytesOf(files.page))).replace(/<script>([^]*?)<\/script>/, (_, code) => {
    body += code;
    return `<script src="${watch.slice(1)}"></script>`;
  });
  return { [files.page]: { body: page }, [watch]: { body } };
}

/** What the page has asked for, in order of names; without the watch, and an icon that Firefox shows in places of its own. */
function asked(server) {
  return server.asked.filter((path) => !/^.(watch.js|icon-192.png)$/.test(path)).sort();
}

/** Uses each control that is there once, but those that open a dialogue or leave the page. */
const USE_ALL = `(() => {
  const leaving = /打印|档案|下载|CSV|JSON|复制|打开完整页面/;
  const controls = "main button, main summary, main input, main select, header button:not([aria-keyshortcuts], .language)";
  let used = 0;
  for (const control of document.querySelectorAll(controls)) {
    if (!control.isConnected || leaving.test(control.textContent) || control.disabled) continue;
    used += 1;
    if (control.matches("select, input:not([type=checkbox])")) {
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      control.click();
    }
  }
  return used;
})()`;

const FORBIDDEN = `(() => {
  const script = document.createElement("script");
  script.textContent = "1";
  document.body.append(script);
  return true;
})()`;

test("the policy allows nothing inline, no eval and no other host to be run", () => {
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(bytesOf(files.page));
  assert.doesNotMatch(policy, /'unsafe-eval'|https?:|\*/);
  assert.doesNotMatch(policy, /script-src[^;]*'unsafe-inline'/);
  assert.match(policy, /^default-src 'none';/);
});

for (const engine of ["current Chromium", "Firefox ESR", "WebKitGTK"]) {
  test(`${engine} opens every view and uses every control without error or violation; what it asks for is counted`, async () => {
    const server = await serve(watchedPage());
    const browser = await ENGINES[engine](`${server.url}#/projects`);
    try {
      await becomes(browser, "document.documentElement?.dataset.state", "running");
      await becomes(browser, "performance.getEntriesByType('resource').some(({ name }) => /actuals/.test(name))", true);
      const first = [...FIRST, ...(AGAIN[engine] ?? [])];
      assert.deepEqual(asked(server), first.toSorted());
      await openAll(browser);
      // What has come is not fetched ahead once more.
      await becomes(browser, "(rest(), rested)", Object.keys(parts).length);
      assert.deepEqual(asked(server), [...first, ...LATER].sort());

      await becomes(browser, "(location.hash = '#/projects?sel=xu-22&group=sector&lang=zh', !!document.querySelector('.details h2'))", true);
      const used = await browser.evaluate(USE_ALL);
      assert.ok(used > 30, `${used} controls`);
      await becomes(browser, "(location.hash = '#/about', !!document.querySelector('.about'))", true);
      assert.ok((await browser.evaluate(USE_ALL)) > 3);
      assert.deepEqual(await browser.evaluate("violations"), []);
      assert.deepEqual([...(await browser.errors()), ...(await browser.evaluate("troubles"))], []);
      // The watch works: what the policy forbids is noticed.
      await browser.evaluate(FORBIDDEN);
      await becomes(browser, "violations.length > 0", true);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}
