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

flow("near-me", "A citizen finds what is built near them and shares it", "#/overview", async (person, page) => {
  await person.press("Tab");
  await person.tabTo(page.getByRole("navigation").getByRole("link", { name: "项目库" }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("searchbox", { name: "搜索项目" }));
  await person.type("xikou");
  await person.tabTo(page.getByRole("checkbox", { name: /^新建/ }));
  await person.press("Space");
  await person.tabTo(page.getByRole("table").getByRole("rowheader").getByRole("button").first());
  await person.press("Enter");
  await person.press("Escape");
  await person.shiftTabTo(page.getByRole("button", { name: "复制链接" }));
  await person.press("Enter");
});

flow("read-a-target", "A citizen reads a target and asks for a term", "#/indicators", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: /^质量效益/ }));
  await person.press("Enter");
  await person.tabTo(page.locator("main").getByRole("button", { name: "亩均税收", exact: true }).first());
  await person.press("Enter");
  await person.press("Escape");
});

flow("enter-figures", "An official enters a figure and hands on the file", "#/progress", async (person, page) => {
  await person.tabTo(page.getByRole("textbox", { name: "填报人" }));
  await person.type("王");
  await person.tabTo(page.getByRole("textbox", { name: "数据来源" }));
  await person.type("区统计局");
  await person.tabTo(page.locator("summary", { hasText: /^手工填一项/ }));
  await person.press("Enter");
  const fields = page.locator("form.enter-hand input");
  await person.tabTo(fields.nth(0));
  await person.type("t2-01");
  await person.tabTo(fields.nth(1));
  await person.type("2025");
  await person.tabTo(fields.nth(2));
  await person.type("1850");
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: /^确认导入/ }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: "另存为离线文件" }));
});

flow("embed", "An editor copies the code for their portal", "#/about", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "复制代码" }));
  await person.press("Enter");
});

flow("check", "A journalist checks the arithmetic and cites a place", "#/audit", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: /^数值不一致/ }));
  await person.press("Enter");
  await person.tabTo(page.locator("main .place summary").first());
  await person.press("Enter");
  await person.tabTo(page.locator("main .place[open] .copy-place").first());
  await person.press("Enter");
});

flow("easy", "A person who wants large letters asks one question after the other", "#/overview", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "关怀版" }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("link", { name: /我家附近/ }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("link", { name: /江口街道/ }));
  await person.press("Enter");
});

flow("english", "A visitor changes to English and opens a park", "#/parks", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "English" }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: /^Xikou Industrial Zone/ }).first());
  await person.press("Enter");
});
