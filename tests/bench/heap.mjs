// What stays in memory when views with charts come and go.
import { serve } from "../browser/support/server.mjs";
import { DESKTOP } from "../browser/support/browser.mjs";

/** Views in turn; the charts are drawn in each round. */
const ROUND = ["#/projects?show=charts", "#/clusters", "#/projects", "#/overview"];

/** Changes after which the engine has compiled and cached what it will: the heap then settles. */
const WARM_UP = 100;

/**
 * Changes the view `changes` times after the warm-up. Gives JavaScript's heap (MB), the
 * page's elements and listeners before and after, each after a full collection, and the charts
 * that are alive in elements that have left the page.
 */
export async function viewChanges(browser, changes) {
  const server = await serve();
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${server.url}${ROUND[0]}`, { waitUntil: "commit" });
    await page.locator(".chart-host svg").first().waitFor();
    await page.evaluate(noteCharts);
    await change(page, WARM_UP);
    const before = await measured(session);
    await change(page, changes);
    const after = await measured(session);
    const charts = await page.evaluate(() => window.charts.made - window.charts.ended);
    const shown = await page.evaluate(() => document.querySelectorAll(".chart-host svg").length);
    return { before, after, made: await page.evaluate(() => window.charts.made), detached: charts - shown };
  } finally {
    await context.close();
    await server.close();
  }
}

/** In the page: counts the charts that are made and ended from now on, and those that are there. */
function noteCharts() {
  const { init, getInstanceByDom } = window.echarts;
  const there = [...document.querySelectorAll("[_echarts_instance_]")].map(getInstanceByDom);
  window.charts = { made: there.length, ended: 0 };
  const watch = (chart) => {
    const dispose = chart.dispose.bind(chart);
    chart.dispose = () => {
      window.charts.ended += 1;
      dispose();
    };
    return chart;
  };
  there.forEach(watch);
  window.echarts = {
    getInstanceByDom,
    init: (...all) => {
      window.charts.made += 1;
      return watch(init(...all));
    },
  };
}

/** Goes through the views and waits for each to be painted, with its charts where it has some. */
async function change(page, changes) {
  for (let at = 1; at <= changes; at += 1) {
    const hash = ROUND[at % ROUND.length];
    await page.evaluate(async (hash) => {
      location.hash = hash;
      for (let frame = 0; frame < 4; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
    }, hash);
    if (hash === ROUND[0]) await page.locator(".chart-host svg").first().waitFor();
  }
}

async function measured(session) {
  for (let pass = 0; pass < 3; pass += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
