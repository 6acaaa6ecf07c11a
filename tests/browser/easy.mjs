// 关怀版: one question a screen, in large letters, with few and large things to press.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, eventually, fragment, running, visit } from "./support/app.mjs";

const START = "#/overview?care=1";
const NARROW = { width: 320, height: 640 };

const SCREENS = {
  [START]: "您想了解什么？",
  "#/indicators?care=1": "到 2025 年，规划要达到什么目标？",
  "#/indicators?item=t2-04&care=1": "区属规上工业产值要达到多少？",
  "#/projects?p=2&care=1": "您想看哪个镇、街道？",
  "#/projects?place=xikou&care=1": "溪口镇有哪些项目？",
  "#/projects?place=xikou&sel=xin-34&care=1": "“后旺地块小微产业园项目”是什么项目？",
  "#/parks?care=1": "您想看哪个园区？",
  "#/parks?park=xikou-park&care=1": "溪口工业区是做什么的？",
  "#/clusters?cluster=digital&care=1": "数字经济产业要发展成什么样？",
  "#/overview?item=find&care=1": "您要找什么？",
  "#/overview?q=qidong&care=1": "“qidong”找到了什么？",
  "#/about?item=guishang&care=1": "“规上”是什么意思？",
  "#/audit?care=1": "要看完整版吗？",
};

function question(page) {
  return page.getByRole("heading", { level: 1 });
}

/** A choice by the beginning of its name, which its hint follows. */
function choice(page, label) {
  return page.getByRole("link", { name: new RegExp(`^${label}`) });
}

/** Presses a choice and waits for the question that it leads to. */
async function step(page, link, expected) {
  await link.click();
  await eventually(page, () => question(page).innerText(), expected);
}

function hasFocus(locator) {
  return locator.evaluate((element) => element === document.activeElement);
}

