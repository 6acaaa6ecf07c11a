// The chart library: asked for by the program only, and only once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, running, visit } from "./support/app.mjs";
import { files } from "./support/server.mjs";

const load = (page) => page.evaluate(() => window.loadCharts().then(() => "", (error) => error.message));
const kind = (page) => page.evaluate(() => typeof window.echarts);

test("the chart library comes once, however often it is asked for", () =>
  visit({}, async ({ page, server }) => {
    assert.deepEqual([await load(page), await load(page)], ["", ""]);
    assert.equal(await kind(page), "object");
    assert.equal(server.asked.filter((path) => path === files.charts).length, 1);
  }));

test("a chart library that does not come leaves the page running and can be asked for again", () => {
  const answers = { [files.charts]: { status: 500 } };
  return visit({ answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    assert.equal(await load(page), `${files.charts.slice(1)} did not load`);
    answers[files.charts] = { body: "unrelated" };
    assert.equal(await load(page), "the chart library did not run");
    delete answers[files.charts];
    assert.equal(await load(page), "");
    await eventually(page, () => page.locator("html").getAttribute("data-state"), "running");
  });
});
