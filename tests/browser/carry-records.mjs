// Carrying the views of records away: files, paper, a figure with its place.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { details, eventually, visit } from "./support/app.mjs";
import { ENGINES, becomes } from "./support/engines.mjs";
import { bundle, serve } from "./support/server.mjs";

const plan = bundle();

/** Presses the button and gives name and text of the file that comes. */
async function downloaded(page, button) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path()).toString() };
}

const VIEWS = [
  { hash: "#/indicators?only=table:2", key: "indicators", shown: ".indicators tbody tr" },
  { hash: "#/firms?q=ydk", key: "firms", shown: ".firms > li" },
  { hash: "#/firms?only=kind:研究机构", key: "firms", shown: ".firms > li" },
  { hash: "#/tasks?only=unit:%25&by=-value", key: "commitments", shown: ".promises tbody tr" },
  { hash: "#/audit?only=grade:scope", key: "findings", shown: ".finding" },
];

for (const { hash, key, shown } of VIEWS) {
  test(`both files of ${hash} hold what is shown and say what was asked`, () =>
    visit({ hash }, async ({ page, server }) => {
      const count = await page.locator(shown).count();
      assert.ok(count > 0);
      const json = await downloaded(page, "下载 JSON");
      const file = JSON.parse(json.text);
      assert.equal(file[key].length, count);
      assert.ok(file.link.startsWith(`${server.url}${hash.split("=")[0]}`), file.link);
      assert.match(file.extent, /不是全部/);
      assert.notEqual(file.conditions, "全部");
      const csv = await downloaded(page, "下载 CSV");
      assert.equal(csv.name, json.name.replace(".json", ".csv"));
      assert.ok(csv.text.includes(`筛选条件,${file.conditions}`), csv.text.slice(0, 400));
      const ids = file[key].map(({ id }) => id);
      const lines = csv.text.split("\r\n");
      assert.deepEqual(lines.slice(lines.indexOf("") + 2, -1).map((line) => line.split(",")[0]), ids);
    }));
}

test("the file of a firm's page holds that firm alone", () =>
  visit({ hash: "#/firms?item=f-yadeke" }, async ({ page }) => {
    const { text } = await downloaded(page, "下载 JSON");
    const { firms, conditions } = JSON.parse(text);
    assert.deepEqual(firms.map(({ id }) => id), ["f-yadeke"]);
    assert.equal(conditions, firms[0].name);
  }));

for (const [hash, citation] of [
  ["#/indicators", /主要目标 › 表2 .* › 第 1 行/],
  ["#/tasks", /（三）主要目标 › 第 2 段/],
  ["#/audit", /专栏1 .*“十区”规划内容 › 第 1 条/],
]) {
  test(`on paper every figure of ${hash} says its place, opened or not, once`, () =>
    visit({ hash }, async ({ page }) => {
      await page.locator(".place summary").first().click();
      await page.emulateMedia({ media: "print" });
      const places = await page.locator(".place").evaluateAll((all) =>
        all.map((place) => {
          const sign = place.querySelector("summary");
          const said = place.querySelector("span");
          return {
            is_shown: sign.getClientRects().length > 0,
            printed: getComputedStyle(sign, "::after").content,
            expected: said.firstChild.textContent.trim(),
            is_twice: said.checkVisibility({ contentVisibilityAuto: true }),
          };
        }),
      );
      assert.ok(places.length > 20);
      for (const place of places) {
        assert.ok(place.is_shown && !place.is_twice, place.expected);
        assert.ok(place.expected && place.printed.includes(place.expected), place.printed);
      }
      assert.ok(places.some(({ printed }) => citation.test(printed)));
    }));
}

/** Lets the rules for paper hold on screen, where they can be measured in every engine. */
const PRINTED = `(() => {
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
})()`;
/** Width of the sign of the first place, which is closed, in CSS px. */
const SIGN_WIDTH = "Math.round(document.querySelector('.place summary').getBoundingClientRect().width)";

