// What the page shows when the program cannot run: the whole table and one plain sentence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, bytesOf, files } from "./support/server.mjs";
import { names, state, total, visit } from "./support/app.mjs";

const projects = bundle()["projects.json"];
const wasm = bytesOf(files.wasm);
const data = bytesOf(files.data);

function planted() {
  const plan = bundle();
  const [first, , , fourth, , sixth, , eighth] = plan["projects.json"];
  delete first.name;
  fourth.id = plan["projects.json"][1].id;
  sixth.place.area = "atlantis";
  eighth.investment_yi = -1;
  // One of them belongs to the project whose id changes.
  plan["firms.json"] = [];
  return JSON.stringify(plan);
}

const CASES = [
  {
    when: "the program is missing",
    answers: { [files.wasm]: { status: 404 } },
    says: /^程序没有能够启动（404），图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。请检查网络后再试一次/,
  },
  {
    when: "the program arrives only in part",
    answers: { [files.wasm]: { body: wasm.subarray(0, wasm.length / 2) } },
    says: /^程序没有能够启动（.+），图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。请检查网络后再试一次/,
  },
  {
    when: "the program's glue is missing",
    answers: { [files.glue]: { status: 404 } },
    says: /^程序没有能够启动（没有取到程序文件），图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。请检查网络后再试一次/,
  },
  {
    when: "the data is missing",
    answers: { [files.data]: { status: 404 } },
    says: /^没有取到规划数据（404），图表、地图和其他页面暂不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。请检查网络后再试一次/,
  },
  {
    when: "the data arrives only in part",
    answers: { [files.data]: { body: data.subarray(0, data.length / 2) } },
    says: /^规划数据有 1 处问题，图表、地图和其他页面暂不可用；.*请再试一次；若仍如此，请告知网站管理员/,
  },
  {
    when: "the data has faults",
    answers: { [files.data]: { body: planted() } },
    says: /^规划数据有 4 处问题，.*第一处：projects\.json\s+\$\[0\]\.name\s+缺失，应为.*请再试一次；若仍如此，请告知网站管理员/,
  },
  {
    when: "the browser has no WebAssembly",
    prepare: (page) => page.addInitScript(() => delete window.WebAssembly),
    says: /^这个浏览器不支持 WebAssembly，图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。请换用/,
  },
];

async function assertWholeTable(page) {
  assert.deepEqual(
    await names(page),
    projects.map((project) => project.name),
  );
  assert.match(await total(page), /^合计 73 项 其中 1 项未公布投资，未计入 275\.52 亿元$/);
}

test("without JavaScript the page shows every project, the total and a note", () =>
  visit({ javaScriptEnabled: false, isEarly: true }, async ({ page }) => {
    await assertWholeTable(page);
    const note = page.locator("noscript").getByRole("paragraph").first();
    assert.ok(await note.isVisible());
    assert.equal(
      await note.innerText(),
      "浏览器没有启用 JavaScript：下面是全部项目，搜索和筛选不可用。",
    );
    assert.equal(await page.getByText("正在准备").isVisible(), false);
  }));

for (const { when, says, ...damage } of CASES) {
  test(`when ${when} the table stays and one sentence says so`, () =>
    visit({ ...damage, isDamaged: true }, async ({ page }) => {
      await state(page, "failed");
      await assertWholeTable(page);
      const said = (await page.getByRole("status").allInnerTexts()).filter((text) => text !== "");
      assert.equal(said.length, 1, said.join("\n"));
      assert.match(said[0], says);
      // A trial finds out whether anything covers the sentence.
      await page.getByRole("status").first().click({ trial: true });
    }));
}

test("a link to another view shows the table when the program is missing", () =>
  visit({ answers: CASES[0].answers, hash: "#/about", isDamaged: true }, async ({ page }) => {
    await state(page, "failed");
    await assertWholeTable(page);
  }));
