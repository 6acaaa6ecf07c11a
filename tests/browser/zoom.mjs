// An enlarged page, a small one, a wide one, and letters further apart: nothing is cut off, nothing lies over
// something else, and the page is never wider than the window (WCAG 1.4.4, 1.4.10, 1.4.12).
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./support/app.mjs";
import { frameOf, site } from "./support/hosts.mjs";
import { layoutFaults, spaceOut, turnTo, viewsWith } from "./support/layout.mjs";
import { LANGUAGES } from "./support/views.mjs";

const SIZES = [
  { width: 320, height: 256, what: "1280 × 1024 enlarged to 400 %" },
  { width: 320, height: 640, what: "a small phone" },
  { width: 844, height: 390, what: "a phone on its side" },
  { width: 1000, height: 700, what: "a tablet" },
  { width: 1366, height: 768, what: "an office screen" },
  { width: 2560, height: 1440, what: "a wide screen" },
];

/** What is wrong with each view, as it is and with letters further apart, by view; views without faults are left out. */
async function faultsOf(page, views) {
  const faults = {};
  for (const view of views) {
    await turnTo(page, view);
    const found = await page.evaluate(layoutFaults);
    if (found.length > 0) faults[view] = found;
    await spaceOut(page);
    const apart = await page.evaluate(layoutFaults);
    if (apart.length > 0) faults[`${view}, letters further apart`] = apart;
    await spaceOut(page, true);
  }
  return faults;
}

for (const { what, ...viewport } of SIZES) {
  for (const language of LANGUAGES) {
    test(`every view fits ${what}, also with letters further apart, ${language}`, () =>
      visit({ hash: `#/overview?lang=${language}`, viewport, reducedMotion: "reduce" }, async ({ page }) => {
        assert.deepEqual(await faultsOf(page, viewsWith(`lang=${language}`)), {});
      }));
  }
}

for (const language of LANGUAGES) {
  test(`every view fits a frame of 300 px, ${language}`, () => {
    const src = (app) => `${app.url}#/overview?embed=1&lang=${language}`;
    const around = (app) =>
      site(app, { html: `<iframe src="${src(app)}" title="plan" width="300" height="600"></iframe>` });
    return visit({ around, isEarly: true, viewport: { width: 700, height: 900 } }, async ({ page }) => {
      const inner = await frameOf(page);
      const views = viewsWith(`embed=1&lang=${language}`);
      await inner.locator('html[data-state="running"]').waitFor({ state: "attached" });
      assert.deepEqual(await faultsOf(inner, views), {});
    });
  });
}
