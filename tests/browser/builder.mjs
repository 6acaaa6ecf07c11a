// The builder of frames in 说明: its code works in other pages as it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, lineCount, running, visit } from "./support/app.mjs";
import { frameOf, heights, site } from "./support/hosts.mjs";

/** The builder's fields. */
function builder(page) {
  return {
    code: page.getByRole("textbox", { name: "嵌入代码" }),
    view: page.getByRole("combobox", { name: "内容" }),
    theme: page.getByRole("combobox", { name: "外观" }),
    width: page.getByRole("textbox", { name: /^宽度/ }),
    height: page.getByRole("textbox", { name: /^高度/ }),
    fixed: page.getByRole("checkbox", { name: /^固定高度/ }),
    sandbox: page.getByRole("checkbox", { name: /^放入沙盒/ }),
  };
}

test("the builder's code shows the present list in another page, at the right height", async () => {
  let code;
  await visit({ hash: "#/about?q=ydk&sort=-investment&item=embed" }, async ({ page, server }) => {
    const { code: box, theme, sandbox } = builder(page);
    await theme.selectOption("深色");
    await sandbox.check();
    code = (await box.inputValue()).replaceAll(server.url, "SITE/");
  });
  assert.match(code, /src="SITE\/frame\.html#\/projects\?q=ydk&amp;sort=-investment&amp;embed=1&amp;theme=dark"/);
  const around = (app) => site(app, { html: code.replaceAll("SITE/", app.url) });
  await visit({ around, isEarly: true }, async ({ page }) => {
    const inner = await frameOf(page);
    await running(inner);
    assert.equal(await lineCount(inner), 3);
    const scheme = () => getComputedStyle(document.documentElement).colorScheme;
    assert.equal(await inner.evaluate(scheme), "dark");
    assert.equal(await inner.getByRole("navigation").count(), 0);
    const same = async () => {
      const { frame, content } = await heights(page, inner);
      return Math.abs(frame - content) <= 2;
    };
    await eventually(page, same, true);
  });
});

test("the builder's code without a script has a fixed size and nothing else", () =>
  visit({ hash: "#/about?item=embed" }, async ({ page }) => {
    const { code, view, width, height, fixed } = builder(page);
    assert.match(await code.inputValue(), /<script src="[^"]*\/embed\.js" async><\/script>/);
    await fixed.check();
    await view.selectOption("说明");
    await width.fill("640");
    await height.fill("900");
    const snippet = await code.inputValue();
    assert.match(snippet, /frame\.html#\/about\?embed=1&amp;theme=auto"\n.*width="640" height="900"/);
    assert.doesNotMatch(snippet, /script|style|data-/);
    await height.fill("nine");
    await width.fill("1e3");
    assert.match(await code.inputValue(), /width="100%" height="800"/);
  }));

test("the builder loads its preview only when asked", () =>
  visit({ hash: "#/about?q=ydk&item=embed" }, async ({ page }) => {
    assert.equal(await page.locator("iframe").count(), 0);
    await page.getByRole("button", { name: "预览", exact: true }).click();
    const inner = await frameOf(page);
    await running(inner);
    assert.equal(await lineCount(inner), 3);
    const same = async () => {
      const { frame, content } = await heights(page, inner);
      return Math.abs(frame - content) <= 2;
    };
    await eventually(page, same, true);
    await page.getByRole("button", { name: "关闭预览" }).click();
    assert.equal(await page.locator("iframe").count(), 0);
  }));

test("the builder copies its code, or says how to do it by hand", async () => {
  const prepare = (_, visitor) =>
    visitor.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit({ hash: "#/about?item=embed", prepare }, async ({ page }) => {
    await page.getByRole("button", { name: "复制代码" }).click();
    await page.getByText(/^代码已复制/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await builder(page).code.inputValue());
  });
  const refuse = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
  await visit({ hash: "#/about?item=embed", prepare: refuse }, async ({ page }) => {
    await page.getByRole("button", { name: "复制代码" }).click();
    await page.getByText(/请选中代码框中的文字手动复制/).waitFor();
  });
});
