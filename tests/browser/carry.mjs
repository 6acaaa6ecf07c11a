// Carrying the answer away: CSV for spreadsheets, JSON for programs, a link for people.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { eventually, lineCount, visit } from "./support/app.mjs";
import { investment, stage, sum, those } from "./support/plan.mjs";

/** Presses the button and gives name and bytes of the file that comes. */
async function downloaded(page, button) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The message to the person. */
function notice(page) {
  return page.getByRole("status").filter({ has: page.getByRole("button", { name: "知道了" }) });
}

/** Cells of a CSV text, which may be quoted. */
function cells(line) {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

test("the CSV file opens in Chinese Excel and says what it holds and from where", () =>
  visit({ hash: "#/projects?stage=续建&inv=2-5&sort=-investment" }, async ({ page, server }) => {
    const file = await downloaded(page, "下载 CSV");
    assert.match(file.name, /\.csv$/);
    assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = file.bytes.subarray(3).toString();
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.ok(text.endsWith("\r\n"));

    const lines = text.trimEnd().split("\r\n");
    const rows = lines.slice(lines.indexOf("") + 1).map(cells);
    const head = new Map(lines.slice(0, lines.indexOf("")).map(cells));
    assert.equal(head.get("筛选条件"), "建设性质：续建；总投资：2–5 亿元");
    assert.match(head.get("来源"), /^规划附件《重大产业项目汇总表》/);
    assert.match(head.get("范围"), /不是全部/);
    assert.ok(head.get("链接").startsWith(`${server.url}#/projects?stage=`));

    const [headings, ...records] = rows;
    const amounts = records.map((row) => row[headings.indexOf("总投资（亿元）")]);
    const expected = those(stage("续建"), investment(2, 5));
    assert.deepEqual(
      records.map(([id]) => id).sort(),
      expected.map(({ id }) => id).sort(),
    );
    assert.deepEqual(amounts, amounts.map(Number).sort((a, b) => b - a).map(String));
    await eventually(page, async () => /文件已生成/.test(await notice(page).innerText()), true);
  }));

test("without conditions the CSV file holds every project", () =>
  visit({}, async ({ page }) => {
    const { bytes } = await downloaded(page, "下载 CSV");
    const lines = bytes.toString().trimEnd().split("\r\n");
    assert.equal(lines.length - lines.indexOf("") - 2, 73);
    assert.match(lines.find((line) => line.startsWith("筛选条件")), /无（全部项目）/);
  }));

test("the JSON file holds the same projects as data", () =>
  visit({ hash: "#/projects?stage=谋划" }, async ({ page }) => {
    const file = await downloaded(page, "下载 JSON");
    assert.match(file.name, /\.json$/);
    const carried = JSON.parse(file.bytes.toString());
    const expected = those(stage("谋划"));
    assert.deepEqual(
      carried.projects.map(({ id, investment_yi }) => ({ id, investment_yi })),
      expected.map(({ id, investment_yi }) => ({ id, investment_yi })),
    );
    assert.equal(carried.conditions, "建设性质：谋划");
    assert.equal(sum(carried.projects), sum(expected));
  }));

test("the link on the clipboard opens the same list", () =>
  visit(
    {
      hash: "#/projects?q=ydk&sort=-investment",
      prepare: (page, visitor) =>
        visitor.grantPermissions(["clipboard-read", "clipboard-write"]),
    },
    async ({ page, server }) => {
      await page.getByRole("button", { name: "复制链接" }).click();
      await eventually(
        page,
        async () => /^链接已复制/.test(await notice(page).innerText()),
        true,
      );
      const link = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(link, `${server.url}#/projects?q=ydk&sort=-investment`);
      await page.goto("about:blank");
      await page.goto(link);
      await eventually(page, () => lineCount(page), 3);
    },
  ));

const REFUSALS = {
  "is refused": () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  },
  "does not exist": () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  },
};

for (const [how, refuse] of Object.entries(REFUSALS)) {
  test(`when the clipboard ${how} the link is shown`, () =>
    visit(
      { hash: "#/projects?q=ydk", prepare: (page) => page.addInitScript(refuse) },
      async ({ page, server }) => {
        await page.getByRole("button", { name: "复制链接" }).click();
        await page.getByRole("button", { name: "知道了" }).waitFor();
        const text = await notice(page).innerText();
        assert.ok(text.includes(`${server.url}#/projects?q=ydk`), text);
        await page.getByRole("button", { name: "知道了" }).click();
        await eventually(page, () => notice(page).count(), 0);
      },
    ));
}
