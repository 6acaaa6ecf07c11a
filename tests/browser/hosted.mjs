// The hosted page: its policy, its copy for later visits, data that a publisher swapped.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { eventually, running, state, visit } from "./support/app.mjs";
import { WITHOUT_PAUSE } from "./support/copies.mjs";
import { withProjects } from "./support/rows.mjs";
import { DIST, bundle as published, parts } from "./support/server.mjs";

const BUNDLE = "/data/plan.bundle.json";
const bundle = published();

test("without JavaScript parks, industries and indicators stand below the projects", () =>
  visit({ javaScriptEnabled: false, isEarly: true }, async ({ page }) => {
    for (const [caption, rows] of [
      ["十个产业园区（规划专栏1）", 10],
      ["九个产业（规划第四章）", 9],
      ["“十四五”主要指标（规划表2）", 30],
      ["“十三五”指标完成情况（规划表1）", 27],
    ]) {
      const table = page.getByRole("table", { name: caption });
      assert.equal(await table.getByRole("row").count(), rows + 1, caption);
    }
  }));

test("a program that runs hides the plain tables", () =>
  visit({}, async ({ page }) => {
    assert.equal(await page.getByRole("table").count(), 1);
  }));

test("another district's data are shown once they are swapped in", () => {
  const projects = bundle["projects.json"].slice(0, 5).map((project) => ({ ...project, relations: [] }));
  const other = withProjects(structuredClone(bundle), projects);
  other["plan.json"].district = "示例市示例区";
  const answers = { [BUNDLE]: { body: JSON.stringify(other) } };
  return visit({ answers }, async ({ page }) => {
    await page.getByRole("heading", { level: 1, name: /示例市示例区/ }).waitFor();
    assert.match(await page.locator("tfoot").innerText(), /5 项/);
  });
});

test("every fault of swapped data is listed", () => {
  const damaged = structuredClone(bundle);
  damaged["projects.json"][3].investment_yi = -1;
  damaged["projects.json"][4].place.area = "atlantis";
  delete damaged["parks.json"][0].name;
  const answers = { [BUNDLE]: { body: JSON.stringify(damaged) } };
  return visit({ answers, isDamaged: true }, async ({ page }) => {
    await state(page, "failed");
    const faults = page.getByRole("status").getByRole("listitem");
    const listed = await faults.allInnerTexts();
    assert.equal(listed.length, 3);
    for (const part of ["$[3].investment_yi", "atlantis", "$[0].name"]) {
      assert.ok(listed.some((fault) => fault.includes(part)), part);
    }
  });
});

test("swapped data that cannot be checked are not shown, and it is said why", () => {
  const other = structuredClone(bundle);
  other["plan.json"].district = "示例市示例区";
  const answers = { [BUNDLE]: { body: JSON.stringify(other) }, [parts.reading]: { status: 404, body: "" } };
  return visit({ answers, isDamaged: true }, async ({ page }) => {
    await state(page, "failed");
    await page.getByText(/^规划数据在页面发布之后换过/).waitFor();
    // The table of the page stays.
    await page.locator("tbody .line").first().waitFor();
  });
});

test("a returning visitor opens the page without a network, unless that is switched off", () =>
  visit({}, async ({ page, server, visitor }) => {
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await visitor.setOffline(true);
    const again = await visitor.newPage();
    await again.goto(server.url);
    await running(again);
    await again.close();
    await visitor.setOffline(false);
    await page.goto(`${server.url}#/about?item=copy`);
    await page.getByRole("checkbox", { name: "保存一份供断网时打开" }).uncheck();
    await eventually(page, workers, 0);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  }));

test("in a frame nothing is kept, on a page of its own it is", () => {
  const answers = { "/host.html": { body: '<!doctype html><link rel=icon href=data:,><iframe src="./"></iframe>' } };
  const prepare = (page) => page.addInitScript(WITHOUT_PAUSE);
  return visit({ answers, prepare, hash: "host.html", isEarly: true }, async ({ page, server }) => {
    const kept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1 }).waitFor();
    await eventually(page, () => frame.locator("html").getAttribute("data-state"), "running");
    assert.equal(await kept(), 0);
    await page.goto(server.url);
    await eventually(page, kept, 1);
  });
});

test("no published file says where it was built, so that builds of other folders are the same", () => {
  const names = readdirSync(DIST, { recursive: true }).filter((name) => /\.(wasm|js|html|css|json|txt)$/.test(name));
  assert.ok(names.length > 15, `${names.length} files`);
  for (const name of names) {
    const bytes = readFileSync(join(DIST, name));
    for (const place of [resolve(DIST, ".."), `${homedir()}/`, ".cargo/registry", "target/wasm32"]) {
      assert.ok(!bytes.includes(place), `${name} names ${place}`);
    }
  }
});
