// Whatever has the keyboard can be seen: nothing that stays in place covers it (WCAG 2.4.11).
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./support/app.mjs";
import { turnTo, viewsWith } from "./support/layout.mjs";
import { LANGUAGES } from "./support/views.mjs";

/** More stops than any view has. */
const PATIENCE = 1_000;
/** After how many presses the page is asked whether they have come round. */
const PRESSES = 20;
/** Views whose rows come while one goes on, and so want a frame between two presses, as people leave one. */
const GROWING = /^projects/;
/** A page enlarged to 400 %. */
const ENLARGED = { width: 320, height: 256 };

/** In the page: notes whether the focus is hidden, each time before a key moves it on from its first place. */
function watchFocus() {
  const [start] = document.querySelectorAll(".skip");
  const round = { hidden: [], stops: 0, isOver: false };
  start.focus();
  window.round = round;

  /** What hides the focus altogether; null when a part of it can be seen. */
  function cover(focused) {
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const [x1, x2] = [Math.max(left, 0) + 2, Math.min(right, innerWidth) - 2];
    const [y1, y2] = [Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2];
    const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    const points = [middle, [x1, y1], [x2, y1], [x1, y2], [x2, y2]];
    const above = points.map(([x, y]) => document.elementFromPoint(x, y));
    // What holds the focused element is below it; marks of one drawing may lie over each other, which
    // tests/facts/map.rs bounds.
    const isBelow = (it) => it.contains(focused) || (it.ownerSVGElement && it.ownerSVGElement === focused.ownerSVGElement);
    const isSeen = above.some((it) => it && (focused.contains(it) || isBelow(it)));
    return isSeen ? null : above.find(Boolean);
  }

  addEventListener("keydown", function note({ key }) {
    const focused = document.activeElement;
    if (key !== "Tab" || focused === document.body) return;
    if (focused === start && round.stops > 0) {
      round.isOver = true;
      removeEventListener("keydown", note, true);
      return;
    }
    round.stops += 1;
    const covers = cover(focused);
    if (covers === null) return;
    const words = focused.textContent.trim().slice(0, 20);
    round.hidden.push(`${focused.localName} “${words}” behind ${covers?.localName}.${covers?.getAttribute("class")}`);
  }, true);
}

/** Presses Tab until the keyboard has come round in `view`; what was hidden on the way. */
async function hiddenOnTheWay(page, view) {
  await page.evaluate(watchFocus);
  for (let presses = 0; presses < PATIENCE; presses += PRESSES) {
    const pressed = [];
    for (let press = 0; press < PRESSES; press += 1) {
      pressed.push(page.keyboard.down("Tab"));
      if (GROWING.test(view)) await pressed.at(-1);
    }
    await Promise.all(pressed);
    const { hidden, isOver } = await page.evaluate(() => window.round);
    if (isOver) return hidden;
  }
  return assert.fail("Tab does not come round");
}

for (const viewport of [DESKTOP, PHONE, ENLARGED]) {
  for (const language of LANGUAGES) {
    test(`tabbing through every view never hides the focus, ${viewport.width} wide, ${language}`, () =>
      visit({ hash: `#/overview?lang=${language}`, viewport, reducedMotion: "reduce" }, async ({ page }) => {
        for (const view of viewsWith(`lang=${language}`)) {
          await turnTo(page, view);
          assert.deepEqual(await hiddenOnTheWay(page, view), [], view);
          // Backwards it is the head that may cover something, and it says the same everywhere.
          if (language !== "zh") continue;
          await page.keyboard.down("Shift");
          assert.deepEqual(await hiddenOnTheWay(page, view), [], `${view}, backwards`);
          await page.keyboard.up("Shift");
        }
      }));
  }
}
