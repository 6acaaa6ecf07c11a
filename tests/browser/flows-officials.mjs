// The flows of people who work with the plan: officials and editors of portals, by keyboard and accessibility
// tree; tests/flows keeps what is heard.
import assert from "node:assert/strict";
import { visit } from "./support/app.mjs";
import { downloaded, enter as enterFigures } from "./support/entries.mjs";
import { flow, onTheDay } from "./support/heard.mjs";

/** Words of the library in both languages. */
const LIBRARY = {
  zh: {
    stage: /^新建/, from: "总投资（亿元） 从", to: "总投资（亿元） 到", heading: "总投资（亿元）", clear: "清除全部",
    save: /下载 CSV/,
  },
  en: {
    stage: /^New/, from: "Total investment (¥100 million) from", to: "Total investment (¥100 million) to",
    heading: "Investment (¥100 million)", clear: "Clear all", save: /Download CSV/,
  },
};

/** Filters, sorts, saves and takes everything back. */
function list({ stage, from, to, heading, save, clear }) {
  return async (person, page) => {
    await person.tabTo(page.getByRole("checkbox", { name: stage }));
    await person.press("Space");
    await person.tabTo(page.getByRole("spinbutton", { name: from }));
    await person.type("1");
    await person.tabTo(page.getByRole("spinbutton", { name: to }));
    await person.type("5");
    await person.tabTo(page.getByRole("columnheader", { name: heading }).getByRole("button"));
    await person.press("Enter");
    await person.press("Enter");
    await person.tabTo(page.getByRole("table").getByRole("rowheader").getByRole("button").first());
    await person.shiftTabTo(page.getByRole("button", { name: save }));
    await person.saves("Enter");
    await person.tabTo(page.getByRole("button", { name: clear }));
    await person.press("Enter");
  };
}

flow("list", "An official filters, sorts and saves the list, and takes everything back", "#/projects", list(LIBRARY.zh));

flow("list-english", "The same in English", "#/projects?lang=en", list(LIBRARY.en));

flow("dossier", "An official prints what is shown", "#/projects?q=气动&stage=续建", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "A4 档案" }));
  await person.press("Enter");
  await person.reads("the head of the sheets", page.locator(".dossier-head"));
  await person.reads("their list", page.getByRole("table"));
  await person.reads("their foot", page.locator(".dossier-foot"));
  await person.press("Enter");
  assert.equal(await page.evaluate(() => window.printed), 1);
  await person.tabTo(page.getByRole("button", { name: "返回" }));
  await person.press("Enter");
}, { prepare: (page) => page.addInitScript(() => {
  window.printed = 0;
  window.print = () => { window.printed += 1; };
}) });

flow("enter-figures", "An official enters a figure and hands on the file", "#/progress", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "填入实际数据" }));
  await person.press("Enter");
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

/** An offline copy in which a colleague entered figures, as a file that can be chosen. */
async function colleaguesCopy() {
  let copy;
  await visit({ hash: "#/progress", prepare: onTheDay }, async ({ page }) => {
    await enterFigures(page, ["t2-01", "2025", "1950"], ["t2-02", "2025", "690"]);
    copy = await downloaded(page, "另存为离线文件");
  });
  return { name: "同事的副本.html", mimeType: "text/html", buffer: Buffer.from(copy.text) };
}

flow("take-over", "An official compares the copy of a colleague, takes it over and hands both on", "#/progress", async (person, page) => {
  const copy = await colleaguesCopy();
  await enterFigures(page, ["t2-01", "2025", "1800"], ["t2-03", "2025", "12"]);
  await page.getByRole("heading", { name: "保存和转交" }).focus();
  await person.opened("Has entered two figures");
  await person.shiftTabTo(page.locator("input[type=file]"));
  await person.gives("Enter", copy);
  await person.reads("the preview", page.getByRole("region", { name: /^预览：/ }));
  await person.tabTo(page.getByRole("button", { name: /^确认导入/ }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: "另存为离线文件" }));
  await person.saves("Enter");
  await person.tabTo(page.getByRole("button", { name: "撤销上一次导入" }));
  await person.press("Enter");
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: "恢复撤销的导入" }));
  await person.press("Enter");
  await person.press("Enter");
});

flow("embed", "An editor chooses what a frame shows and copies the code for their portal", "#/about?item=embed", async (person, page) => {
  await person.tabTo(page.getByRole("combobox", { name: "内容" }));
  await person.press("ArrowDown");
  await person.tabTo(page.getByRole("combobox", { name: "外观" }));
  await person.press("ArrowDown");
  await person.tabTo(page.getByRole("textbox", { name: /^宽度/ }));
  await person.type("640");
  await person.tabTo(page.getByRole("textbox", { name: /^高度/ }));
  await person.type("900");
  await person.tabTo(page.getByRole("checkbox", { name: /^固定高度/ }));
  await person.press("Space");
  await person.tabTo(page.getByRole("textbox", { name: "嵌入代码" }));
  await person.tabTo(page.getByRole("button", { name: "复制代码" }));
  await person.press("Enter");
});
