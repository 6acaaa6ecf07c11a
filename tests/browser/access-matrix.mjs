// axe-core with every rule finds nothing: every view, language, appearance and width.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./support/app.mjs";
import { COLOURS, EVERY_RULE, STARK_COLOURS, violations } from "./support/axe.mjs";
import { VIEWS, address, show } from "./support/views.mjs";

const NARROW = { width: 320, height: 640 };
const MIDDLE = { width: 768, height: 1024 };
const WIDE = { width: 1366, height: 768 };

/**
 * What each language, appearance and width is asked. Themes change colours alone, and colours belong to a kind of
 * element, whatever its words are: what light shows of names, roles and sizes holds for them.
 */
const MATRIX = [
  { language: "zh", appearance: "light", sizes: [NARROW, MIDDLE, WIDE], rules: EVERY_RULE },
  { language: "zh", appearance: "dark", sizes: [NARROW, WIDE], rules: COLOURS },
  { language: "zh", appearance: "contrast", sizes: [NARROW, WIDE], rules: STARK_COLOURS },
  { language: "zh", appearance: "care", sizes: [NARROW, MIDDLE, WIDE], rules: EVERY_RULE },
  { language: "en", appearance: "light", sizes: [NARROW, WIDE], rules: EVERY_RULE },
  { language: "en", appearance: "dark", sizes: [WIDE], rules: COLOURS },
  { language: "en", appearance: "contrast", sizes: [WIDE], rules: STARK_COLOURS },
  { language: "en", appearance: "care", sizes: [NARROW, WIDE], rules: EVERY_RULE },
];

for (const { language, appearance, sizes, rules } of MATRIX) {
  const widths = sizes.map(({ width }) => width).join(", ");
  test(`axe-core finds nothing in any view, ${language}, ${appearance}, ${widths} wide`, () => {
    const hash = address("overview", language, appearance);
    return visit({ hash, viewport: sizes[0], reducedMotion: "reduce" }, async ({ page }) => {
      for (const view of VIEWS) {
        await show(page, address(view, language, appearance));
        for (const size of sizes) {
          if (sizes.length > 1) await page.setViewportSize(size);
          assert.deepEqual(await violations(page, rules), [], `${view}, ${size.width} wide`);
        }
      }
    });
  });
}
