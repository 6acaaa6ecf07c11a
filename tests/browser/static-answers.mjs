// Before the program is there, and where it never comes: the table answers, in both languages, and hands over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { bundle, bytesOf, files } from "./support/server.mjs";
import { PHONE, checkbox, eventually, fragment, names, running, searchBox, state, visit } from "./support/app.mjs";

const projects = bundle()["projects.json"];
const WITHOUT = { answers: { [files.wasm]: { status: 404 } }, isDamaged: true };

/** Opens the page at `hash` while its program is held back; `release` lets it come. */
function early(options, act) {
  let release;
  const until = new Promise((resolve) => (release = resolve));
  const answers = { [files.wasm]: { until } };
  return visit({ answers, isEarly: true, ...options }, async (visited) => {
    await state(visited.page, "loading");
    await act({ ...visited, release });
  }).finally(release);
}

/** Names of the projects that can be seen, from top to bottom. */
function seen(page) {
  return page.locator("main .line:visible th").getByRole("button").allInnerTexts();
}

/** The program's table holds the rows near the window only. */
async function sameAs(before, page) {
  const shown = await names(page);
  assert.ok(shown.length >= Math.min(before.length, 10), `${shown.length}`);
  assert.deepEqual(shown, before.slice(0, shown.length));
}

function named(isKept) {
  return projects.filter(isKept).map(({ name }) => name);
}

const NEW = named(({ stage }) => stage === "新建");

test("where the program never comes, choices, words and orders answer together", () =>
  visit(WITHOUT, async ({ page }) => {
    await state(page, "failed");
    await checkbox(page, "建设性质", "新建").check();
    assert.deepEqual(await seen(page), NEW);
    await page.locator("[data-static=projects]").getByText(`找到 ${NEW.length} 个项目`).waitFor();
    await searchBox(page).fill("溪口");
    const both = named(({ stage, name, place }) => stage === "新建" && (name + place.printed).includes("溪口"));
    assert.ok(both.length > 0 && both.length < NEW.length);
    assert.deepEqual(await seen(page), both);
    await searchBox(page).fill("");
    await checkbox(page, "建设性质", "续建").check();
    assert.deepEqual(await seen(page), named(({ stage }) => stage !== "谋划"));
    await checkbox(page, "建设性质", "续建").uncheck();
    await checkbox(page, "建设性质", "新建").uncheck();
    assert.equal((await seen(page)).length, projects.length);
  }));

test("a heading sorts before the program is there: largest first, smallest first, as printed", () =>
  visit(WITHOUT, async ({ page }) => {
    await state(page, "failed");
    const heading = page.getByRole("columnheader", { name: /^总投资/ });
    const amounts = new Map(projects.map(({ name, investment_yi }) => [name, investment_yi]));
    const found = async () => (await seen(page)).map((name) => amounts.get(name)).filter((it) => it != null);
    const byAmount = (await found()).sort((left, right) => left - right);
    for (const [sort, expected] of [["descending", [...byAmount].reverse()], ["ascending", byAmount]]) {
      await heading.getByRole("button").click();
      assert.equal(await heading.getAttribute("aria-sort"), sort);
      assert.deepEqual(await found(), expected);
    }
    await heading.getByRole("button").click();
    assert.equal(await heading.getAttribute("aria-sort"), null);
    assert.deepEqual(await seen(page), named(() => true));
  }));

test("a link shows its rows before the program is there, and the program shows the same", () =>
  early({ hash: `#/projects?stage=${encodeURIComponent("新建")}&sort=-investment&nonsense=%E0%A4` }, async ({ page, release }) => {
    await eventually(page, async () => (await seen(page)).length, NEW.length);
    assert.ok(await checkbox(page, "建设性质", "新建").isChecked());
    const before = await seen(page);
    assert.notDeepEqual(before, NEW);
    assert.equal(await page.locator("nav [aria-current=page]").innerText(), "项目库");
    // Sums of the whole plan are not shown as those of the choice.
    assert.equal(await page.locator("tfoot").isVisible(), false);
    release();
    await running(page);
    await sameAs(before, page);
    assert.ok(await page.locator("tfoot").isVisible());
  }));

test("what is chosen, typed and sorted before the program comes is kept, with the keyboard's place", () =>
  early({}, async ({ page, release }) => {
    await eventually(page, async () => (await seen(page)).length, projects.length);
    await searchBox(page).fill("小微");
    await page.getByRole("columnheader", { name: /^总投资/ }).getByRole("button").click();
    await checkbox(page, "建设性质", "新建").check();
    const before = await seen(page);
    assert.ok(before.length > 0);
    release();
    await running(page);
    await sameAs(before, page);
    assert.match(fragment(page), /q=小微/);
    assert.ok(await checkbox(page, "建设性质", "新建").isChecked());
    await eventually(page, () => page.evaluate(() => document.activeElement.value), "新建");
  }));

