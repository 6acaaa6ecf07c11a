// Who asks for more contrast, an own palette or less motion gets it in every view.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, visit } from "./support/app.mjs";
import { STARK_COLOURS, violations } from "./support/axe.mjs";
import { VIEWS, turnTo } from "./support/layout.mjs";

/** The ground of the page, the thickness of the focus, and what stands on the root. */
function look(page) {
  return page.evaluate(() => {
    const button = document.querySelector("header .icon-button");
    button.focus({ focusVisible: true });
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      focus: getComputedStyle(button).outlineWidth,
    };
  });
}

const BLACK = "rgb(0, 0, 0)";
const WHITE = "rgb(255, 255, 255)";
const STARK = {
  light: { ground: WHITE, ink: BLACK, focus: "4px" },
  dark: { ground: BLACK, ink: WHITE, focus: "4px" },
};

for (const colorScheme of ["light", "dark"]) {
  test(`letters have 7 to 1 in every view where more contrast is asked for, ${colorScheme}`, () =>
    visit({ hash: "#/overview", contrast: "more", colorScheme, reducedMotion: "reduce" }, async ({ page }) => {
      assert.deepEqual(await look(page), STARK[colorScheme]);
      for (const view of VIEWS) {
        await turnTo(page, view);
        assert.deepEqual(await violations(page, STARK_COLOURS), [], view);
      }
    }));

  test(`high contrast is one of the appearances, ${colorScheme}`, () =>
    visit({ hash: "#/overview?theme=contrast", colorScheme }, async ({ page }) => {
      assert.deepEqual(await look(page), STARK[colorScheme]);
      await page.getByRole("button", { name: "外观：高对比" }).click();
      const button = page.getByRole("button", { name: /^外观：/ });
      const names = [];
      for (let press = 0; press < 4; press += 1) {
        names.push(await button.getAttribute("aria-label"));
        await button.click();
      }
      assert.deepEqual(names, ["外观：跟随系统", "外观：浅色", "外观：深色", "外观：高对比"]);
      await button.click();
      await button.click();
      await button.click();
      await eventually(page, async () => (await look(page)).ground, STARK[colorScheme].ground);
      await page.reload();
      await eventually(page, async () => (await look(page)).ground, STARK[colorScheme].ground);
    }));
}

/** In the page: drawn shapes and marks that cannot be told from the ground, with their colours. */
function unseen() {
  const light = (colour) => {
    const parts = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const faults = [];
  const marks = ".park-bar, .chart-colour, .amount-bar span, .histogram span:not(.is-outside), .bar-reached:not(.is-entered)";
  for (const mark of document.querySelectorAll(marks)) {
    if (!mark.checkVisibility()) continue;
    const { backgroundColor } = getComputedStyle(mark);
    if (ratio(backgroundColor, ground) < 3) faults.push(`${mark.className}: ${backgroundColor}`);
  }
  for (const shape of document.querySelectorAll(".chart-host path, .gauge-host path, .map-park .map-disc, .map-sea, .map-area")) {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    const colours = [fill, parseFloat(strokeWidth) > 0 ? stroke : "none"].filter((it) => it.startsWith("rgb") && !/^rgba.*, 0\)$/.test(it));
    // A surface may look like the ground where it has an outline.
    if (colours.length > 0 && !colours.some((it) => ratio(it, ground) >= 3)) faults.push(`${shape.localName}: ${colours}`);
  }
  for (const letters of document.querySelectorAll(".chart-host text, .map-name:not(.is-target, .is-inside)")) {
    const { fill } = getComputedStyle(letters);
    const isInside = letters.closest(".chart-host") && fill === ground;
    if (!isInside && ratio(fill, ground) < 4.5) faults.push(`text “${letters.textContent}”: ${fill}`);
  }
  return [...new Set(faults)];
}

/** In the page: whether what is chosen looks other than what is not. */
function chosenLooks() {
  const looks = (element) => {
    const { backgroundColor, outlineStyle, outlineColor, borderTopColor, borderBottomColor } = getComputedStyle(element);
    const ground = /^rgba.*, 0\)$/.test(backgroundColor) ? getComputedStyle(document.body).backgroundColor : backgroundColor;
    return [ground, outlineStyle, outlineStyle === "none" ? "" : outlineColor, borderTopColor, borderBottomColor].join();
  };
  const faults = [];
  for (const [chosen, other] of [
    ["header a[aria-current]", "header a:not([aria-current])"],
    [".tool[aria-pressed=true]", ".tool[aria-pressed=false]"],
    [".park-row[aria-pressed=true]", ".park-row[aria-pressed=false]"],
    [".cluster-card.is-chosen", ".cluster-card:not(.is-chosen)"],
    [".only-group button[aria-pressed=true]", ".only-group button[aria-pressed=false]"],
  ]) {
    const [one, two] = [document.querySelector(chosen), document.querySelector(other)];
    if (one && two && looks(one) === looks(two)) faults.push(chosen);
  }
  return faults;
}

for (const colorScheme of ["light", "dark"]) {
  test(`with a palette of the person's own data and choices can still be seen, ${colorScheme}`, () => {
    const options = { hash: "#/overview?theme=light", forcedColors: "active", colorScheme, reducedMotion: "reduce" };
    return visit(options, async ({ page }) => {
      const forced = colorScheme === "dark" ? BLACK : WHITE;
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), forced);
      for (const view of [...VIEWS, "tasks?only=theme:绿色制造"]) {
        await turnTo(page, view);
        if (view.includes("show=charts")) await page.locator(".chart-host svg").first().waitFor();
        assert.deepEqual(await page.evaluate(unseen), [], view);
        assert.deepEqual(await page.evaluate(chosenLooks), [], view);
      }
    });
  });
}

/** In the page: what moves by itself. */
function moving() {
  const faults = document.getAnimations().map((it) => `runs: ${it.animationName ?? it.transitionProperty}`);
  for (const element of document.querySelectorAll("*")) {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    if (!/^(0s(, )?)+$/.test(transitionDuration)) faults.push(`transition: ${element.localName}`);
    if (animationName !== "none") faults.push(`animation: ${element.localName}`);
    if (scrollBehavior !== "auto") faults.push(`scrolls: ${element.localName}`);
  }
  for (const host of document.querySelectorAll(".chart-host, .gauge-host")) {
    const chart = window.echarts?.getInstanceByDom(host);
    if (chart && chart.getOption().animation !== false) faults.push(`chart: ${host.id}`);
  }
  return [...new Set(faults)];
}

test("nothing moves by itself where less motion is asked for", () =>
  visit({ hash: "#/overview", reducedMotion: "reduce" }, async ({ page }) => {
    for (const view of VIEWS) {
      await turnTo(page, view);
      if (view.includes("show=charts")) await page.locator(".chart-host svg").first().waitFor();
      assert.deepEqual(await page.evaluate(moving), [], view);
    }
  }));
