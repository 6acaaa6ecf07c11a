// Whatever has the keyboard can be seen: nothing that stays in place covers it (WCAG 2.4.11).
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./support/app.mjs";
import { VIEWS, turnTo } from "./support/layout.mjs";

/** How often Tab is pressed in a view, and how often backwards from its end. */
const DOWN = 90;
const UP = 40;
/** A page enlarged to 400 %. */
const ENLARGED = { width: 320, height: 256 };

/** In the page: what hides the focus altogether; null when a part of it can be seen. */
function hiddenFocus() {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const [x1, x2] = [Math.max(left, 0) + 2, Math.min(right, innerWidth) - 2];
  const [y1, y2] = [Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2];
  const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
  const points = [middle, [x1, y1], [x2, y1], [x1, y2], [x2, y2]];
  const above = points.map(([x, y]) => document.elementFromPoint(x, y));
  // What holds the focused element is below it; marks of one drawing may lie over each other, which
  // tests/facts/map.rs bounds.
  const isBelow = (it) => it.contains(focused) || (it.ownerSVGElement && it.ownerSVGElement === focused.ownerSVGElement);
  if (above.some((it) => it && (focused.contains(it) || isBelow(it)))) return null;
  const covers = above.find(Boolean);
  return `${focused.localName} “${focused.textContent.trim().slice(0, 20)}” behind ${covers?.localName}.${covers?.className}`;
}

/** Presses `key` so often, or until the keyboard leaves the page; what was hidden on the way. */
async function hiddenOnTheWay(page, key, presses) {
  const hidden = [];
  let isFound = false;
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(hiddenFocus);
    if (fault) hidden.push(fault);
    const isInside = await page.evaluate(() => document.activeElement !== document.body);
    if (isFound && !isInside) break;
    isFound ||= isInside;
  }
  assert.ok(isFound, "Tab reaches something");
  return hidden;
}

for (const viewport of [DESKTOP, PHONE, ENLARGED]) {
  test(`tabbing through every view never hides the focus, ${viewport.width} wide`, () =>
    visit({ hash: "#/overview", viewport, reducedMotion: "reduce" }, async ({ page }) => {
      for (const view of VIEWS) {
        await turnTo(page, view);
        await page.evaluate(() => document.querySelector("main").focus());
        assert.deepEqual(await hiddenOnTheWay(page, "Tab", DOWN), [], view);
        await page.evaluate(() => {
          const all = [...document.querySelectorAll("main :is(a[href], button, summary, input)")];
          all.filter((it) => it.checkVisibility()).at(-1).focus();
        });
        assert.deepEqual(await hiddenOnTheWay(page, "Shift+Tab", UP), [], `${view}, backwards`);
      }
    }));
}
