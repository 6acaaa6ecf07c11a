// Back closes what is open above the page before it leaves the page, and closing leaves nothing in the history.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, calm, checkbox, details, eventually, fragment, lineCount, opener, running, visit } from "./support/app.mjs";
import { visitHost } from "./support/hosts.mjs";
import { ADDRESS } from "./support/offline-file.mjs";
import { named } from "./support/plan.mjs";

const [PROJECT] = named("xu-22");

/** What opens above a page: where, how it is opened, what is there then, and how it closes itself. */
const LAYERS = {
  "a term": {
    hash: "#/indicators",
    open: (page) => page.locator("main button.term").first().click(),
    shown: (page) => page.locator("#term-note[open]"),
    close: (page) => page.locator("#term-note").getByRole("button", { name: "关闭" }).click(),
  },
  "the search over everything": {
    hash: "#/tasks",
    open: (page) => page.keyboard.press("Control+k"),
    shown: (page) => page.locator("#search-dialog[open]"),
    close: (page) => page.keyboard.press("Escape"),
  },
  "the choice of columns": {
    hash: "#/projects?q=ydk",
    open: (page) => page.locator("#columns-choice summary").click(),
    shown: (page) => page.locator("#columns-choice[open]"),
    close: (page) => page.locator("#columns-choice summary").click(),
  },
  "the filters of a phone": {
    hash: "#/projects?q=ydk",
    viewport: PHONE,
    open: (page) => page.getByRole("button", { name: "筛选", exact: true }).click(),
    shown: (page) => page.locator("#facets.is-open"),
    close: (page) => page.getByRole("button", { name: "查看结果" }).click(),
  },
  "a project": {
    hash: "#/projects?q=ydk",
    open: (page) => opener(page, PROJECT).click(),
    shown: details,
    close: (page) => page.getByRole("button", { name: "关闭详情" }).click(),
  },
  "a project on a phone, turned to the next": {
    hash: "#/projects?q=ydk",
    viewport: PHONE,
    open: async (page) => {
      await opener(page, PROJECT).click();
      await details(page).getByRole("button", { name: "下一项" }).click();
      await details(page).getByRole("heading", { name: named("xu-23")[0] }).waitFor();
    },
    shown: details,
    close: (page) => page.keyboard.press("Escape"),
  },
  "the charts": {
    hash: "#/projects?q=ydk",
    open: (page) => page.getByRole("button", { name: "图表", exact: true }).click(),
    shown: (page) => page.locator(".results .charts"),
    close: (page) => page.getByRole("button", { name: "图表", exact: true }).click(),
  },
  "a dossier": {
    hash: "#/parks",
    open: (page) => page.getByRole("button", { name: "A4 档案" }).click(),
    shown: (page) => page.locator(".preview-bar"),
    close: (page) => page.locator(".preview-bar").getByRole("button").nth(1).click(),
  },
};

for (const [what, { hash, viewport, open, shown, close }] of Object.entries(LAYERS)) {
  /** Opens the page behind another one, and what is above it. */
  const opened = (act) =>
    visit({ hash: "#/about", ...(viewport && { viewport }) }, async ({ page }) => {
      await page.evaluate((to) => (location.hash = to), hash);
      await eventually(page, () => fragment(page), hash);
      await calm(page);
      await open(page);
      await shown(page).waitFor();
      await act(page);
    });

  test(`back closes ${what} and leaves the page as it is`, () =>
    opened(async (page) => {
      await page.goBack();
      await eventually(page, () => shown(page).count(), 0);
      await calm(page);
      assert.equal(fragment(page), hash);
      await page.goBack();
      await eventually(page, () => fragment(page), "#/about");
    }));

  test(`${what} that was closed leaves nothing for back`, () =>
    opened(async (page) => {
      await close(page);
      await eventually(page, () => shown(page).count(), 0);
      await calm(page);
      assert.equal(fragment(page), hash);
      await page.goBack();
      await eventually(page, () => fragment(page), "#/about");
    }));
}

