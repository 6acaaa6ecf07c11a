// The content security policy of the hosted page, in the three engines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINES, becomes } from "./support/engines.mjs";
import { bytesOf, files, serve } from "./support/server.mjs";

/** Notes every violation from the first moment; a file of the page's own, so it is allowed. */
const WATCH = `
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(event.violatedDirective + " " + event.blockedURI));
`;

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
  test(`${engine} reports no violation while every view and control is used`, async () => {
    const page = String(bytesOf(files.page));
    const watched = page.replace(/(<meta http-equiv[^>]*>)/, '$1<script src="watch.js"></script>');
    const answers = { [files.page]: { body: watched }, "/watch.js": { body: WATCH } };
    const server = await serve(answers);
    const browser = await ENGINES[engine](`${server.url}#/projects?sel=xu-22&group=sector`);
    try {
      await becomes(browser, "document.documentElement?.dataset.state", "running");
      const used = await browser.evaluate(USE_ALL);
      assert.ok(used > 30, `${used} controls`);
      await becomes(browser, "(location.hash = '#/about', !!document.querySelector('.about'))", true);
      assert.ok((await browser.evaluate(USE_ALL)) > 3);
      assert.deepEqual(await browser.evaluate("violations"), []);
      // The watch works: what the policy forbids is noticed.
      await browser.evaluate(FORBIDDEN);
      await becomes(browser, "violations.length > 0", true);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}
