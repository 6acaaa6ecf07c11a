// Charts above the table: pressed, read, carried away, missing, and gone when the view is left.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PHONE, calm, eventually, fragment, state, visit } from "./support/app.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { visitHost } from "./support/hosts.mjs";
import { turnTo } from "./support/layout.mjs";
import { files } from "./support/server.mjs";
import { place, projects, sector, stage, sum, those } from "./support/plan.mjs";

const HASH = "#/projects?show=charts";

const figure = (page, title) => page.getByRole("figure", { name: title, exact: true });
const plot = (page, title) => figure(page, title).getByRole("listbox");
const chips = (page) => page.getByRole("list", { name: "已选条件" }).getByRole("button").allInnerTexts();
const list = (page) => page.locator("table.projects");
const count = (page) => list(page).getAttribute("aria-rowcount").then((rows) => Number(rows) - 1);

/** Waits until the figure is drawn. */
async function drawn(page, title) {
  await figure(page, title).scrollIntoViewIfNeeded();
  await figure(page, title).locator("svg path").first().waitFor({ state: "attached" });
  await calm(page);
}

/** The bars of a figure with this fill, from the first to the last. */
const bars = (page, title, fill) => figure(page, title).locator(`svg path[fill="${fill}"]`);

/** What the chart's listbox says it is at. */
async function active(page, title) {
  const id = await plot(page, title).getAttribute("aria-activedescendant");
  return id === null ? null : page.locator(`[id="${id}"]`).textContent();
}

test("a pressed bar is a chip, stands in the link, and the table follows", () =>
  visit({ hash: HASH }, async ({ page }) => {
    await drawn(page, "建设地点");
    await bars(page, "建设地点", "var(--brand)").nth(2).click();
    await eventually(page, () => fragment(page), "#/projects?place=jiangkou&show=charts");
    assert.deepEqual(await chips(page), ["江口街道"]);
    await eventually(page, () => count(page), those(place("江口街道")).length);
    // The others stay, to switch to.
    await eventually(page, () => plot(page, "建设地点").getByRole("option").count(), 12);
    const chosen = plot(page, "建设地点").getByRole("option", { selected: true });
    await eventually(page, () => chosen.allTextContents(), ["江口街道：14 项，总投资 70.82 亿元"]);
    await calm(page);
    await bars(page, "建设地点", "var(--ink-faint)").first().click();
    await eventually(page, () => chips(page), ["开发区"]);
    await calm(page);
    await bars(page, "建设地点", "var(--brand)").first().click();
    await eventually(page, () => fragment(page), HASH);
  }));

test("keys go from point to point, choose, and leave; the readout follows", () =>
  visit({ hash: HASH }, async ({ page }) => {
    const title = "行业类别与建设性质";
    await drawn(page, title);
    await plot(page, title).focus();
    const first = those(stage("续建"), sector("现代工业"));
    const said = `现代工业 · 续建：${first.length} 项，总投资 ${sum(first)} 亿元`;
    assert.equal(await active(page, title), said);
    await page.keyboard.press("ArrowDown");
    const second = await active(page, title);
    assert.match(second, /^现代工业 · 新建：22 项/);
    assert.equal(await figure(page, title).locator(".chart-readout").textContent(), second);
    await page.keyboard.press("End");
    assert.match(await active(page, title), /^现代物流 · 续建/);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await eventually(page, () => chips(page), ["新建", "现代工业"]);
    await eventually(page, () => count(page), those(stage("新建"), sector("现代工业")).length);
    assert.equal(await active(page, title), second);
    await page.keyboard.press(" ");
    await eventually(page, () => fragment(page), HASH);
    await page.keyboard.press("Escape");
    assert.equal(await active(page, title), null);
  }));