/** What is too small to press or to read, or wider than the screen. */
function tooSmall(page) {
  return page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll("a, button, input")) {
      // The words for a page whose script did not run.
      if (element.closest(".no-boot") && !element.checkVisibility()) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 60 || height < 60) found.push(`${element.textContent}: ${width} × ${height}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent: text } = texts.currentNode;
      const isSeen = text.trim() && parent.checkVisibility() && !parent.closest("script, style, .visually-hidden");
      if (isSeen && parseFloat(getComputedStyle(parent).fontSize) < 18) found.push(text);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`${scrollWidth} wide on ${innerWidth}`);
    return found;
  });
}

/**
 * Gives the page these voices, which come when `window.comeVoices` is called, and notes what is said. A voice that
 * begins with `server:` would send what is read to a server.
 */
function speaking(page, ...names) {
  return page.addInitScript((names) => {
    window.said = [];
    let voices = [];
    const speech = {
      onvoiceschanged: null,
      getVoices: () => voices,
      speak: (utterance) => window.said.push(utterance),
      cancel: () => window.said.push("cancelled"),
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    window.comeVoices = () => {
      voices = names.map((name) => ({ lang: name.replace("server:", ""), localService: !name.startsWith("server:") }));
      speech.onvoiceschanged?.();
    };
  }, names);
}

/** What was said since it was last asked, as language and words. */
function said(page) {
  return page.evaluate(() => window.said.splice(0).map((it) => (it === "cancelled" ? it : `${it.lang} ${it.text}`)));
}

test("the button in the bar opens it, and a project near me is four steps away", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    await page.getByRole("button", { name: "关怀版", exact: true }).click();
    await eventually(page, () => question(page).innerText(), "您想了解什么？");
    assert.equal(fragment(page), START);
    await eventually(page, () => hasFocus(question(page)), true);
    assert.match(await page.title(), /^您想了解什么？/);

    await step(page, choice(page, "我家附近有什么项目"), "您想看哪个镇、街道？");
    await eventually(page, () => hasFocus(question(page)), true);
    await choice(page, "更多").click();
    await page.getByText("第 2 页，共 2 页").waitFor();
    await step(page, choice(page, "溪口镇"), "溪口镇有哪些项目？");
    await step(page, choice(page, "后旺地块小微产业园项目"), "“后旺地块小微产业园项目”是什么项目？");
    await eventually(page, () => fragment(page), "#/projects?place=xikou&sel=xin-34&care=1");
    const answer = await page.getByRole("main").innerText();
    for (const sentence of ["地点在溪口镇。", "建设时间是 2021 年到 2022 年。", "总投资 1.48 亿元。"]) {
      assert.ok(answer.includes(sentence), answer);
    }
    assert.match(await page.title(), /^“后旺地块小微产业园项目”是什么项目？/);

    await page.goBack();
    await eventually(page, () => question(page).innerText(), "溪口镇有哪些项目？");
    await eventually(page, () => hasFocus(question(page)), true);
    await step(page, page.getByRole("link", { name: "上一步" }), "您想看哪个镇、街道？");
    await page.getByText("第 2 页，共 2 页").waitFor();
    await step(page, page.getByRole("link", { name: "回到开始" }), "您想了解什么？");
    assert.equal(await page.getByRole("link", { name: "回到开始" }).count(), 0);
  }));

test("leaving it shows the same subject in the full layout", () =>
  visit({ hash: "#/projects?place=xikou&sel=xin-34&care=1" }, async ({ page }) => {
    await page.getByRole("button", { name: "退出关怀版" }).click();
    await page.getByRole("complementary", { name: "项目详情" }).waitFor();
    assert.equal(fragment(page), "#/projects?place=xikou&sel=xin-34");
    await page.getByRole("navigation", { name: "主导航" }).waitFor();
    await eventually(page, () => page.title(), "项目库 – 奉化制造业规划浏览器");
    await page.getByRole("button", { name: "关怀版", exact: true }).click();
    await eventually(page, () => question(page).innerText(), "“后旺地块小微产业园项目”是什么项目？");
  }));

for (const viewport of [PHONE, NARROW]) {
  for (const size of ["大字", "最大字"]) {
    test(`nothing is small to press or to read, ${size}, ${viewport.width} wide`, () =>
      visit({ hash: START, viewport }, async ({ page }) => {
        await page.getByRole("button", { name: size, exact: true }).click();
        for (const [hash, asked] of Object.entries(SCREENS)) {
          await page.evaluate((hash) => (location.hash = hash), hash);
          await eventually(page, () => question(page).innerText(), asked);
          assert.deepEqual(await tooSmall(page), [], hash);
        }
      }));
  }
}

test("the size of letters is chosen, and kept with the layout for the next visit", () =>
  visit({ hash: START }, async ({ page }) => {
    const letters = () => page.locator("main p").first().evaluate((it) => getComputedStyle(it).fontSize);
    const button = (name) => page.getByRole("button", { name, exact: true });
    assert.equal(await letters(), "20px");
    assert.equal(await button("大字").getAttribute("aria-pressed"), "true");
    await button("特大字").click();
    await eventually(page, letters, "24px");
    await button("最大字").click();
    await eventually(page, letters, "30px");
    // The choice of the layout is kept by its button alone, not by a link.
    await button("退出关怀版").click();
    await button("关怀版").click();
    await page.goto(new URL("#/parks", page.url()).href);
    await page.reload();
    await running(page);
    await eventually(page, () => question(page).innerText(), "您想看哪个园区？");
    assert.equal(fragment(page), "#/parks?care=1");
    assert.equal(await letters(), "30px");
    assert.equal(await button("最大字").getAttribute("aria-pressed"), "true");
    assert.equal(await hasFocus(question(page)), false);
  }));

test("what is looked for by name is found and opened, and back leads to what was found", () =>
  visit({ hash: START }, async ({ page }) => {
    await step(page, choice(page, "按名称查找"), "您要找什么？");
    await page.getByRole("searchbox", { name: "名称、词语或拼音" }).fill("yadeke");
    await page.keyboard.press("Enter");
    await eventually(page, () => question(page).innerText(), "“yadeke”找到了什么？");
    await eventually(page, () => fragment(page), "#/overview?q=yadeke&care=1");
    await choice(page, "宁波亚德客").first().click();
    await eventually(page, async () => /亚德客/.test(await question(page).innerText()), true);
    await step(page, page.getByRole("link", { name: "上一步" }), "“yadeke”找到了什么？");
    await step(page, choice(page, "换个词再找"), "您要找什么？");
  }));

test("on a phone the head is one row, lower than 100 px, in both languages", async () => {
  for (const hash of [START, `${START}&lang=en`, "#/parks?park=xikou-park&care=1"]) {
    await visit({ hash, viewport: PHONE }, async ({ page }) => {
      await question(page).waitFor();
      const { height } = await page.getByRole("banner").boundingBox();
      assert.ok(height < 100, `${hash}: ${height}`);
      const buttons = await page.getByRole("banner").getByRole("button").all();
      assert.equal(buttons.length, 4);
      for (const button of buttons) {
        const { x, width } = await button.boundingBox();
        assert.ok(x >= 0 && x + width <= PHONE.width, `${hash}: ${x} + ${width}`);
      }
    });
  }
});

test("the pointer is an image of its own, larger than usual, another one on what can be pressed", () =>
  visit({ hash: START }, async ({ page }) => {
    const pointer = (locator) => locator.evaluate((it) => getComputedStyle(it).cursor);
    const [onText, onChoice] = [await pointer(question(page)), await pointer(choice(page, "有哪些产业园区"))];
    assert.match(onText, /^url\("data:image\/svg\+xml,.*height='48'.*\) 2 2, auto$/);
    assert.match(onChoice, /^url\("data:image\/svg\+xml,.*height='48'.*\) 14 2, pointer$/);
    assert.equal(await pointer(page.getByRole("button", { name: "特大字" })), onChoice);
    await page.getByRole("button", { name: "退出关怀版" }).click();
    await eventually(page, () => pointer(page.locator("html")), "auto");
  }));

test("where the device itself has no voice of the language the first screen says so, and no other", () =>
  visit({ hash: START, prepare: (page) => speaking(page, "en-US", "server:zh-CN") }, async ({ page }) => {
    const sentence = page.getByText("这台设备没有中文语音，请看文字。");
    await sentence.waitFor();
    await page.evaluate(() => window.comeVoices());
    await sentence.waitFor();
    assert.equal(await page.getByRole("button", { name: "朗读" }).count(), 0);
    await step(page, choice(page, "有哪些产业园区"), "您想看哪个园区？");
    assert.equal(await sentence.count(), 0);
  }));

test("a device without any speech says the same", () =>
  visit(
    {
      hash: START,
      prepare: (page) => page.addInitScript(() => Object.defineProperty(window, "speechSynthesis", { value: undefined })),
    },
    async ({ page }) => {
      await page.getByText("这台设备没有中文语音，请看文字。").waitFor();
    },
  ));

test("a voice that comes late reads question, answer and choices, until it is stopped or the screen changes", () =>
  visit({ hash: START, prepare: (page) => speaking(page, "zh_CN") }, async ({ page }) => {
    await page.getByText("这台设备没有中文语音，请看文字。").waitFor();
    await page.evaluate(() => window.comeVoices());
    const read = page.getByRole("button", { name: "朗读", exact: true });
    const stop = page.getByRole("button", { name: "停止朗读" });
    await read.click();
    await stop.waitFor();
    const first = await said(page);
    for (const words of ["您想了解什么？", "请点一项。", "我家附近有什么项目"]) {
      assert.ok(first.includes(`zh-CN ${words}`), first.join("\n"));
    }
    await stop.click();
    await read.waitFor();
    assert.deepEqual(await said(page), ["cancelled"]);

    await read.click();
    await page.evaluate(() => window.said.at(-1).onend());
    await read.waitFor();
    await said(page);

    await read.click();
    await stop.waitFor();
    await said(page);
    await step(page, choice(page, "有哪些产业园区"), "您想看哪个园区？");
    assert.deepEqual(await said(page), ["cancelled"]);
    await read.waitFor();
  }));

test("in English names that stay Chinese are marked, and read by a Chinese voice", () =>
  visit(
    { hash: "#/projects?place=xikou&sel=xin-34&care=1&lang=en", prepare: (page) => speaking(page, "en-GB", "zh-CN") },
    async ({ page }) => {
      await eventually(page, () => question(page).innerText(), "What is the project “后旺地块小微产业园项目”?");
      const marked = question(page).locator("[lang=zh-CN]");
      assert.equal(await marked.innerText(), "后旺地块小微产业园项目");
      await page.evaluate(() => window.comeVoices());
      await page.getByRole("button", { name: "Read aloud" }).click();
      await page.getByRole("button", { name: "Stop reading" }).waitFor();
      const spoken = await said(page);
      assert.ok(spoken.includes("zh-CN 后旺地块小微产业园项目"), spoken.join("\n"));
      assert.ok(spoken.includes("en Total investment: ¥148 million."), spoken.join("\n"));
    },
  ));

test("the other language keeps the screen and the keyboard where they are", () =>
  visit({ hash: "#/parks?park=xikou-park&care=1" }, async ({ page }) => {
    await page.getByRole("button", { name: "English" }).click();
    await eventually(page, () => question(page).innerText(), "What is Xikou Industrial Zone for?");
    await eventually(page, () => hasFocus(page.getByRole("button", { name: "中文" })), true);
    assert.equal(fragment(page), "#/parks?park=xikou-park&care=1&lang=en");
  }));

test("inside of another page and on paper it is not shown", () =>
  visit({ hash: "#/parks?care=1&embed=1" }, async ({ page }) => {
    await page.getByRole("group", { name: "十园地图", exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "退出关怀版" }).count(), 0);
  }));
