// Nothing that was entered is lost: while figures are on their way, across visits, versions and a full storage.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { eventually, running, visit } from "./support/app.mjs";
import { confirm, downloaded, enter, notice, paste, preview } from "./support/entries.mjs";
import { bundle, files } from "./support/server.mjs";

const hash = "#/progress";
const ACTUALS = "/data/actuals.json";
const UNDO = "撤销上一次导入";
const REDO = "恢复撤销的导入";
const KEPT = "有改动还没有另存为文件。已暂存在这个浏览器里，刷新不会丢失。";
const NOT_KEPT = "有改动还没有另存为文件。没有暂存到浏览器里，关闭页面前请另存为文件。";
const WAITING = "随本页发布的实际数据还没有到；到了以后会排在这些填报之前，这里填的不会丢。";
const GOALS = ["t2-01", "t2-02", "t2-03"];

function published(...entries) {
  return JSON.stringify({ format: 1, entries: entries.map(([id, value]) => ({ id, year: 2025, value })) });
}

/** What the view says of what is in no file. */
function standing(page) {
  return page.locator(".hand-on-unsaved").innerText();
}

/** The figures of three goals in the view, empty where there is none. */
function shown(page) {
  return page.evaluate((goals) => {
    const rows = goals.map((goal) => document.querySelector(`[data-fill="${goal}"], [data-fill="${goal.replace("-0", "-9")}"]`)?.closest("tr"));
    return rows.map((row) => /2025 年 ([\d,]+)/.exec(row?.querySelector(".entered b")?.textContent)?.[1].replace(",", "") ?? "");
  }, GOALS);
}

/** What the browser keeps: the figures in each record, those that were taken back in brackets. */
function stored(page) {
  return page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) => /^entered-[0-9a-f]{16}$/.test(key));
    const records = keys.sort().map((key) => {
      const { entries, undone = [] } = JSON.parse(localStorage.getItem(key));
      return [...entries.map(({ value }) => `${value}`), ...undone.map(({ value }) => `(${value})`)].join(" ");
    });
    return records.join(" | ");
  });
}

function press(page, name) {
  return page.getByRole("button", { name, exact: true }).click();
}

/** Opens the page anew; whether it asked before. */
async function reload(page) {
  let asked = false;
  const accept = (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.accept();
  };
  page.on("dialog", accept);
  await page.reload();
  await running(page);
  page.off("dialog", accept);
  return asked;
}

/** Something that can be waited for until it is let go. */
function held() {
  let release;
  const until = new Promise((done) => (release = done));
  return { until, release };
}

const ANSWERS = {
  "that there are none": { answer: { body: "null" }, then: ["1950", "", "1600"], kept: "1950 1600" },
  figures: { answer: { body: published(["t2-02", 690], ["t2-03", 1500]) }, then: ["1950", "690", "1600"], kept: "690 1500 1950 1600" },
  "404": { answer: { status: 404 }, then: ["1950", "", "1600"], kept: "1950 1600" },
  "figures that cannot be read": { answer: { body: '{"format":9}' }, then: ["1950", "", "1600"], kept: "1950 1600" },
};

for (const [what, { answer, then, kept }] of Object.entries(ANSWERS)) {
  test(`figures that were entered while the published ones were on their way stay when the answer is ${what}`, () => {
    const { until, release } = held();
    const answers = { [ACTUALS]: { ...answer, until } };
    return visit({ hash, answers, isDamaged: true }, async ({ page }) => {
      await running(page);
      await enter(page, ["t2-01", "2025", "1950"]);
      await enter(page, ["t2-03", "2025", "1600"]);
      await eventually(page, () => standing(page), `${KEPT}${WAITING}`);
      assert.equal(await stored(page), "1950 1600");
      release();
      await eventually(page, () => standing(page), KEPT);
      await eventually(page, () => shown(page), then);
      await eventually(page, () => stored(page), kept);
      assert.equal(await reload(page), true);
      await eventually(page, () => shown(page), then);
      assert.equal(await stored(page), kept);
      await press(page, UNDO);
      await press(page, UNDO);
      const came = answer.body?.includes("690") ? ["", "690", "1500"] : ["", "", ""];
      await eventually(page, () => shown(page), came);
      assert.equal(await page.getByRole("button", { name: UNDO }).isDisabled(), true);
      assert.equal(await standing(page), "");
    });
  });
}

test("figures stay that were entered while the published ones never came, until they do", () => {
  const answers = { [ACTUALS]: held() };
  return visit({ hash, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await enter(page, ["t2-01", "2025", "1950"]);
    await eventually(page, () => stored(page), "1950");
    await reload(page);
    await eventually(page, () => shown(page), ["1950", "", ""]);
    assert.equal(await standing(page), `${KEPT}${WAITING}`);
    await enter(page, ["t2-03", "2025", "1600"]);
    answers[ACTUALS] = { body: published(["t2-02", 690]) };
    await reload(page);
    await eventually(page, () => shown(page), ["1950", "690", "1600"]);
    await eventually(page, () => stored(page), "690 1950 1600");
    assert.equal(await standing(page), KEPT);
  });
});