test("the active point is outlined, and the focus is one stop", () =>
  visit({ hash: HASH, reducedMotion: "reduce" }, async ({ page }) => {
    await drawn(page, "建设地点");
    const outlined = figure(page, "建设地点").locator('svg path[stroke="var(--ink)"]');
    assert.equal(await outlined.count(), 0);
    await plot(page, "建设地点").focus();
    await eventually(page, () => outlined.count(), 1);
    await page.keyboard.press("Tab");
    await eventually(page, () => outlined.count(), 0);
    assert.equal(await plot(page, "建设地点").evaluate((it) => it.contains(document.activeElement)), false);
  }));

test("an area and a bar of the timeline open their project", () =>
  visit({ hash: HASH }, async ({ page }) => {
    for (const title of ["投资分布", "建设进度表"]) {
      await drawn(page, title);
      await plot(page, title).focus();
      const name = (await active(page, title)).split("：")[0];
      await page.keyboard.press("Enter");
      const details = page.getByRole("complementary", { name: "项目详情" });
      await details.getByRole("heading", { name, exact: true }).waitFor();
      await details.getByRole("button", { name: "关闭详情" }).click();
    }
  }));

/** The conditions of a citizen, of few projects and of one town. */
const ASKED = ["", "&place=kaifaqu", "&sector=数字经济", "&q=电子", "&stage=谋划"];

for (const viewport of [undefined, PHONE]) {
  test(`areas are drawn as their amounts ${viewport ? "on a phone" : "on a desk"}`, () =>
    visit({ hash: HASH, viewport, reducedMotion: "reduce" }, async ({ page }) => {
      const title = "投资分布";
      for (const asked of ASKED) {
        // A chart that changes keeps its shapes in another order than its options.
        await turnTo(page, "about");
        await turnTo(page, HASH.slice(2) + asked);
        await drawn(page, title);
        const amounts = (await plot(page, title).getByRole("option").allTextContents())
          .map((said) => Number(/([\d,.]+) 亿元$/.exec(said)[1].replace(",", "")));
        assert.ok(amounts.length > 1, `${asked}: ${amounts.length}`);
        const areas = await figure(page, title).locator('svg path[fill^="var(--"]').evaluateAll((shapes) =>
          shapes.map((it) => it.getBBox()).map(({ width, height }) => width * height).filter((area) => area > 0));
        assert.equal(areas.length, amounts.length, asked);
        const total = (numbers) => numbers.reduce((sum, number) => sum + number);
        for (const [at, area] of areas.entries()) {
          const [is, shall] = [area / total(areas), amounts[at] / total(amounts)];
          // Coordinates are written to a ten thousandth of a px, amounts to a hundredth of 亿元.
          assert.ok(Math.abs(is / shall - 1) < 0.05, `${asked}, ${amounts[at]} 亿元: ${is} of all, not ${shall}`);
        }
      }
    }));
}

test("the table says and does what the drawing does", () =>
  visit({ hash: HASH }, async ({ page }) => {
    await drawn(page, "开工年份");
    const shown = figure(page, "开工年份");
    const toggle = shown.getByRole("button", { name: "用表格显示：开工年份" });
    await toggle.click();
    const table = shown.getByRole("table", { name: "开工年份" });
    const years = projects.map(({ years }) => years?.start);
    const row = table.getByRole("row", { name: /^2021 年/ });
    assert.deepEqual(await row.getByRole("cell").allInnerTexts(), [
      String(years.filter((year) => year === 2021).length),
      "87.39",
    ]);
    const button = table.getByRole("button", { name: "2021 年" });
    await button.click();
    await eventually(page, () => chips(page), ["开工年份：2021 年"]);
    await eventually(page, () => button.getAttribute("aria-pressed"), "true");
    assert.equal(await button.evaluate((it) => it === document.activeElement), true);
    await toggle.click();
    await eventually(page, () => table.count(), 0);
    assert.equal(await shown.locator("svg").isVisible(), true);
  }));

