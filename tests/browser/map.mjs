// The map beyond its view: in the offline file and four engines, in a sandboxed frame, beside the
// library, on the front page, on paper.
import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { calm, eventually, fragment, lineCount, visit } from "./support/app.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { settled, visitHost } from "./support/hosts.mjs";

const FOLDER = new URL("../../dist/offline/", import.meta.url);
const NAME = fs.readdirSync(FOLDER).find((name) => name.endsWith(".html"));
const ADDRESS = pathToFileURL(fileURLToPath(new URL(encodeURIComponent(NAME), FOLDER))).href;

/** In the page: the park's mark on the map. */
const XIKOU = `document.querySelector('svg [aria-label^="溪口工业区，"]')`;

for (const [name, open] of Object.entries(ENGINES)) {
  test(`in ${name} the offline file draws the map, enlarges it and chooses a park by keys`, async () => {
    const page = await open(`${ADDRESS}#/parks`);
    const press = (key) =>
      page.evaluate(`(${XIKOU}.focus(), ${XIKOU}.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true })), true)`);
    try {
      await becomes(page, "document.documentElement?.dataset.state", "running");
      assert.equal(await page.evaluate(`[...document.querySelectorAll("svg [role=button]")].filter((it) => getComputedStyle(it).display !== "none").length`), 10);
      const size = () => page.evaluate(`${XIKOU}.querySelector("circle").getBoundingClientRect().width`);
      const before = await size();
      assert.ok(before > 20, `${before}`);
      await press("+");
      await becomes(page, `/at=[0-9,]+,150$/.test(location.hash)`, true);
      const ratio = (await size()) / before;
      assert.ok(Math.abs(ratio - 1.5) < 0.1, `${ratio}`);
      await press("0");
      await press("Enter");
      await becomes(page, "location.hash", "#/parks?park=xikou-park");
      await becomes(page, `${XIKOU}.getAttribute("aria-pressed")`, "true");
      if (name !== "WebKitGTK") assert.deepEqual(await page.errors(), []);
    } finally {
      await page.close();
    }
  });
}

test("a sandboxed frame shows the map, chooses a park by pointer and enlarges it", () =>
  visitHost({ host: "our embed.js", sandbox: "allow-scripts", hash: "#/parks?embed=1" }, async ({ page, inner }) => {
    // Until the host has given the frame its height, marks move under the pointer.
    await settled(page, inner);
    await calm(inner);
    const mark = inner.getByRole("group", { name: "十园地图", exact: true }).getByRole("button", { name: /^溪口工业区，/ });
    await mark.click();
    await inner.getByRole("article", { name: "溪口工业区" }).waitFor();
    assert.equal(await mark.getAttribute("aria-pressed"), "true");
    const width = () => mark.locator("circle").first().evaluate((it) => it.getBoundingClientRect().width);
    const before = await width();
    await inner.getByRole("button", { name: "放大" }).click();
    await eventually(inner, async () => (await width()) > before * 1.4, true);
  }));

test("beside the library the map's circles follow the conditions and set them", () =>
  visit({ hash: "#/projects?show=map&layers=outline,projects&stage=续建" }, async ({ page }) => {
    const circle = (name) => page.getByRole("group", { name: "十园地图", exact: true }).getByRole("button", { name });
    await circle(/^江口街道，11 项，/).waitFor();
    await circle(/^方桥街道，/).focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => fragment(page), "#/projects?stage=续建&place=fangqiao&show=map&layers=outline,projects");
    await eventually(page, () => lineCount(page), 3);
    await page.getByRole("button", { name: "移除条件 方桥街道" }).click();
    await circle(/^江口街道，11 项，/).waitFor();
    await circle(/^溪口工业区，/).focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => lineCount(page), 1);
  }));

test("a park of the front page's map opens the map with that park chosen", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await page.getByRole("button", { name: /^溪口工业区，/ }).click();
    await eventually(page, () => fragment(page), "#/parks?park=xikou-park");
    await page.getByRole("article", { name: "溪口工业区" }).waitFor();
    await page.goBack();
    await eventually(page, () => fragment(page), "#/overview");
  }));

test("the chosen park and the part that is seen survive a change of view", () =>
  visit({ hash: "#/parks?park=north&at=1214200,297260,300" }, async ({ page }) => {
    await page.getByRole("link", { name: "产业集群" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("link", { name: "十园地图" }).click();
    await page.getByRole("article", { name: "北部产业转型示范区" }).waitFor();
    assert.equal(fragment(page), "#/parks?park=north&at=1214200,297260,300");
  }));

test("on paper the map is light, as wide as the page, and has title, note and sources", () =>
  visit({ hash: "#/parks", colorScheme: "dark", viewport: { width: 700, height: 900 } }, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await calm(page);
    const seen = await page.evaluate(() => {
      const colour = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
      const map = document.querySelector("#map-surface").getBoundingClientRect();
      return {
        land: colour(".map-area:not(.is-edge)", "fill"),
        isWithin: map.left >= 0 && map.right <= window.innerWidth,
        buttons: colour(".map-zooms", "display"),
        layers: colour(".map-layers", "display"),
      };
    });
    assert.deepEqual(seen, { land: "rgb(251, 250, 247)", isWithin: true, buttons: "none", layers: "none" });
    const text = await page.getByRole("main").innerText();
    for (const said of ["合计 1,550 亿元", "示意图", "© OpenStreetMap 贡献者", "GeoNames", "#/parks"]) assert.ok(text.includes(said), said);
  }));
