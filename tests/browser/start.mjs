// What happens from the first byte until the program has taken over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, files, parts } from "./support/server.mjs";
import { DESKTOP, PHONE, eventually, names, running, searchBox, state, visit } from "./support/app.mjs";

const projects = bundle()["projects.json"];

/** Answers that keep the program back until `release` is called. */
function heldProgram() {
  let release;
  const until = new Promise((released) => (release = released));
  return { answers: { [files.wasm]: { until } }, release: () => release() };
}

/** Notes layout shifts from the beginning. */
function watchShifts(page) {
  return page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? "text");
        window.shifts.push(`${entry.value}: ${moved.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Waits until everything that has happened so far is painted and reported. */
function painted(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}

test("the projects are on the page before the program", async () => {
  const { answers, release } = heldProgram();
  await visit({ answers, isEarly: true }, async ({ page }) => {
    await state(page, "loading");
    assert.deepEqual(
      await names(page),
      projects.map((project) => project.name),
    );
    await eventually(page, () => page.getByRole("status").first().innerText(), "正在准备图表和地图…");
    release();
    await running(page);
    assert.equal(await page.getByText("正在准备图表和地图").isVisible(), false);
  });
});

for (const viewport of [DESKTOP, PHONE]) {
  test(`nothing moves when the program takes over, at ${viewport.width} × ${viewport.height}`, async () => {
    const { answers, release } = heldProgram();
    await visit({ answers, viewport, isEarly: true, prepare: watchShifts }, async ({ page }) => {
      await state(page, "loading");
      await eventually(
        page,
        () => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length),
        1,
      );
      release();
      await running(page);
      await painted(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });
  });
}

test("the sliders of the static page stand where those of the program stand", async () => {
  const { answers, release } = heldProgram();
  await visit({ answers, isEarly: true }, async ({ page }) => {
    await state(page, "loading");
    const positions = () =>
      page.getByRole("slider").evaluateAll((sliders) => sliders.map((slider) => slider.value));
    const before = await positions();
    release();
    await running(page);
    assert.deepEqual(before, await positions());
  });
});

test("at most six requests bring the running app, all to its own host; then it asks for entered figures", async () => {
  const requests = [];
  const prepare = (page) => page.on("request", (request) => requests.push(new URL(request.url())));
  await visit({ prepare }, async ({ page, server }) => {
    await painted(page);
    const sent = requests.filter((url) => url.protocol !== "data:");
    assert.deepEqual([...new Set(sent.map((url) => `${url.origin}/`))], [server.url]);
    // Other parts of the program and of the data come after all else.
    const later = [...Object.values(parts), files.records];
    const own = sent.filter((url) => !later.includes(url.pathname));
    assert.match(own.at(-1).pathname, /\/data\/actuals\.json$/);
    assert.deepEqual(sent.slice(0, own.length), own);
    assert.ok(own.length <= 6 + 1, own.join("\n"));
  });
});

test("what is typed before the program comes is kept, searched, and can be typed on", async () => {
  const { answers, release } = heldProgram();
  await visit({ answers, isEarly: true }, async ({ page }) => {
    await state(page, "loading");
    await searchBox(page).click();
    await page.keyboard.type("亚德");
    release();
    await running(page);
    assert.equal(await searchBox(page).inputValue(), "亚德");
    await page.keyboard.type("客");
    assert.equal(await searchBox(page).inputValue(), "亚德客");
    await eventually(page, async () => (await names(page)).length, 2);
  });
});

test("a person who has scrolled stays where they were when the program comes", async () => {
  const { answers, release } = heldProgram();
  await visit({ answers, isEarly: true }, async ({ page }) => {
    await state(page, "loading");
    const row = page.getByRole("rowheader", { name: projects[60].name, exact: true });
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    release();
    await running(page);
    await painted(page);
    assert.deepEqual(await row.boundingBox(), before);
  });
});
