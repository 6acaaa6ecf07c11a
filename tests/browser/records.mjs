// The views of records: indicators, firms, tasks with promises, the recomputed arithmetic.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, fragment, visit } from "./support/app.mjs";
import { bundle } from "./support/server.mjs";

const plan = bundle();

test("every indicator is shown with its cells as printed, and one word narrows them", () =>
  visit({ hash: "#/indicators" }, async ({ page }) => {
    const rows = page.locator(".indicators tbody tr");
    assert.equal(await rows.count(), plan["indicators.json"].length);
    const water = page.getByRole("row", { name: /万元工业增加值用水量/ });
    assert.match(await water.innerText(), /7\.17\s+12/);
    const group = page.getByRole("button", { name: /^总量目标/ });
    await group.click();
    await eventually(page, () => rows.count(), 9);
    assert.equal(await group.getAttribute("aria-pressed"), "true");
    assert.match(decodeURIComponent(await fragment(page)), /only=group:总量目标/);
    await page.goBack();
    await eventually(page, () => rows.count(), 57);
  }));

test("a badge opens its method with the inputs, by the keyboard", () =>
  visit({ hash: "#/indicators" }, async ({ page }) => {
    const badge = page.getByText("未达到，为目标的 60.5%", { exact: true });
    await badge.focus();
    await page.keyboard.press("Enter");
    await page.getByText(/907\.6 ÷ 1,500 = 60\.5%/).waitFor();
  }));

test("a link opens one indicator and gives it the keyboard", () =>
  visit({ hash: "#/indicators?item=t2-29" }, async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await eventually(page, focused, "t2-29");
  }));

test("choosing in the page leaves the keyboard where it is, also with a record open", () =>
  visit({ hash: "#/indicators?item=t2-29" }, async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await eventually(page, focused, "t2-29");
    const table = page.getByRole("button", { name: /^表2/ });
    await table.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => page.locator(".indicators tbody tr").count(), 30);
    assert.equal(await table.evaluate((button) => button === document.activeElement), true);
    assert.match(await fragment(page), /only=table:2/);
  }));

test("each link to promises leads to their heading, also the second", () =>
  visit({ hash: "#/tasks?item=outline" }, async ({ page }) => {
    const heading = page.getByRole("heading", { level: 2, name: "量化承诺" });
    const groups = plan["commitments.json"].map(({ task }) => task?.replace(/-\d+$/, "")).filter(Boolean);
    const counts = groups.map((group) => groups.filter((it) => it === group).length);
    const [most, next] = [...new Set(counts)].sort((left, right) => right - left);
    for (const name of [`${most} 条承诺`, `${next} 条承诺`]) {
      await page.evaluate(() => (location.hash = "#/tasks?item=outline"));
      await page.getByRole("link", { name }).first().click();
      await eventually(page, () => heading.evaluate((it) => it === document.activeElement), true);
      const top = await heading.evaluate((it) => it.getBoundingClientRect().top);
      assert.ok(top > 0 && top < 768, `${name}: ${top}`);
    }
  }));

test("任务与承诺 shows one of two pages; a link to a record opens its own, back leads to the other", () =>
  visit({ hash: "#/tasks?only=theme:绿色制造" }, async ({ page }) => {
    const pages = page.getByRole("navigation", { name: "任务与承诺" });
    const open = pages.locator("[aria-current=page]");
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const rows = page.locator(".promises tbody tr");
    assert.equal(await open.innerText(), "量化承诺");
    const asked = await rows.count();
    assert.ok(asked < plan["commitments.json"].length);
    await pages.getByRole("link", { name: "任务", exact: true }).click();
    await eventually(page, focused, "outline");
    assert.equal(await open.innerText(), "任务");
    assert.equal(await rows.first().isVisible(), false);
    await page.goBack();
    await eventually(page, () => rows.first().isVisible(), true);
    assert.equal(await rows.count(), asked);
    const [promise] = plan["commitments.json"];
    const task = plan["tasks.json"].find(({ kind }) => kind === "task");
    const project = plan["points.json"].find(({ kind }) => kind === "project");
    for (const [{ id }, name] of [[task, "任务"], [promise, "量化承诺"], [project, "任务"]]) {
      await page.evaluate((id) => (location.hash = `#/tasks?item=${id}`), id);
      await eventually(page, focused, id);
      assert.equal(await open.innerText(), name, id);
    }
    await page.emulateMedia({ media: "print" });
    for (const part of [rows.first(), page.locator(".task-group").first()]) assert.equal(await part.isVisible(), true);
  }));

test("the outline of tasks has no holes: what follows stands right below", () =>
  visit({ hash: "#/tasks?item=outline", viewport: { width: 1366, height: 768 } }, async ({ page }) => {
    const boxes = await page.locator(".outline .task-group:not(.is-wide)").evaluateAll((all) =>
      all.map((it) => [...it.getClientRects()].map(({ left, top, bottom }) => ({ left, top, bottom }))).flat(),
    );
    const columns = new Set(boxes.map(({ left }) => Math.round(left)));
    assert.equal(columns.size, 2);
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1];
      if (next && Math.abs(next.left - box.left) < 2 && next.top > box.top) {
        const heading = await page.evaluate(([from, to]) => {
          const all = [...document.querySelectorAll(".outline h2")].map((it) => it.getBoundingClientRect());
          return all.some(({ top }) => top >= from && top <= to);
        }, [box.bottom - 1, next.top + 1]);
        assert.ok(heading || next.top - box.bottom < 24, `${next.top - box.bottom} px`);
      }
    }
  }));