test("published figures that never come are given up: it is said, and what was entered on them before is offered", () => {
  const answers = { [ACTUALS]: { body: published(["t2-02", 690]) } };
  const hurried = (page) =>
    page.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = (act, ms, ...rest) => setTimeout(act, ms === 15_000 ? 1500 : ms, ...rest);
    });
  return visit({ hash, answers, prepare: hurried, isDamaged: true }, async ({ page }) => {
    await running(page);
    await enter(page, ["t2-01", "2025", "1950"]);
    await eventually(page, () => stored(page), "690 1950");
    answers[ACTUALS] = held();
    await reload(page);
    await notice(page).getByText(/^没有取到随本页发布的实际数据（没有收到数据）/).waitFor();
    await page.getByText(/^这个浏览器里还有一份没有另存的填报/).waitFor();
    assert.equal(await stored(page), "690 1950");
  });
});

/** In the page: writing work in progress fails as in a full storage, the `nth` time. */
function fill(nth) {
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage && /^entered-[0-9a-f]{16}/.test(key)) {
      const count = Number(sessionStorage.getItem("writes")) + 1;
      write.call(sessionStorage, "writes", String(count));
      if (count === nth) throw new DOMException("full", "QuotaExceededError");
    }
    write.call(this, key, value);
  };
}

const OLD = JSON.stringify(bundle());
const RENAMED = OLD.replaceAll('"t2-03"', '"t2-93"');

const STEPS = [
  ["first import", (page) => enter(page, ["t2-01", "2025", "1950"])],
  ["second import", (page) => enter(page, ["t2-02", "2025", "690"], ["t2-03", "2025", "1500"])],
  ["third import", (page) => enter(page, ["t2-01", "2025", "1960"])],
  ["reload", reload],
  ["undo", (page) => press(page, UNDO)],
  ["reload with an import undone", reload],
  ["redo", (page) => press(page, REDO)],
  ["version with another ID", (page, data) => reload(page, (data.body = RENAMED))],
  ["import there", (page) => enter(page, ["t2-02", "2025", "700"])],
  ["undo there", (page) => press(page, UNDO)],
  ["old version", (page, data) => reload(page, (data.body = OLD))],
  ["redo what was undone there", (page) => press(page, REDO)],
];

/** After each step: figures on screen, what the browser keeps, how many entries are said not to be understood. */
const THERE = [
  ["first import", "1950//", "1950", 0],
  ["second import", "1950/690/1500", "1950 690 1500", 0],
  ["third import", "1960/690/1500", "1950 690 1500 1960", 0],
  ["reload", "1960/690/1500", "1950 690 1500 1960", 0],
  ["undo", "1950/690/1500", "1950 690 1500 (1960)", 0],
  ["reload with an import undone", "1950/690/1500", "1950 690 1500 (1960)", 0],
  ["redo", "1960/690/1500", "1950 690 1500 1960", 0],
  ["version with another ID", "1960/690/", "1950 690 1500 1960", 1],
  ["import there", "1960/700/", "1950 690 1500 1960 700", 1],
  ["undo there", "1960/690/", "1950 690 1500 1960 (700)", 1],
  ["old version", "1960/690/1500", "1950 690 1500 1960 (700)", 0],
  ["redo what was undone there", "1960/700/1500", "1950 690 1500 1960 700", 0],
];

/** The number of entries that the view says are not understood. */
async function unread(page) {
  const texts = await page.locator(".hand-on").getByText(/^有 \d+ 条填报读不懂，没有显示/).allInnerTexts();
  return texts.length === 0 ? 0 : Number(/\d+/.exec(texts[0])[0]);
}

/**
 * Goes through the steps until the `nth` write fails, and gives what is there after each. After the write that
 * fails it is said that nothing is kept, what was kept before is still there, and the next import is kept with all
 * that was not.
 */
async function walked(nth) {
  const found = [];
  const data = { body: OLD };
  const prepare = (page) => page.addInitScript(fill, nth);
  await visit({ hash, answers: { [files.data]: data }, prepare }, async ({ page }) => {
    for (const [at, [step, act]] of STEPS.entries()) {
      await act(page, data);
      const [, figures, kept] = THERE[at];
      await eventually(page, async () => (await shown(page)).join("/"), figures);
      await eventually(page, async () => [KEPT, NOT_KEPT].includes(await standing(page)), true);
      await eventually(page, async () => (await standing(page)) === NOT_KEPT || (await stored(page)) === kept, true);
      const now = [step, figures, await stored(page), await unread(page)];
      found.push(now);
      if ((await standing(page)) === KEPT) continue;
      assert.equal(now[2], at > 0 ? THERE[at - 1][2] : "", `${step}: what was kept before is there`);
      await enter(page, ["t2-01", "2025", "1970"]);
      const all = `${kept.replace(/ ?\(\d+\)/, "")} 1970`;
      await eventually(page, async () => [await stored(page), await standing(page)], [all, KEPT]);
      assert.match(await notice(page).innerText(), /^已导入 1 条/, "no word of another window");
      return;
    }
  });
  return found;
}

