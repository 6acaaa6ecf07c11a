// The view 十园地图: the map and its list, by pointer, by keyboard alone, and as it is read out.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { PHONE, calm, eventually, fragment, lineCount, names, visit } from "./support/app.mjs";
import { namesOf, projects } from "./support/plan.mjs";
import { bundle } from "./support/server.mjs";

const plan = bundle();
const parks = plan["parks.json"];
const TARGETS = [500, 100, 200, 50, 200, 100, 150, 100, 100, 50];

function map(page) {
  return page.getByRole("group", { name: "十园地图", exact: true });
}

function onMap(page, name) {
  return map(page).getByRole("button", { name: new RegExp(`^${name}，`) });
}

function inList(page, name) {
  return page.getByRole("region", { name: "十个园区" }).getByRole("button", { name: new RegExp(`^${name} `) });
}

function card(page, name) {
  return page.getByRole("article", { name, exact: true });
}

function layer(page, name) {
  return page.getByRole("group", { name: "图层" }).getByRole("checkbox", { name, exact: true });
}

function ofPark(id) {
  return projects.filter(({ relations }) => relations.some((it) => it.kind === "park" && it.id === id));
}

/** The enlargement that the link tells, per cent; 100 without one. */
function zoom(page) {
  return Number(/[?&]at=[^&]*,(\d+)/.exec(fragment(page))?.[1] ?? 100);
}

function pressed(locator) {
  return locator.getAttribute("aria-pressed");
}

const VIEW = "#/parks";

test("the map reads out every park with target and industry, and the list with target and share", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const said = await map(page).getByRole("button").evaluateAll((marks) => marks.map((it) => it.getAttribute("aria-label")));
    const expected = parks.map(({ name, target_2025_yi: target, hedge, industries }) =>
      `${name}，2025 年目标 ${target} 亿元（${hedge}），主导产业：${industries.map((it) => it.printed).join("、")}`);
    assert.deepEqual([...said].sort(), [...expected].sort());
    assert.deepEqual(parks.map((it) => it.target_2025_yi), TARGETS);
    const tree = await page.locator("main").ariaSnapshot();
    for (const line of [
      /button "溪口工业区，2025 年目标 200 亿元（力争），主导产业：关键基础件（气动）、生命（医疗）健康"/,
      /button "北部产业转型示范区 500 亿元（力争） 32.3%"/,
      /heading "十个园区 2025 年目标合计 1,550 亿元， ?北部产业转型示范区占 32.3%" \[level=1\]/,
      /group "图层"/,
    ]) {
      assert.match(tree, line);
    }
  }));

test("a park that is chosen on the map shows its card, is a chip in the library, and back undoes it", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    await onMap(page, "溪口工业区").click();
    await eventually(page, () => fragment(page), "#/parks?park=xikou-park");
    assert.equal(await pressed(onMap(page, "溪口工业区")), "true");
    assert.equal(await pressed(inList(page, "溪口工业区")), "true");
    const text = (await card(page, "溪口工业区").innerText()).replace(/\s+/g, " ");
    for (const fact of [
      /200 亿元/,
      /占十园合计 12\.9%（本工具计算）/,
      /百亿级的关键基础件（气动）产业集群/,
      /气动智创产业园、原裕隆化工地块小微产业园、今日生物科技健康产业园 规划列明/,
      /溪口气动智创产业园 规划列明/,
      /今日生物健康产业园 规划列明/,
      /溪口大岙生态工业园 按地点推断/,
      /浙江今日生物科技有限公司年产50000吨金枪鱼生物健康食品产业园建设项目 按名称推断/,
      /后旺地块小微产业园项目 按地点推断/,
      /专栏1.*第 6 条/,
    ]) {
      assert.match(text, fact);
    }
    await page.getByRole("button", { name: "在项目库中查看这 5 个项目" }).click();
    await eventually(page, () => fragment(page), "#/projects?park=xikou-park");
    await eventually(page, () => names(page), namesOf(ofPark("xikou-park")));
    await page.getByRole("button", { name: "移除条件 园区：溪口工业区" }).waitFor();
    await page.goBack();
    await eventually(page, () => fragment(page), "#/parks?park=xikou-park");
    await card(page, "溪口工业区").waitFor();
    await page.goBack();
    await eventually(page, () => pressed(onMap(page, "溪口工业区")), "false");
    assert.equal(await card(page, "溪口工业区").count(), 0);
  }));