async function downloaded(page, name) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a figure is carried away as CSV, SVG and PNG, each with what it comes to", () =>
  visit({ hash: `${HASH}&sector=数字经济` }, async ({ page }) => {
    await drawn(page, "建设地点");
    const csv = await downloaded(page, "下载 CSV：建设地点");
    assert.equal(csv.name, "奉化规划图表-建设地点.csv");
    const lines = csv.bytes.toString().split("\r\n");
    assert.match(lines.find((line) => line.startsWith("筛选条件")), /行业类别：数字经济/);
    assert.match(lines.find((line) => line.startsWith("来源")), /附件/);
    const rows = lines.slice(lines.indexOf("") + 1).filter(Boolean);
    const sum = rows.slice(1).reduce((all, row) => all + Number(row.split(",")[1]), 0);
    assert.equal(sum, those(sector("数字经济")).length);

    const svg = await downloaded(page, "下载 SVG：建设地点");
    assert.equal(svg.name, "奉化规划图表-建设地点.svg");
    assert.match(svg.bytes.toString(), /^<svg/);
    assert.doesNotMatch(svg.bytes.toString(), /var\(--/);
    assert.match(svg.bytes.toString(), /建设地点/);

    const png = await downloaded(page, "下载 PNG：建设地点");
    assert.deepEqual([...png.bytes.subarray(1, 4)], [..."PNG"].map((letter) => letter.charCodeAt()));
  }));

test("without the chart file tables stand there and say why; a retry draws", () => {
  const answers = { [files.charts]: { status: 500 } };
  return visit({ hash: HASH, answers, isDamaged: true }, async ({ page }) => {
    await state(page, "running");
    const shown = figure(page, "建设地点");
    await shown.getByText(/没有取到图表文件/).waitFor();
    await shown.getByRole("table").getByRole("button", { name: "江口街道" }).click();
    await eventually(page, () => chips(page), ["江口街道"]);
    delete answers[files.charts];
    await shown.getByRole("button", { name: "重试" }).click();
    await drawn(page, "建设地点");
    assert.equal(await page.getByText(/没有取到图表文件/).count(), 0);
  });
});

test("nothing moves when charts come, and nothing is asked for before one is near", () =>
  visit({ hash: "#/projects" }, async ({ page, server }) => {
    await calm(page);
    assert.equal(server.asked.includes(files.charts), false);
    await page.getByRole("button", { name: "图表", exact: true }).click();
    await drawn(page, "行业类别与建设性质");
    const shift = await page.evaluate(
      () =>
        new Promise((noted) => {
          let sum = 0;
          const observer = new PerformanceObserver((entries) => {
            for (const { value, hadRecentInput } of entries.getEntries()) sum += hadRecentInput ? 0 : value;
          });
          observer.observe({ type: "layout-shift", buffered: true });
          setTimeout(() => noted(sum), 300);
        }),
    );
    assert.ok(shift < 0.01, `${shift}`);
  }));

test("what did not change is not drawn anew", () =>
  visit({ hash: HASH }, async ({ page }) => {
    await drawn(page, "建设地点");
    await page.evaluate(() => {
      window.redrawn = 0;
      const host = document.querySelector(".chart-host svg");
      new MutationObserver((list) => (window.redrawn += list.length)).observe(host, {
        attributes: true,
        childList: true,
        subtree: true,
      });
    });
    await page.getByRole("combobox", { name: "分组" }).selectOption("stage");
    await calm(page);
    assert.equal(await page.evaluate(() => window.redrawn), 0);
  }));

test("charts follow the appearance without being drawn anew", () =>
  visit({ hash: HASH, colorScheme: "light" }, async ({ page }) => {
    await drawn(page, "建设地点");
    const bar = bars(page, "建设地点", "var(--brand)").first();
    const fill = () => bar.evaluate((it) => getComputedStyle(it).fill);
    const light = await fill();
    await page.emulateMedia({ colorScheme: "dark" });
    await eventually(page, async () => (await fill()) !== light, true);
  }));

test("with less motion nothing is animated", async () => {
  for (const [reducedMotion, expected] of [["reduce", false], ["no-preference", true]]) {
    await visit({ hash: HASH, reducedMotion }, async ({ page }) => {
      await drawn(page, "建设地点");
      const animation = await page.evaluate(
        () => window.echarts.getInstanceByDom(document.querySelector(".chart-host")).getModel().get("animation"),
      );
      assert.equal(animation, expected);
    });
  }
});