// Chromium 92 runs the offline file only.
for (const engine of ["current Chromium", "Firefox ESR", "WebKitGTK"]) {
  test(`a closed place is written out by the rules for paper in ${engine}`, async () => {
    const server = await serve();
    const page = await ENGINES[engine](`${server.url}#/audit`);
    try {
      await becomes(page, "document.documentElement.dataset.state", "running");
      await becomes(page, "document.querySelectorAll('.place').length > 20", true);
      const before = await page.evaluate(SIGN_WIDTH);
      await page.evaluate(PRINTED);
      const after = await page.evaluate(SIGN_WIDTH);
      assert.ok(before > 0 && after > 3 * before, `${before} px, ${after} px`);
    } finally {
      await page.close();
      await server.close();
    }
  });
}

test("a printed view of records names what was asked of it", () =>
  visit({ hash: "#/audit?only=grade:agrees" }, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.getByText("已选条件：结论：一致").waitFor();
    assert.equal(await page.getByRole("button", { name: "打印" }).count(), 0);
  }));

/** The message to the person. */
function notice(page) {
  return page.getByRole("status").filter({ has: page.getByRole("button", { name: "知道了" }) });
}

test("a place is copied with its figure, the plan's title and a link to its record", () =>
  visit(
    {
      hash: "#/indicators?only=table:2",
      prepare: (page, visitor) =>
        visitor.grantPermissions(["clipboard-read", "clipboard-write"]),
    },
    async ({ page, server }) => {
      const row = page.locator("#t2-29");
      await row.getByText("出处", { exact: true }).first().click();
      await row.getByRole("button", { name: "复制出处" }).click();
      await eventually(page, async () => /^已复制出处/.test(await notice(page).innerText()), true);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const { title } = plan["plan.json"];
      const [what, place, name, link] = text.split(" — ");
      assert.equal(what, "万元工业增加值用水量（立方米/万元）：2020 年基数 7.17，2025 年目标 12");
      assert.match(place, /表2 .* › 第 29 行$/);
      assert.equal(name, `《${title}》`);
      assert.equal(link, `${server.url}#/indicators?item=t2-29`);
    },
  ));

test("industries, parks, projects and tasks lead to the firms that the plan names there", () =>
  visit({ hash: "#/overview" }, async ({ page, server }) => {
    const record = page.getByRole("article");
    const paths = [
      ["#/clusters?cluster=pneumatics", record.getByRole("link", { name: "亚德客", exact: true })],
      ["#/projects?sel=xu-22", details(page).getByRole("link", { name: "宁波亚德客自动化工业有限公司", exact: true })],
      ["#/parks?park=binhai-park", record.getByRole("link", { name: "百琪达" })],
      ["#/tasks?item=outline", page.locator(".task-firms a").first()],
    ];
    for (const [hash, link] of paths) {
      await page.goto(server.url + hash);
      const name = await link.innerText();
      await link.click();
      const heading = page.locator("article.firm h1");
      await eventually(page, async () => (await heading.innerText()).includes(name), true);
    }
  }));

test("the promises of the main aims have their way in the outline", () =>
  visit({ hash: "#/tasks?item=outline" }, async ({ page }) => {
    const isAim = ({ task, relations }) => task === null && !relations.some(({ kind }) => kind === "park");
    const aims = plan["commitments.json"].filter(isAim).length;
    const entry = page.getByRole("article").filter({ hasText: "主要目标" }).first();
    await entry.getByRole("link", { name: `${aims} 条承诺` }).click();
    await eventually(page, () => page.locator(".promises tbody tr").count(), aims);
  }));

test("a word narrows the firms to a part of the plan", () =>
  visit({ hash: "#/firms" }, async ({ page }) => {
    const button = page.getByRole("group", { name: "提到处" }).getByRole("button", { name: /^附件/ });
    const count = Number((await button.innerText()).match(/\d+/)[0]);
    await button.click();
    await eventually(page, () => page.locator(".firms > li").count(), count);
  }));