test("the keyboard alone reaches every park, reads its card, enlarges the map and opens its projects", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const seen = new Set();
    await page.keyboard.press("Tab");
    for (let press = 0; press < 60 && seen.size < parks.length; press += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() =>
        document.activeElement.closest("svg") && document.activeElement.getAttribute("aria-label"));
      const park = parks.find(({ name }) => label?.startsWith(`${name}，`));
      if (park) seen.add(park.name);
    }
    assert.deepEqual([...seen].sort(), parks.map((it) => it.name).sort());

    await onMap(page, "尚田工业区").focus();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await eventually(page, () => zoom(page), 225);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("-");
    await eventually(page, () => zoom(page), 150);
    await page.keyboard.press("0");
    await eventually(page, () => fragment(page), "#/parks");
    await page.keyboard.press("Enter");
    await card(page, "尚田工业区").waitFor();
    assert.match(await card(page, "尚田工业区").innerText(), /印家坑竹产业园项目（一期）/);
    await page.keyboard.press("Space");
    await eventually(page, () => card(page, "尚田工业区").count(), 0);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "在项目库中查看这 3 个项目" }).focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => lineCount(page), 3);
  }));

test("a park that gets the keyboard outside of what is seen is brought into sight", () =>
  visit({ hash: "#/parks?at=1210800,295000,800" }, async ({ page }) => {
    await onMap(page, "方桥工业区").focus();
    const inside = async () => {
      const window = await map(page).boundingBox();
      const mark = await onMap(page, "方桥工业区").locator("circle").first().boundingBox();
      return mark.x > window.x && mark.x + mark.width < window.x + window.width && mark.y > window.y;
    };
    await eventually(page, inside, true);
  }));

test("buttons, wheel and dragging move the map, and the link restores what is seen", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const box = await map(page).boundingBox();
    const middle = [box.x + box.width / 2, box.y + box.height / 3];
    await page.mouse.move(...middle);
    await page.mouse.wheel(0, -200);
    await calm(page);
    assert.equal(zoom(page), 100, "the wheel scrolls the page while the map has no focus");
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await eventually(page, () => zoom(page) > 120, true);
    await page.getByRole("button", { name: "全图" }).click();
    await eventually(page, () => zoom(page), 100);
    await page.getByRole("button", { name: "放大" }).click();
    await page.getByRole("button", { name: "放大" }).click();
    await eventually(page, () => zoom(page), 225);
    const before = fragment(page);
    await page.mouse.move(box.x + 30, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 90, { steps: 4 });
    await page.mouse.up();
    await eventually(page, () => fragment(page) !== before, true);
    assert.equal(zoom(page), 225);
    assert.equal(await card(page, "北部产业转型示范区").count(), 0);
    await page.mouse.wheel(0, -120);
    await eventually(page, () => zoom(page) > 225, true);
    const place = () => onMap(page, "溪口工业区").locator("circle").first().boundingBox();
    const [link, seen] = [page.url(), await place()];
    await page.goto("about:blank");
    await page.goto(link);
    await map(page).waitFor();
    await eventually(page, async () => Math.abs((await place()).x - seen.x) < 2, true);
    await page.getByRole("button", { name: "缩小" }).click();
    await eventually(page, async () => page.url() !== link, true);
  }));

test("two fingers enlarge the map, and one scrolls the page while the whole is seen", () =>
  visit({ hash: VIEW, viewport: PHONE, hasTouch: true }, async ({ page, visitor }) => {
    await map(page).scrollIntoViewIfNeeded();
    const box = await map(page).boundingBox();
    assert.equal(await map(page).evaluate((it) => getComputedStyle(it).touchAction), "pan-y");
    const client = await visitor.newCDPSession(page);
    const touch = (type, ...points) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })),
      });
    await touch("touchStart", [150, 120], [190, 120]);
    for (let step = 1; step <= 6; step += 1) {
      await touch("touchMove", [150 - step * 10, 120], [190 + step * 10, 120]);
    }
    await touch("touchEnd");
    await eventually(page, () => zoom(page) > 250, true);
    assert.equal(await map(page).evaluate((it) => getComputedStyle(it).touchAction), "none");
    const before = fragment(page);
    await touch("touchStart", [150, 120]);
    for (let step = 1; step <= 5; step += 1) await touch("touchMove", [150 + step * 12, 120]);
    await touch("touchEnd");
    await eventually(page, () => fragment(page) !== before, true);
    assert.match(fragment(page), /^#\/parks\?at=/, "moving chooses nothing");
  }));