test("charts end when the view or the panel is left, and the choice stays", () =>
  visit({ hash: `${HASH}&place=jiangkou` }, async ({ page }) => {
    await drawn(page, "建设地点");
    const left = await page.evaluateHandle(() => [...document.querySelectorAll(".chart-host")]);
    const alive = () =>
      left.evaluate((hosts) => hosts.filter((host) => window.echarts.getInstanceByDom(host)).length);
    assert.ok((await alive()) > 0);
    await page.getByRole("link", { name: "说明" }).click();
    await page.getByRole("article").waitFor();
    assert.equal(await alive(), 0);
    await page.goBack();
    await drawn(page, "建设地点");
    assert.deepEqual(await chips(page), ["江口街道"]);
    const again = await page.evaluateHandle(() => [...document.querySelectorAll(".chart-host")]);
    await page.getByRole("button", { name: "图表", exact: true }).click();
    await eventually(page, () => figure(page, "建设地点").count(), 0);
    const rest = await again.evaluate((hosts) => hosts.filter((host) => window.echarts.getInstanceByDom(host)));
    assert.equal(rest.length, 0);
    await eventually(page, () => fragment(page), "#/projects?place=jiangkou");
  }));

test("on a phone and at 320 px nothing is wider than the screen", async () => {
  for (const viewport of [PHONE, { width: 320, height: 640 }]) {
    await visit({ hash: HASH, viewport }, async ({ page }) => {
      await drawn(page, "建设进度表");
      const { scrollWidth, innerWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        innerWidth: window.innerWidth,
      }));
      assert.equal(scrollWidth, innerWidth);
      const svg = figure(page, "建设进度表").locator("svg");
      assert.ok((await svg.boundingBox()).width <= viewport.width);
    });
  }
});

test("paper gets the table of what was never drawn", () => {
  const answers = { [files.charts]: { until: new Promise(() => {}) } };
  return visit({ hash: HASH, answers, isDamaged: true }, async ({ page }) => {
    await state(page, "running");
    await page.emulateMedia({ media: "print" });
    const shown = figure(page, "建设地点");
    assert.equal(await shown.getByRole("table").isVisible(), true);
    assert.equal(await plot(page, "建设地点").isVisible(), false);
  });
});

test("in a sandboxed frame charts are drawn and choose", () =>
  visitHost({ host: "our embed.js", hash: `${HASH}&embed=1`, sandbox: "allow-scripts" }, async ({ inner }) => {
    await drawn(inner, "建设地点");
    await plot(inner, "建设地点").focus();
    await inner.locator(":focus").press("Enter");
    await eventually(inner, () => chips(inner), ["开发区"]);
    await eventually(inner, () => count(inner), those(place("开发区")).length);
  }));

const FOLDER = fileURLToPath(new URL("../../dist/offline/", import.meta.url));
const FILE = FOLDER + readdirSync(FOLDER).find((name) => name.endsWith(".html"));

for (const [name, open] of Object.entries(ENGINES)) {
  test(`${name} draws the charts of the offline file and chooses in them`, async () => {
    const page = await open(`${pathToFileURL(FILE).href}${HASH}`);
    try {
      await becomes(page, "document.documentElement?.dataset.state", "running");
      await becomes(page, `document.querySelectorAll("#chart-sector-host svg path").length > 8`, true);
      await page.evaluate(`(() => {
        const list = document.querySelector("#chart-sector-host").parentElement;
        list.focus();
        for (const key of ["ArrowDown", "Enter"]) {
          list.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        }
        return true;
      })()`);
      const chosen = String(those(stage("新建"), sector("现代工业")).length);
      await becomes(page, `document.querySelector("tfoot strong").textContent`, chosen);
      // WebKit's protocol does not tell errors.
      if (name !== "WebKitGTK") assert.deepEqual(await page.errors(), []);
    } finally {
      await page.close();
    }
  });
}