test("three imports, undone and restored across visits and versions: a table of what is there", async () => {
  assert.deepEqual(await walked(0), THERE);
});

test("storage that is full at any write loses nothing, and says so", async () => {
  const failedAt = [];
  for (let nth = 1; failedAt.at(-1) !== "none"; nth += 1) {
    const found = await walked(nth);
    const isWhole = found.length === THERE.length && found.at(-1)[2] === THERE.at(-1)[2];
    failedAt.push(isWhole ? "none" : found.at(-1)[0]);
  }
  const writing = STEPS.map(([step]) => step).filter((step) => !/^reload|^version|^old/.test(step));
  assert.deepEqual(failedAt, [...writing, "none"]);
});

test("work in no file is offered at every visit, however often it was passed over, until it is taken or deleted", () => {
  const answer = { body: "null" };
  return visit({ hash, answers: { [ACTUALS]: answer } }, async ({ page }) => {
    await enter(page, ["t2-01", "2025", "1950"]);
    answer.body = published(["t2-02", 690]);
    await reload(page);
    await enter(page, ["t2-03", "2025", "1500"]);
    answer.body = published(["t2-02", 700]);
    const offers = page.getByText(/^这个浏览器里还有一份没有另存的填报/);
    const kept = () => stored(page).then((all) => all.split(" | ").sort());
    for (const figure of ["1800", "1810"]) {
      await reload(page);
      await eventually(page, () => offers.count(), 2);
      await enter(page, ["t2-01", "2025", figure]);
    }
    await eventually(page, kept, ["1950", "690 1500", "700 1800 1810"]);

    const one = async (figure) => {
      for (const offer of await offers.all()) {
        await offer.getByRole("button", { name: "预览" }).click();
        if ((await preview(page).innerText()).includes(figure)) return offer;
      }
      return assert.fail(figure);
    };
    await one("1,500 亿元");
    await confirm(page, 2);
    await eventually(page, kept, ["1950", "700 1800 1810 690 1500"]);
    await reload(page);
    await eventually(page, () => offers.count(), 1);
    const coming = page.waitForEvent("download");
    await offers.getByRole("button", { name: "原样存为文件" }).click();
    await coming;
    await offers.getByRole("button", { name: "不要了，从浏览器删除" }).click();
    await eventually(page, () => offers.count(), 0);
    const isThere = () => page.evaluate(() => document.activeElement.id);
    await eventually(page, isThere, "hand-on-title");
    await reload(page);
    await eventually(page, () => shown(page), ["1810", "690", "1500"]);
    assert.equal(await offers.count(), 0);
    assert.deepEqual(await kept(), ["700 1800 1810 690 1500"]);
  });
});

test("leaving asks while a file is looked through, since corrections are in no file", () =>
  visit({ hash }, async ({ page }) => {
    assert.equal(await reload(page), false);
    const lines = [["编号", "年份", "实际值"], ["t2-02", "2025", "x"]];
    await paste(page, lines);
    await preview(page).getByRole("textbox", { name: /第 2 行/ }).fill("690");
    assert.equal(await reload(page), true);
    await paste(page, lines);
    await press(page, "放弃，不做改动");
    await preview(page).waitFor({ state: "detached" });
    assert.equal(await reload(page), false);
  }));

for (const [what, damage, reason] of [
  ["of a newer format", (text) => text.replace('"format":1', '"format":2'), "这个文件来自更新的版本。"],
  ["that was cut off", (text) => text.slice(0, -30), "JSON 文件到中途断了"],
]) {
  test(`kept work ${what} stays as it is, is explained and given as a file, and new work is kept beside it`, () =>
    visit({ hash }, async ({ page }) => {
      await enter(page, ["t2-01", "2025", "1950"]);
      await eventually(page, () => stored(page), "1950");
      const [key, text] = await page.evaluate(() => Object.entries(localStorage).find(([key]) => /^entered-[0-9a-f]{16}$/.test(key)));
      const damaged = damage(text);
      const at = (key) => page.evaluate((key) => localStorage.getItem(key), key);
      await page.evaluate(([key, damaged]) => localStorage.setItem(key, damaged), [key, damaged]);
      for (const figure of ["1800", "1810"]) {
        await reload(page);
        const told = page.getByText(/^这个浏览器里存着一份填报，现在读不了，原样留着。/);
        assert.match(await told.innerText(), new RegExp(reason));
        assert.doesNotMatch(await page.locator("body").innerText(), /随本页来的实际数据/);
        assert.equal((await downloaded(page, "原样存为文件")).text, damaged);
        await enter(page, ["t2-01", "2025", figure]);
        await eventually(page, () => standing(page), KEPT);
        assert.equal(await at(key), damaged);
      }
      await reload(page);
      await eventually(page, () => shown(page), ["1810", "", ""]);
      await press(page, "不要了，从浏览器删除");
      assert.equal(await at(key), null);
      await reload(page);
      await eventually(page, () => shown(page), ["1810", "", ""]);
      await press(page, UNDO);
      await eventually(page, () => shown(page), ["1800", "", ""]);
    }));
}