test("layers are switched, kept in the link, and of the two that count projects one is chosen", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const counting = page.getByRole("radiogroup", { name: "各镇、街道的项目" });
    const counted = (name) => counting.getByRole("radio", { name, exact: true });
    assert.equal(await counted("园区目标").isChecked(), true);
    await counted("项目数").check();
    await eventually(page, () => fragment(page), "#/parks?layers=outline,towns,corridor,projects");
    const jiangkou = map(page).getByRole("button", { name: "江口街道，14 项，70.82 亿元" });
    await jiangkou.waitFor();
    await page.getByText("另有 21 项的建设地点没有位置，未画出。").waitFor();
    await counted("项目投资").check();
    assert.equal(await counted("项目数").isChecked(), false);
    await layer(page, "区的范围").uncheck();
    await eventually(page, () => fragment(page), "#/parks?layers=towns,corridor,investment");
    await jiangkou.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => fragment(page), "#/parks?place=jiangkou&layers=towns,corridor,investment");
    assert.equal(await pressed(jiangkou), "true");
    assert.equal(await map(page).getByRole("button", { name: /街道，|镇，/ }).count(), 10, "the others stay");
    await counted("园区目标").check();
    await eventually(page, () => fragment(page), "#/parks?place=jiangkou&layers=towns,corridor");
  }));

test("a town's circle means its zones too", () =>
  visit({ hash: "#/parks?layers=projects" }, async ({ page }) => {
    const xikou = map(page).getByRole("button", { name: "溪口镇，5 项，10.32 亿元" });
    await xikou.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => fragment(page), "#/parks?place=xikou&layers=projects");
    await xikou.waitFor();
  }));

test("a chosen town shows its projects and leaves the figures of the others alone", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const places = page.locator(".town-list");
    const figures = async () => (await places.getByRole("button", { name: / 项/ }).allInnerTexts()).map((it) => it.replace(/\s+/g, " "));
    const before = await figures();
    assert.equal(before.length, 12);
    assert.ok(before.includes("溪口镇 5 项，10.32 亿元 含大岙工业区、大埠工业园（按地点推断）"), before.join("\n"));
    await places.getByRole("button", { name: /^溪口镇/ }).click();
    await eventually(page, () => fragment(page), "#/parks?place=xikou");
    const projects = page.getByRole("article", { name: "溪口镇" });
    assert.equal(await projects.getByRole("listitem").count(), 5);
    const text = (await projects.innerText()).replace(/\s+/g, " ");
    for (const said of ["后旺地块小微产业园项目 1.48 亿元 · 溪口镇", "按地点推断 1.84 亿元 · 大岙工业区"]) assert.ok(text.includes(said), text);
    assert.deepEqual(await figures(), before);
    await projects.getByRole("button", { name: "在项目库中查看这 5 个项目" }).click();
    await eventually(page, () => fragment(page), "#/projects?place=xikou");
    await page.getByText("其中 2 项按名称或地点推断，规划没有写明").first().waitFor();
  }));

test("pointing at the list shows the park on the map, and moving the map redraws no park", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    await page.evaluate(() => {
      window.changes = [];
      const watch = new MutationObserver((records) => {
        for (const { target, attributeName } of records) window.changes.push(`${target.tagName} ${attributeName}`);
      });
      for (const park of document.querySelectorAll("svg [role=button]")) {
        watch.observe(park, { subtree: true, childList: true, attributes: true });
      }
    });
    await page.getByRole("button", { name: "放大" }).click();
    await page.keyboard.press("ArrowLeft");
    await eventually(page, () => zoom(page), 150);
    assert.deepEqual(await page.evaluate(() => window.changes), []);
    await inList(page, "白杜循环经济园区").hover();
    await eventually(page, () => page.evaluate(() => window.changes.length), 1);
  }));

for (const [kind, check] of [
  ["SVG", (bytes) => assert.match(bytes.toString(), /<svg[^]*1,550 亿元[^]*北部产业[^]*示意图[^]*© OpenStreetMap 贡献者[^]*ODbL[^]*GeoNames/)],
  ["PNG", (bytes) => assert.equal(bytes.subarray(1, 4).toString(), "PNG")],
]) {
  test(`the map is saved as ${kind} with its title and sources`, () =>
    visit({ hash: VIEW }, async ({ page }) => {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: `下载地图 ${kind}` }).click();
      const download = await waiting;
      assert.equal(download.suggestedFilename(), `奉化十园地图.${kind.toLowerCase()}`);
      check(await readFile(await download.path()));
    }));
}

test("choosing a park moves neither the map nor the list, on a wide screen", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const tops = async () => {
      const rows = page.getByRole("region", { name: "十个园区" }).locator(".park-row");
      const boxes = await Promise.all([...(await rows.all()), map(page)].map((it) => it.boundingBox()));
      return boxes.map(({ y }) => Math.round(y));
    };
    const before = await tops();
    assert.equal(before.length, parks.length + 1);
    await inList(page, "滨海战略性新兴产业集聚区").click();
    await card(page, "滨海战略性新兴产业集聚区").waitFor();
    assert.deepEqual(await tops(), before);
    const { y } = await card(page, "滨海战略性新兴产业集聚区").boundingBox();
    assert.ok(y < 700, `${y}`);
    const list = await page.getByRole("region", { name: "十个园区" }).boundingBox();
    assert.ok(y >= list.y + list.height, "it covers the list");
  }));