test("what was chosen in the filters of a phone stays when back closes them, and is one step", () =>
  visit({ hash: "#/projects", viewport: PHONE }, async ({ page }) => {
    await page.getByRole("button", { name: "筛选", exact: true }).click();
    await checkbox(page, "建设性质", "新建").check();
    await checkbox(page, "建设性质", "谋划").check();
    const both = await lineCount(page);
    assert.ok(both < 73);
    await page.goBack();
    await eventually(page, () => page.locator("#facets.is-open").count(), 0);
    await eventually(page, () => fragment(page), "#/projects?stage=新建,谋划");
    assert.equal(await lineCount(page), both);
    await page.goBack();
    await eventually(page, () => fragment(page), "#/projects");
    await eventually(page, () => lineCount(page), 73);
  }));

for (const what of ["the search over everything", "a term"]) {
  test(`a link that is followed while ${what} closes is not lost`, () =>
    visit({ hash: "#/tasks" }, async ({ page }) => {
      const { hash, open, shown } = LAYERS[what];
      await page.evaluate((to) => (location.hash = to), hash);
      await open(page);
      await shown(page).waitFor();
      // Both in one task, so that the page has not gone back in between.
      await shown(page).evaluate((dialog) => {
        dialog.addEventListener("close", () => (location.hash = "#/clusters"));
        dialog.close();
      });
      await page.waitForTimeout(1500);
      assert.equal(fragment(page), "#/clusters");
      await page.getByRole("link", { name: "产业集群", current: "page" }).waitFor();
      await page.goBack();
      await eventually(page, () => fragment(page), hash);
    }));
}

test("a view that a link in the search opens takes the place of the search", () =>
  visit({ hash: "#/tasks" }, async ({ page }) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("yadeke");
    await page.locator("#search-dialog li a").first().waitFor();
    await page.keyboard.press("Enter");
    await eventually(page, () => page.locator("#search-dialog[open]").count(), 0);
    await calm(page);
    assert.notEqual(fragment(page), "#/tasks");
    await page.goBack();
    await eventually(page, () => fragment(page), "#/tasks");
    assert.equal(await page.locator("#search-dialog[open]").count(), 0);
  }));

test("forward to what back has closed, and a reload above the page, stay on the page", () =>
  visit({ hash: "#/about" }, async ({ page }) => {
    await page.evaluate(() => (location.hash = "#/indicators"));
    await LAYERS["a term"].open(page);
    await LAYERS["a term"].shown(page).waitFor();
    await page.goBack();
    await eventually(page, () => LAYERS["a term"].shown(page).count(), 0);
    await page.goForward();
    await calm(page);
    assert.equal(fragment(page), "#/indicators");
    await LAYERS["a term"].open(page);
    await LAYERS["a term"].shown(page).waitFor();
    await page.reload();
    await running(page);
    await calm(page);
    assert.equal(await LAYERS["a term"].shown(page).count(), 0);
    await page.goBack();
    await eventually(page, () => fragment(page), "#/about");
  }));

test("back closes what is open in a frame before it leaves the page around", () =>
  visitHost({ host: "our embed.js", hash: "#/indicators?embed=1" }, async ({ page, inner }) => {
    const { open, shown } = LAYERS["a term"];
    await open(inner);
    await shown(inner).waitFor();
    await page.evaluate(() => history.back());
    await eventually(inner, () => shown(inner).count(), 0);
    await open(inner);
    await shown(inner).waitFor();
    await page.keyboard.press("Escape");
    await eventually(inner, () => shown(inner).count(), 0);
    await calm(inner);
    assert.equal(fragment(inner), "#/indicators?embed=1");
  }));

test("back closes what is open in the offline file", () =>
  visit({}, async ({ visitor }) => {
    const page = await visitor.newPage();
    await page.goto(`${ADDRESS}#/indicators`);
    await running(page);
    const { open, shown } = LAYERS["a term"];
    await open(page);
    await shown(page).waitFor();
    await page.goBack();
    await eventually(page, () => shown(page).count(), 0);
    assert.equal(fragment(page), "#/indicators");
  }));
