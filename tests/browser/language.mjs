// Chinese and English: changed in place, in the link, remembered, and complete.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fragment, running, visit } from "./support/app.mjs";
import { VIEWS, show } from "./support/views.mjs";

const language = (page) => page.locator("html").getAttribute("lang");

test("the language changes in place: same question, title and lang follow, the button keeps the keyboard", () =>
  visit({ hash: "#/projects?q=ydk&stage=续建" }, async ({ page }) => {
    assert.equal(await language(page), "zh-CN");
    const title = await page.title();
    await page.getByRole("button", { name: "English", exact: true }).press("Enter");
    await eventually(page, () => language(page), "en");
    assert.equal(fragment(page), "#/projects?q=ydk&stage=续建&lang=en");
    const back = page.getByRole("button", { name: "中文", exact: true });
    await eventually(page, () => back.evaluate((it) => it === document.activeElement), true);
    assert.equal(await back.getAttribute("lang"), "zh-CN");
    assert.notEqual(await page.title(), title);
    await page.goBack();
    await eventually(page, () => language(page), "zh-CN");
    assert.equal(await page.title(), title);
  }));

test("a link opens in its language, and a later visit in the one that was chosen", () =>
  visit({ hash: "#/overview?lang=en" }, async ({ page, server }) => {
    assert.equal(await language(page), "en");
    await page.getByRole("button", { name: "中文", exact: true }).click();
    await eventually(page, () => language(page), "zh-CN");
    await page.getByRole("button", { name: "English", exact: true }).click();
    await eventually(page, () => language(page), "en");
    await page.goto(`${server.url}?later#/about`);
    await eventually(page, () => language(page), "en");
    await eventually(page, () => fragment(page), "#/about?lang=en");
  }));

test("without the English the page goes on in Chinese and says so in both languages", () =>
  visit({ hash: "#/overview?lang=en", answers: { "/data/english.json": { status: 404 } }, isDamaged: true }, async ({ page }) => {
    await page.getByText("没有取到英文（404）").waitFor();
    assert.equal(await language(page), "zh-CN");
    await page.getByRole("heading", { level: 1 }).waitFor();
  }));

test("English that did not come is asked for again by the next press", () => {
  const answers = { "/data/english.json": { status: 404 } };
  return visit({ hash: "#/overview", answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    const button = page.getByRole("button", { name: "English", exact: true });
    await button.click();
    await page.getByText("没有取到英文（404）").waitFor();
    delete answers["/data/english.json"];
    await button.click();
    await eventually(page, () => language(page), "en");
  });
});

/** Texts and names with Chinese that nothing marks as Chinese. */
function unmarked() {
  const chinese = /[\u4e00-\u9fff]/;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (element.closest("script, style, noscript, [hidden], [lang^=zh]")) continue;
    const texts =
      node.nodeType === Node.TEXT_NODE
        ? [node.data]
        : ["aria-label", "title", "alt", "placeholder"].map((name) => node.getAttribute(name) ?? "");
    for (const text of texts) {
      if (chinese.test(text)) found.push(`${element.tagName.toLowerCase()}.${element.className}: ${text.trim().slice(0, 80)}`);
    }
  }
  return [...new Set(found)];
}

test("in English, what stays Chinese in any view is marked as Chinese", () =>
  visit({ hash: "#/overview?lang=en" }, async ({ page }) => {
    for (const view of VIEWS) {
      await show(page, `#/${view}?lang=en`);
      assert.deepEqual(await page.evaluate(unmarked), [], view);
    }
  }));