test("a figure says its place in the plan in one step, without leaving the page wide", () =>
  visit({ hash: "#/tasks", viewport: PHONE }, async ({ page }) => {
    const first = page.locator(".promises tbody tr").first();
    await first.getByText("出处", { exact: true }).click();
    assert.match(await first.innerText(), /（三）主要目标 › 第 2 段/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, PHONE.width);
  }));

test("promises follow the task from which one comes, and lead to what they concern", () =>
  visit({ hash: "#/tasks" }, async ({ page }) => {
    const rows = page.locator(".promises tbody tr");
    assert.equal(await rows.count(), plan["commitments.json"].length);
    await page.getByRole("link", { name: "任务", exact: true }).click();
    await page.getByRole("link", { name: "7 条承诺" }).first().click();
    await eventually(page, () => rows.count(), 7);
    await page.getByRole("button", { name: "清除全部" }).click();
    await eventually(page, () => rows.count(), plan["commitments.json"].length);
    await rows.first().getByRole("link", { name: "全部工业总产值" }).click();
    await page.getByRole("heading", { level: 1, name: /57 项指标/ }).waitFor();
  }));

test("a firm's page says everything that the plan says of it, and leads there", () =>
  visit({ hash: "#/firms" }, async ({ page }) => {
    await page.getByRole("link", { name: "宁波亚德客自动化工业有限公司" }).click();
    await page.getByRole("heading", { level: 1, name: "宁波亚德客自动化工业有限公司" }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await eventually(page, focused, "f-yadeke");
    const text = await page.getByRole("article").innerText();
    for (const said of ["关键基础件（气动）", "600万套", "3500万件套", "12.00 亿元"]) {
      assert.ok(text.includes(said), `${said} in ${text}`);
    }
    await page.getByRole("link", { name: "关键基础件（气动）" }).click();
    await page.getByRole("button", { name: "关键基础件（气动）", pressed: true }).waitFor();
  }));

test("firms are found as one types, by pinyin too, and an empty answer leads back to all", () =>
  visit({ hash: "#/firms" }, async ({ page }) => {
    const field = page.getByRole("searchbox", { name: "搜索企业与机构" });
    const firms = page.locator(".firms > li");
    const all = plan["firms.json"].length;
    await field.fill("yadeke");
    await eventually(page, () => firms.count(), 1);
    await page.getByText(`${all} 家中的 1 家`).waitFor();
    assert.match(await firms.first().innerText(), /亚德客/);
    assert.equal(await firms.first().locator("mark").count() > 0, true);
    await eventually(page, () => fragment(page), "#/firms?q=yadeke");
    await page.getByRole("status").filter({ hasText: "显示 1 条" }).waitFor({ state: "attached" });
    await field.fill("没有这家");
    await page.getByText(/^没有符合这些条件的企业或机构/).waitFor();
    await page.getByRole("link", { name: "查看全部企业与机构" }).click();
    await eventually(page, () => firms.count(), all);
    assert.equal(await field.inputValue(), "");
    await eventually(page, () => field.evaluate((it) => it === document.activeElement), true);
  }));

test("the arithmetic shows what is stated where, what follows, and the difference", () =>
  visit({ hash: "#/audit" }, async ({ page }) => {
    const finding = page.getByRole("article").filter({ hasText: "十个园区的2025年目标之和" });
    const text = await finding.innerText();
    assert.match(text, /口径可能不同/);
    assert.match(text, /= 1,550/);
    assert.match(text, /写明的数 1,500 亿元，相差 50 亿元/);
    const all = await page.getByRole("article").count();
    await page.getByRole("button", { name: /^一致/ }).click();
    await eventually(page, async () => (await page.getByRole("article").count()) < all, true);
    assert.equal(await page.getByText("≠").count(), 0);
  }));

test("a search over everything finds firms and promises, each leading to its view", () =>
  visit({ hash: "#/overview?q=yadeke" }, async ({ page }) => {
    const results = page.getByRole("region", { name: "搜索结果" });
    await results.getByRole("heading", { name: "企业与机构" }).waitFor();
    await results.getByRole("link", { name: "宁波亚德客自动化工业有限公司", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "宁波亚德客自动化工业有限公司" }).waitFor();
  }));

test("the card of 亩均税收 says what else the plan says of it, each with a link", () =>
  visit({ hash: "#/indicators?item=t2-10" }, async ({ page }) => {
    const elsewhere = page.locator("#t2-10");
    assert.match(await elsewhere.innerText(), /数值不一致：.*亩均税收达到200万元；162/s);
    await elsewhere.getByText("规划别处另有 6 处").click();
    const text = await elsewhere.innerText();
    for (const said of ["22.7", "1 万元/亩"]) assert.ok(text.includes(said), `${said}: ${text}`);
    await elsewhere.getByRole("link", { name: /目标的两个数/ }).click();
    await page.getByRole("article").filter({ hasText: "亩均税收达到200万元" }).first().waitFor();
    assert.match(await fragment(page), /^#\/audit\?/);
  }));

test("what is out of sight is laid out when it comes near, and what a link opens at once", () =>
  visit({ hash: "#/audit?item=a-25", isLazy: true }, async ({ page }) => {
    const isLaidOut = (card) => card.locator("h3").evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }));
    const cards = page.locator(".finding");
    await eventually(page, () => isLaidOut(page.locator("#a-25")), true);
    assert.equal(await isLaidOut(cards.last()), false);
    await cards.last().scrollIntoViewIfNeeded();
    await eventually(page, () => isLaidOut(cards.last()), true);
  }));