/** Questions of every kind, made of the plan's own names. */
function questions(isEnglish) {
  const { usual } = bundle()["pinyin.json"];
  const spelling = new Map(Object.entries(usual).flatMap(([syllable, all]) => [...all].map((it) => [it, syllable])));
  const spelt = (text, word) => [...text].filter((it) => spelling.has(it)).map((it) => word(spelling.get(it))).join("");
  const wide = (text) => text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
  const asked = ["2021", "厂房", "yadeke", "ydk", "ＹＡＤＥＫＥ", "扩建气动元件厂", "元件厂 亚德克", "  ", "yadk 扩建", "YaDeKe", "qidong\u3000yadeke", "nothing at all", "10000", "🏭", "0", "％", "a", "z", "lv", "zhongxing chongxing", "新建 溪口", "溪口 新建"];
  projects.forEach(({ name, place, summary, stage, sector }, at) => {
    const part = name.slice(at % 4, (at % 4) + 5);
    asked.push(
      part,
      spelt(part, (syllable) => syllable),
      spelt(part, (syllable) => syllable[0]),
      spelt(part, (syllable) => syllable.slice(0, 1 + (at % 3))),
      wide(spelt(name.slice(0, 3), (syllable) => syllable.toUpperCase())),
      `${summary.slice(2, 6)} ${place.printed.slice(0, 2)}`,
      `${spelt(place.printed.slice(0, 2), (syllable) => syllable)} ${name.slice(-4)} ${stage}`,
      (summary.match(/[0-9A-Za-z.]+/) ?? [sector])[0],
    );
  });
  if (isEnglish) {
    const english = JSON.parse(readFileSync(new URL("../../data/english.json", import.meta.url), "utf8"));
    projects.forEach(({ place, summary, stage }, at) => {
      const words = (english[summary] ?? "").split(" ");
      asked.push(words.slice(at % 3, (at % 3) + 2).join(" "), `${words.at(-1)} ${english[stage]}`, english[place.printed] ?? "");
    });
  }
  return [...new Set(asked)];
}

for (const language of ["zh", "en"]) {
  test(`before the program is there hundreds of questions are answered as the program answers them (${language})`, async () => {
    const asked = questions(language === "en");
    assert.ok(asked.length > 300, `${asked.length}`);
    // So high that the program's table has a line for every project.
    const options = { viewport: { width: 1366, height: 6_000 }, hash: `#/projects?lang=${language}` };
    const answers = (page, frames) =>
      page.evaluate(async ([asked, frames]) => {
        const field = document.querySelector("main [data-static=projects] #search, main > .lede #search");
        const found = [];
        for (const question of asked) {
          field.value = question;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          for (let frame = 0; frame < frames; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
          const lines = [...document.querySelectorAll("main .projects tbody .line")];
          found.push(lines.filter((it) => !it.hidden).map((it) => it.querySelector("th button").textContent));
        }
        return found;
      }, [asked, frames]);
    let early;
    await visit({ ...WITHOUT, ...options }, async ({ page }) => {
      await state(page, "failed");
      await eventually(page, async () => (await seen(page)).length, projects.length);
      early = await answers(page, 0);
    });
    await visit(options, async ({ page }) => {
      const late = await answers(page, 2);
      assert.equal(late[asked.indexOf("  ")].length, projects.length);
      const different = asked.filter((_, at) => JSON.stringify(early[at]) !== JSON.stringify(late[at]));
      assert.deepEqual(different, []);
    });
    // Questions that find nothing would agree for nothing.
    assert.ok(early.filter((names) => names.length > 0).length > asked.length / 2);
  });
}

test("the front page leads to what was found before the program is there", () =>
  visit({ ...WITHOUT, hash: "#/overview" }, async ({ page }) => {
    await state(page, "failed");
    await page.locator("#search-all").fill("ydk");
    await page.getByRole("link", { name: "找到 3 个项目" }).click();
    await eventually(page, async () => (await seen(page)).length, 3);
  }));

test("on a phone the filters open and close before the program is there", () =>
  early({ viewport: PHONE }, async ({ page }) => {
    const facets = page.locator("#facets");
    await page.getByRole("button", { name: "筛选", exact: true }).click();
    assert.ok(await facets.isVisible());
    await checkbox(page, "建设性质", "新建").check();
    await page.getByRole("button", { name: "查看结果" }).click();
    assert.equal(await facets.isVisible(), false);
    assert.deepEqual(await seen(page), NEW);
  }));

test("in English the page is English before the program is there, and answers", () =>
  visit({ ...WITHOUT, hash: "#/projects?lang=en" }, async ({ page }) => {
    await state(page, "failed");
    await page.getByRole("checkbox", { name: /^New/ }).check();
    await page.locator("[data-static=projects]").getByText(`${NEW.length} projects found`).waitFor();
    assert.deepEqual(await seen(page), NEW);
    assert.equal(await page.locator("#app").getAttribute("lang"), "en");
    assert.equal(await page.locator("html").getAttribute("data-turning"), null);
    assert.match(await page.locator("#boot-status").innerText(), /can still be searched, filtered and sorted/);
  }));

test("where the English page does not come the Chinese one stays", () => {
  const answers = { [files.wasm]: { status: 404 }, [files.english]: { status: 404 } };
  return visit({ answers, isDamaged: true, hash: "#/projects?lang=en" }, async ({ page }) => {
    await state(page, "failed");
    await eventually(page, async () => (await seen(page)).length, projects.length);
    assert.equal(await page.locator("#app").getAttribute("lang"), "zh-CN");
  });
});

test("关怀版 shows its first question before the program is there, and nothing of it when none comes", async () => {
  await early({ hash: "#/overview?care=1" }, async ({ page, release }) => {
    const question = page.getByRole("heading", { level: 1 });
    const asked = await question.innerText();
    assert.deepEqual(await page.locator("#app").getByRole("main").count(), 1);
    release();
    await running(page);
    assert.equal(await question.innerText(), asked);
  });
  await visit({ ...WITHOUT, hash: "#/overview?care=1" }, async ({ page }) => {
    await state(page, "failed");
    assert.equal(await page.locator(".easy-start").isVisible(), false);
    assert.equal((await seen(page)).length, projects.length);
  });
});

test("the table that can be searched, filtered and sorted weighs less than 200 KB in both languages", () => {
  const parts = [files.page, files.styles, files.boot, files.english];
  const compressed = parts.map((file) => brotliCompressSync(bytesOf(file)).length);
  assert.ok(compressed.reduce((sum, bytes) => sum + bytes) < 200_000);
});