test("on a phone what is chosen is a sheet at the lower edge, which its button and back close", () =>
  visit({ hash: VIEW, viewport: PHONE, hasTouch: true }, async ({ page }) => {
    const row = inList(page, "尚田工业区");
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    await row.tap();
    const sheet = page.getByRole("region", { name: "已选" });
    await card(page, "尚田工业区").waitFor();
    assert.equal((await row.boundingBox()).y, before.y, "nothing moves");
    const { y, height } = await sheet.boundingBox();
    assert.ok(Math.abs(y + height - PHONE.height) < 2 && height <= PHONE.height * 0.46, `${y} ${height}`);
    await page.goBack();
    await eventually(page, () => card(page, "尚田工业区").count(), 0);
    await row.tap();
    await sheet.getByRole("button", { name: "关闭" }).tap();
    await eventually(page, () => fragment(page), "#/parks");
  }));

test("places without a position stand beside the map, and open like towns", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const list = page.getByRole("region", { name: "十个园区" });
    await list.getByRole("button", { name: /^开发区 19 项/ }).click();
    await eventually(page, () => fragment(page), "#/parks?place=kaifaqu");
    assert.equal(await page.getByRole("article", { name: "开发区" }).getByRole("listitem").count(), 19);
  }));

test("micro-parks are asked for by town and status", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const all = page.getByRole("region", { name: /^多微/ });
    assert.equal(await all.locator(".micro-list > li").count(), plan["micro_parks.json"].length);
    await all.getByRole("button", { name: /^溪口镇/ }).click();
    await eventually(page, () => all.locator(".micro-list > li").count(), 8);
    await all.getByText("显示 8 个，共 45 个").waitFor();
    await eventually(page, () => decodeURIComponent(fragment(page)), "#/parks?only=town:xikou");
    await page.reload();
    await eventually(page, () => all.locator(".micro-list > li").count(), 8);
  }));

test("two chosen parks stand side by side, their figures on one scale", () =>
  visit({ hash: `${VIEW}?park=xikou-park,shangtian-park` }, async ({ page }) => {
    const table = page.getByRole("region", { name: "比较", exact: true });
    assert.equal(await table.getByRole("columnheader").count(), 2);
    const cells = await table.getByRole("row", { name: /^2025 年目标/ }).getByRole("cell").allInnerTexts();
    assert.deepEqual(cells.map((it) => it.trim()), ["200 亿元（力争）", "100 亿元（力争）"]);
    const widths = await table.getByRole("row", { name: /^2025 年目标/ }).locator("td span").evaluateAll((all) => all.map((it) => it.style.inlineSize));
    assert.deepEqual(widths, ["100%", "50%"]);
  }));

test("the map says that it is schematic and names its sources, and no software", () =>
  visit({ hash: VIEW }, async ({ page }) => {
    const text = await page.getByRole("main").innerText();
    for (const said of ["示意图", "不是行政区域界线", "© OpenStreetMap 贡献者", "ODbL 1.0", "GeoNames", "CC BY 4.0"]) {
      assert.ok(text.includes(said), said);
    }
    for (const said of ["未填写", "审图号", "echarts", "npm"]) assert.ok(!text.includes(said), said);
    for (const { name } of plan["micro_parks.json"]) assert.ok(text.includes(name), name);
  }));

test("on a phone the name of a chosen park squeezes nothing, in English either", () =>
  visit({ hash: `${VIEW}?park=xikou-park&lang=en`, viewport: PHONE }, async ({ page }) => {
    const { width } = await page.locator("main .map-layers").boundingBox();
    assert.ok(width > 300, `${width}`);
    const chip = await page.locator("main .chip").boundingBox();
    const tool = await page.locator("main .toolbar .tool").first().boundingBox();
    assert.ok(chip.x >= tool.x + tool.width + 8, "the chip touches the button beside it");
  }));

test("what enlarges the map covers none of it in a portal's narrow frame", () =>
  visit({ hash: `${VIEW}?lang=en`, viewport: { width: 640, height: 844 } }, async ({ page }) => {
    const drawing = await page.locator("main .map-surface").boundingBox();
    const tools = await page.locator("main .map-zooms").boundingBox();
    assert.ok(tools.y >= drawing.y + drawing.height, `${tools.y}`);
  }));

test("on a phone an amount stands on one line beside a long note", () =>
  visit({ hash: "#/projects?cluster=auto-parts", viewport: PHONE }, async ({ page }) => {
    const lines = await page.locator(".figure strong").evaluateAll((all) => all.map((it) => it.getClientRects().length));
    assert.deepEqual(lines, [1, 1]);
  }));
