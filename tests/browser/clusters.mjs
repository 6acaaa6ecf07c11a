// 产业集群: choosing an industry shows what belongs to it and asks for its projects everywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, fragment, names, visit } from "./support/app.mjs";
import { projects } from "./support/plan.mjs";
import { bundle } from "./support/server.mjs";

const clusters = bundle()["clusters.json"];
/** What each industry aims at in 2025, 亿元, by its number in the plan. */
const TARGETS = [200, 100, 150, 150, 150, 100, 100, 100, 100];

const belongs = (id) => (project) =>
  project.relations.some((relation) => relation.kind === "cluster" && relation.id === id);

function card(page, name) {
  return page.getByRole("button", { name, exact: true });
}

function record(page) {
  return page.getByRole("region", { name: "已选" });
}

test("nine industries are ranked by the plan's targets, and it is said once that it published no base", () =>
  visit({ hash: "#/clusters" }, async ({ page }) => {
    const cards = page.getByRole("listitem").filter({ has: page.getByRole("img") });
    const texts = (await cards.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    assert.equal(texts.length, 9);
    const ranked = clusters.map((cluster, at) => ({ ...cluster, target: TARGETS[at] }));
    ranked.sort((left, right) => right.target - left.target);
    for (const [at, text] of texts.entries()) {
      const { id, name, target, firms } = ranked[at];
      assert.ok(text.includes(name), text);
      assert.match(text, new RegExp(`(^|\\D)${target} 亿元`));
      const parks = bundle()["parks.json"].filter((park) => park.industries.some((it) => it.cluster === id));
      const own = projects.filter(belongs(id));
      assert.ok(text.includes(`${parks.length} 个园区 · ${firms.length} 家企业 · ${own.length} 项`), text);
    }
    const said = (await page.getByRole("main").innerText()).match(/没有公布|未公布/g);
    assert.equal(said.length, 1);
  }));

test("by the keyboard an industry is chosen, read, and filters the projects; back returns", () =>
  visit({ hash: "#/clusters" }, async ({ page }) => {
    const pneumatics = card(page, "关键基础件（气动）");
    await pneumatics.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => pneumatics.getAttribute("aria-pressed"), "true");
    await record(page).getByRole("heading", { name: "关键基础件（气动）" }).waitFor();
    const text = await record(page).innerText();
    for (const part of ["溪口工业区", "北部产业转型示范区", "亚德客", "规划列明"]) {
      assert.ok(text.includes(part), `${part}: ${text}`);
    }
    assert.equal(fragment(page), "#/clusters?cluster=pneumatics");
    await record(page).getByRole("link", { name: /^在项目库中查看这/ }).focus();
    await page.keyboard.press("Enter");
    const own = projects.filter(belongs("pneumatics")).map((project) => project.name);
    await eventually(page, () => names(page), own);
    await page.getByRole("button", { name: "移除条件 产业集群：关键基础件（气动）" }).waitFor();
    await page.goBack();
    await record(page).getByRole("heading", { name: "关键基础件（气动）" }).waitFor();
    await page.goBack();
    await eventually(page, () => pneumatics.getAttribute("aria-pressed"), "false");
  }));

test("what the plan names and what is inferred are told apart in the record and in the facet", () =>
  visit({ hash: "#/clusters?cluster=auto-parts" }, async ({ page }) => {
    const text = (await record(page).innerText()).replace(/\s+/g, " ");
    for (const said of ["规划列明 2 项，推断 3 项", "按名称推断 1.50 亿元 · 项目名写“汽车零部件”，与产业同名"]) assert.ok(text.includes(said), text);
    await record(page).getByRole("link", { name: "在项目库中查看这 5 个项目" }).click();
    await page.getByText("其中 3 项按名称或地点推断，规划没有写明").first().waitFor();
    const facet = page.getByRole("group", { name: "产业集群" });
    await facet.getByText("规划列明 + 推断").waitFor();
    await facet.getByRole("checkbox", { name: "汽车零部件 2 + 3" }).waitFor();
  }));

test("a link restores the chosen industry, and pressing it again takes it back", () =>
  visit({ hash: "#/clusters?cluster=fashion" }, async ({ page }) => {
    const fashion = card(page, "时尚服装");
    assert.equal(await fashion.getAttribute("aria-pressed"), "true");
    assert.match(await record(page).innerText(), /100 亿元以上/);
    await fashion.click();
    await eventually(page, () => fragment(page), "#/clusters");
    assert.match(await record(page).innerText(), /选一个产业/);
  }));

test("on a phone what belongs to an industry opens below its card", () =>
  visit({ hash: "#/clusters", viewport: PHONE }, async ({ page }) => {
    await card(page, "数字经济").click();
    const heading = page.getByRole("heading", { level: 2, name: "数字经济" });
    await eventually(page, () => heading.count(), 2);
    const [own, below] = await Promise.all([heading.nth(0).boundingBox(), heading.nth(1).boundingBox()]);
    assert.ok(below.y > own.y && below.y < own.y + 300, `${own.y} ${below.y}`);
    assert.equal(await record(page).getByRole("heading").count(), 0);
  }));
