// Every view looks as it did when it was last looked at: both languages, light, dark and 关怀版, desk and phone.
//
// After an intended change: RENEW_SNAPSHOTS=1, then look at each picture in tests/snapshots that changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./support/app.mjs";
import { difference } from "./support/snapshots.mjs";
import { LANGUAGES, VIEWS, address, show } from "./support/views.mjs";

/** Share of squares that may differ: fonts differ a little from machine to machine. */
const ALLOWED = 0.03;

/** The day on which the pictures play. */
const TODAY = new Date("2026-01-15T08:00:00Z");

for (const language of LANGUAGES) {
  for (const appearance of ["light", "dark", "care"]) {
    for (const viewport of [DESKTOP, PHONE]) {
      test(`every view looks as it did, ${language}, ${appearance}, ${viewport.width} wide`, () => {
        const hash = address("overview", language, appearance);
        const prepare = (page) => page.clock.setFixedTime(TODAY);
        return visit({ hash, viewport, prepare, reducedMotion: "reduce" }, async ({ page, visitor }) => {
          const easel = await visitor.newPage();
          const changed = [];
          for (const view of VIEWS) {
            await show(page, address(view, language, appearance));
            await page.evaluate(() => window.scrollTo(0, 0));
            const name = `${view}-${language}-${appearance}-${viewport.width}`;
            const share = await difference(page, easel, name);
            if (share > ALLOWED) changed.push(`${name}: ${Math.round(share * 100)} % of it differs`);
          }
          assert.deepEqual(changed, []);
        });
      });
    }
  }
}
