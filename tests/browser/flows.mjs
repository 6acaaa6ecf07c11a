// The flows of people who look something up, by keyboard and accessibility tree; tests/flows keeps what is heard.
import { flow } from "./support/heard.mjs";
import { files } from "./support/server.mjs";

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

flow("compare", "An investor chooses a park, takes it into the library and reads a chart as a table", "#/parks", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "放大" }));
  await person.press("Enter");
  await person.tabTo(page.locator(".parks-list").getByRole("button", { name: /^溪口工业区/ }));
  await person.press("Enter");
  await person.reads("the card below the button", page.getByRole("article", { name: "溪口工业区" }));
  await person.tabTo(page.getByRole("button", { name: /^在项目库中查看/ }));
  await person.press("Enter");
  await person.tabTo(page.getByRole("button", { name: "图表", exact: true }));
  await person.press("Enter");
  const chart = page.getByRole("figure").first();
  await person.tabTo(chart.getByRole("button", { name: /表格/ }));
  await person.press("Enter");
  await person.reads("the chart", chart);
  await person.shiftTabTo(page.getByRole("button", { name: /^移除条件 园区：溪口工业区/ }));
  await person.press("Enter");
});

flow("search-everything", "A journalist looks for a word in everything, opens what is found and cites it", "#/overview", async (person, page) => {
  await person.press("Control+k");
  await person.type("亩均税收");
  await person.press("ArrowDown");
  await person.press("Enter");
  const place = page.locator("main tr:focus-within th .place");
  await person.tabTo(place.locator("summary"));
  await person.press("Enter");
  await person.tabTo(place.getByRole("button", { name: "复制出处" }));
  await person.press("Enter");
});

flow("read-aloud", "A person in 关怀版 chooses larger letters and asks for reading aloud, then in English", "#/overview?care=1", async (person, page) => {
  await person.tabTo(page.getByRole("button", { name: "特大字" }));
  await person.press("Enter");
  await person.reads("the screen", page.getByRole("main"));
  await person.tabTo(page.getByRole("button", { name: "English" }));
  await person.press("Enter");
  await person.reads("the screen", page.getByRole("main"));
  await person.shiftTabTo(page.getByRole("link", { name: /^Projects near me/ }));
  await person.press("Enter");
});

flow("program-missing", "A visitor whom the program does not reach looks for a project", "#/projects", async (person, page) => {
  await person.reads("the sentence", page.getByRole("status").first());
  await person.tabTo(page.getByRole("searchbox", { name: "搜索项目" }));
  await person.type("小微 溪口");
  await person.reads("the table", page.getByRole("table", { name: "项目列表" }));
}, { answers: { [files.wasm]: { status: 404 } }, isDamaged: true });
