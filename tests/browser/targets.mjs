// Whatever can be pressed is large enough, or far enough from everything else (WCAG 2.5.8).
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./support/app.mjs";
import { VIEWS, turnTo } from "./support/layout.mjs";

/** In the page: every target smaller than 24 by 24 px that has no room around it. */
function smallTargets() {
  const LEAST = 24;
  const wanted = "a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], label:has(input)";
  const all = [...document.querySelectorAll(wanted)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
  const named = (it) => `${it.localName}.${it.getAttribute("class") ?? ""} “${it.textContent.trim().slice(0, 12)}”`;
  // A label is the target of what it holds. Where marks of the map stand is what they say, so they
  // cannot be moved apart; each has a row in the list of parks too.
  const targets = all.filter((it) => !(it.matches("input") && it.closest("label")) && !it.ownerSVGElement);
  const layerOf = (it) => it.closest(".details, dialog, .notice");
  const boxes = targets.map((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const after = getComputedStyle(it, "::after");
    // A card that is pressed as a whole.
    const card = after.content !== "none" && after.position === "absolute" ? it.offsetParent : null;
    const box = card?.getBoundingClientRect();
    return box ?? { left, top, width, height };
  });
  const isInline = (it) => {
    // In a sentence the line decides.
    if (getComputedStyle(it).display !== "inline") return false;
    const around = it.parentElement.closest("p, li, td, th, dd, small, span, h1, h2, h3");
    return around && around.textContent.trim().length > it.textContent.trim().length;
  };
  const near = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });
  const faults = [];
  for (const [at, target] of targets.entries()) {
    const box = boxes[at];
    if (box.width >= LEAST && box.height >= LEAST) continue;
    if (box.width === 0 || isInline(target)) continue;
    const { x, y } = near(box);
    for (const [other, its] of boxes.entries()) {
      if (other === at || its.width === 0 || layerOf(targets[other]) !== layerOf(target) || targets[other].contains(target) || target.contains(targets[other])) continue;
      const isSmall = its.width < LEAST || its.height < LEAST;
      const across = Math.max(its.left - x, 0, x - its.left - its.width);
      const down = Math.max(its.top - y, 0, y - its.top - its.height);
      const centre = near(its);
      const tooNear = Math.hypot(across, down) < LEAST / 2 || (isSmall && Math.hypot(centre.x - x, centre.y - y) < LEAST);
      if (tooNear) {
        faults.push(`${named(target)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}, beside ${named(targets[other])}`);
        break;
      }
    }
  }
  return [...new Set(faults)];
}


for (const viewport of [DESKTOP, PHONE]) {
  test(`every target of every view has 24 px or room, ${viewport.width} wide`, () =>
    visit({ hash: "#/overview", viewport, reducedMotion: "reduce" }, async ({ page }) => {
      for (const view of VIEWS) {
        await turnTo(page, view);
        assert.deepEqual(await page.evaluate(smallTargets), [], view);
      }
    }));
}