test("published figures that are not understood are counted and go along into JSON and offline file, not into CSV", () => {
  const strange = '{"id":"gone","year":2025,"value":7,"note":"x"}';
  const body = `{"format":1,"entries":[${strange},{"id":"t2-01","year":2025,"value":1950}]}`;
  return visit({ hash, answers: { [ACTUALS]: { body } } }, async ({ page }) => {
    await eventually(page, () => shown(page), ["1950", "", ""]);
    assert.equal(await unread(page), 1);
    await enter(page, ["t2-02", "2025", "690"]);
    await downloaded(page, "填报记录 CSV");
    assert.equal(await standing(page), KEPT, "it is not in the table");
    for (const button of ["填报记录 JSON", "另存为离线文件"]) {
      const { text } = await downloaded(page, button);
      assert.ok(text.includes(strange), button);
    }
    await eventually(page, () => standing(page), "");
  });
});

test("published figures that cannot be read are said and can be saved as they are", () => {
  const body = '{"format":9,"entries":[]}';
  return visit({ hash, answers: { [ACTUALS]: { body } } }, async ({ page }) => {
    assert.match(await notice(page).innerText(), /^随本页来的实际数据读不了，没有显示/);
    assert.equal((await downloaded(page, "原样存为文件")).text, body);
    assert.equal(await page.getByRole("button", { name: "不要了，从浏览器删除" }).count(), 0);
  });
});

/** The figures in an offline file, as text. */
function carried(html) {
  return /<script type="application\/json" id="actuals">([^]*?)<\/script>/.exec(html)[1];
}

const FOLDER = mkdtempSync(path.join(tmpdir(), "plan-sealed-"));
after(() => rmSync(FOLDER, { recursive: true }));

test("figures that were changed outside of the program are marked: published, in a copy and in a preview", () =>
  visit({ hash }, async ({ page, visitor }) => {
    const altered = "随本页来的实际数据在程序写出之后被改动过";
    await enter(page, ["t2-01", "2025", "1950"]);
    const { text: copy } = await downloaded(page, "另存为离线文件");
    const { text: json } = await downloaded(page, "填报记录 JSON");
    const changed = copy.replace('"value":1950', '"value":9950');
    assert.notEqual(changed, copy);
    const sum = JSON.parse(carried(copy)).program;
    assert.ok((await page.locator(".hand-on-sum").innerText()).includes(sum), "the program that wrote it");

    await page.locator('input[type="file"]').setInputFiles({ name: "a.html", mimeType: "", buffer: Buffer.from(changed) });
    await preview(page).getByText(/^这个文件里的数据在程序写出之后被改动过/).waitFor();
    await page.locator('input[type="file"]').setInputFiles({ name: "b.html", mimeType: "", buffer: Buffer.from(copy) });
    await eventually(page, () => preview(page).getByText("改动过").count(), 0);
    await press(page, "放弃，不做改动");

    for (const [name, html, seal] of [["changed", changed, altered], ["whole", copy, "带有封印，与内容相符"]]) {
      const file = path.join(FOLDER, `${name}.html`);
      writeFileSync(file, html);
      const opened = await visitor.newPage();
      await opened.goto(pathToFileURL(file).href + hash);
      await running(opened);
      await eventually(opened, () => shown(opened), [name === "whole" ? "1950" : "9950", "", ""]);
      assert.match(await opened.locator(".hand-on").innerText(), new RegExp(seal));
      const { text } = await downloaded(opened, "填报记录 JSON");
      assert.equal(JSON.parse(text).altered, name === "whole" ? undefined : true, name);
      await opened.close();
    }

    for (const [body, told] of [[json, 0], [json.replace("1950", "9950"), 1], [published(["t2-01", 9950]), 0]]) {
      await visit({ hash, answers: { [ACTUALS]: { body } } }, async ({ page }) => {
        await eventually(page, async () => (await shown(page))[0] !== "", true);
        assert.equal(await notice(page).getByText(altered).count(), told, body);
      });
    }
  }));
