// The flows of the product by keyboard and accessibility tree; tests/flows keeps what is heard.
import { test } from "node:test";
import { visit } from "./support/app.mjs";
import { listener } from "./support/heard.mjs";

/** Walks a flow and compares what is heard with the kept walk-through. */
function flow(name, title, hash, walk) {
  test(`by keyboard and ear: ${title}`, () =>
    visit({ hash, reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
      const person = await listener(page);
      await person.opened("Opens the page");
      await walk(person, page);
      person.compare(name, title);
    }));
}

flow("near-me", "A citizen finds what is built near them and shares it", "#/overview", async (person) => {
  await person.press("Tab");
  await person.tabTo("link", "项目库");
  await person.press("Enter");
  await person.tabTo("searchbox", "搜索项目");
  await person.type("xikou");
  await person.tabTo("checkbox", /^续建/);
  await person.press("Space");
  await person.tabTo("button", /气动/);
  await person.press("Enter");
  await person.press("Escape");
  await person.tabTo("button", "清除全部");
});

flow("read-a-target", "A citizen reads a target and asks for a term", "#/indicators", async (person) => {
  await person.tabTo("button", "亩均税收");
  await person.press("Enter");
  await person.press("Escape");
});

flow("enter-figures", "An official enters a figure and hands on the file", "#/progress", async (person) => {
  await person.tabTo("textbox", "填报人");
  await person.type("王");
  await person.tabTo("textbox", "数据来源");
  await person.type("区统计局");
  await person.tabTo("DisclosureTriangle", /^手工填一项/).catch(() => {});
});

flow("embed", "An editor copies the code for their portal", "#/about", async (person) => {
  await person.tabTo("button", /复制代码/);
  await person.press("Enter");
});

flow("check", "A journalist checks the arithmetic and cites a place", "#/audit", async (person) => {
  await person.tabTo("checkbox", /^数值不一致/);
  await person.press("Space");
});
