// The program comes in parts: the table first, the others when they are asked for, pointed at or the page has nothing
// else to do. One that does not come is said, tried again, and stops nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, lineCount, running, visit } from "./support/app.mjs";
import { notice } from "./support/entries.mjs";
import { bytesOf, files, parts } from "./support/server.mjs";

const MISSING = "这一部分没有取到，其他部分不受影响。请检查网络后再试。";
const AGAIN = "再试一次";

/** A person who wants to save data: nothing is fetched ahead. */
const saving = (page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });

/** Which parts were asked for, in order. */
function came(server) {
  const keys = Object.keys(parts);
  return keys.filter((key) => server.asked.includes(parts[key]));
}

/** Opens a view by its link in the head, as a script does it: nothing is pointed at before. */
function open(page, view) {
  return page.evaluate((hash) => (location.hash = hash), `#/${view}`);
}

/** What a view has that its part makes. */
const VIEWS = {
  overview: ["drawing", ".headline-cards"],
  clusters: ["drawing", ".gauge, .cluster-card, [class*=gauge]"],
  parks: ["drawing", ".park-item"],
  indicators: ["reading", "#t2-10"],
  firms: ["reading", ".firms"],
  tasks: ["reading", ".promises tr"],
  audit: ["reading", ".finding"],
  about: ["reading", "article.about"],
  progress: ["entering", ".enter"],
};

test("the project library needs no part but the first", () =>
  visit({ hash: "#/projects", prepare: saving }, async ({ page, server }) => {
    assert.equal(await lineCount(page), 73);
    await page.waitForTimeout(1000);
    assert.deepEqual(came(server), []);
  }));

for (const [view, [part, sign]] of Object.entries(VIEWS)) {
  test(`${view} asks for its part alone`, () =>
    visit({ hash: `#/${view}`, prepare: saving }, async ({ page, server }) => {
      await page.locator(`main ${sign}`).first().waitFor();
      assert.deepEqual(came(server), [part, "shared"]);
    }));
}

test("a page that is opened at a view whose part is slow has its heading and says that the rest is coming", () => {
  let arrive;
  const answers = { [parts.drawing]: { until: new Promise((arrived) => (arrive = arrived)) } };
  return visit({ hash: "#/parks", answers }, async ({ page }) => {
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "十园地图");
    await page.getByText("正在取这一部分…").waitFor();
    assert.equal(await page.getByRole("navigation", { name: "主导航" }).isVisible(), true);
    arrive();
    await page.locator("main .park-item").first().waitFor();
    assert.equal(await page.getByText("正在取这一部分…").count(), 0);
  });
});

test("all parts come when the page has nothing else to do, and views open without the network", () =>
  visit({ hash: "#/projects", isDamaged: true }, async ({ page, server }) => {
    await running(page);
    await eventually(page, () => came(server), Object.keys(parts));
    await page.waitForTimeout(500);
    server.isDown = true;
    for (const [view, [, sign]] of Object.entries(VIEWS)) {
      await open(page, view);
      await page.locator(`main ${sign}`).first().waitFor();
    }
    server.isDown = false;
  }));

test("a part comes when a link to it is pointed at", () =>
  visit({ hash: "#/projects", prepare: saving }, async ({ page, server }) => {
    await page.getByRole("link", { name: "指标", exact: true }).hover();
    await eventually(page, () => came(server), ["reading", "shared"]);
  }));

for (const [what, answer] of Object.entries({
  refused: () => ({ status: 500 }),
  truncated: (part) => ({ body: bytesOf(parts[part]).subarray(0, 2000) }),
  "of another version": () => ({ body: bytesOf(parts.paper) }),
  "another page": () => ({ body: "<!doctype html><title>Log in</title>" }),
})) {
  for (const [view, part] of [["indicators", "reading"], ["parks", "drawing"], ["progress", "entering"]]) {
    test(`${view} says when its part is ${what}, tries again, and the rest works`, () => {
      const answers = { [parts[part]]: answer(part) };
      return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
        await running(page);
        await open(page, view);
        await page.getByText(MISSING).first().waitFor();
        const again = page.getByRole("button", { name: AGAIN }).first();
        await again.focus();
        await page.keyboard.press("Enter");
        await page.getByText(MISSING).first().waitFor();
        assert.ok(await again.evaluate((it) => it === document.activeElement));
        await open(page, "projects?q=ydk");
        await eventually(page, () => lineCount(page), 3);
        await open(page, view);
        await page.getByText(MISSING).first().waitFor();
        delete answers[parts[part]];
        await page.getByRole("button", { name: AGAIN }).first().press("Enter");
        await page.locator(`main ${VIEWS[view][1]}`).first().waitFor();
        assert.equal(await page.getByText(MISSING).count(), 0);
      });
    });
  }
}

test("records that are refused stop no project, are said, and are asked for again", () => {
  const answers = { [files.records]: { status: 500 } };
  return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await open(page, "indicators");
    await page.getByText(MISSING).first().waitFor();
    await open(page, "projects?q=ydk");
    await eventually(page, () => lineCount(page), 3);
    await open(page, "indicators");
    await page.getByText(MISSING).first().waitFor();
    delete answers[files.records];
    await page.getByRole("button", { name: AGAIN }).first().press("Enter");
    await page.locator(`main ${VIEWS.indicators[1]}`).first().waitFor();
    assert.equal(await page.getByText(MISSING).count(), 0);
  });
});

for (const [what, body] of [
  ["truncated", bytesOf(files.records).subarray(0, 2000)],
  ["another page", "<!doctype html><title>Log in</title>"],
]) {
  test(`records that are ${what} stop no project and are called damaged, and the page can be tried again`, () => {
    const answers = { [files.records]: { body } };
    return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
      await running(page);
      await open(page, "indicators");
      const said = page.getByRole("status").filter({ hasText: /^规划数据有 1 处问题，.*项目库仍可查找.*records\.bundle\.json/ });
      await said.waitFor();
      await open(page, "projects?q=ydk");
      await eventually(page, () => page.getByRole("table", { name: "项目列表" }).getAttribute("aria-rowcount"), "4");
      delete answers[files.records];
      await open(page, "indicators");
      await said.getByRole("button", { name: AGAIN }).press("Enter");
      await page.locator(`main ${VIEWS.indicators[1]}`).first().waitFor();
      assert.equal(await said.count(), 0);
    });
  });
}

test("other records that are sound are shown", () => {
  const records = JSON.parse(bytesOf(files.records));
  records["glossary.json"][0].term = "换过的词";
  records["glossary.json"][0].explanation = "换过之后的意思";
  const answers = { [files.records]: { body: JSON.stringify(records) } };
  return visit({ hash: "#/about?item=terms", answers }, async ({ page }) => {
    await page.getByText("换过的词").first().waitFor();
    assert.equal(await page.getByText(MISSING).count(), 0);
  });
});

test("while a part is on its way the view says so, and shows itself then", () => {
  let release;
  const until = new Promise((resolve) => (release = resolve));
  const answers = { [parts.reading]: { until } };
  return visit({ hash: "#/projects", prepare: saving, answers }, async ({ page }) => {
    await open(page, "indicators");
    await page.getByRole("status").filter({ hasText: "正在取这一部分…" }).waitFor();
    release();
    await page.locator("#t2-10").waitFor();
  });
});

test("Escape closes a project also while its part is on its way", () => {
  const answers = { [parts.reading]: { until: new Promise(() => {}) } };
  return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await page.getByRole("table").getByRole("button").nth(10).press("Enter");
    const panel = page.getByRole("complementary");
    await panel.waitFor();
    await eventually(page, () => panel.evaluate((it) => it === document.activeElement), true);
    await page.keyboard.press("Escape");
    await eventually(page, () => panel.count(), 0);
  });
});

for (const [what, part, hash, out, stays] of [
  ["关怀版", "easy", "#/tasks?care=1", "退出关怀版", "nav"],
  ["a dossier", "paper", "#/projects?q=ydk&paper=1", "返回", "nav"],
  ["a project", "reading", "#/projects?sel=xu-22", "关闭", "tfoot"],
]) {
  test(`${what} whose part does not come can be left, for the next visit too`, () => {
    const answers = { [parts[part]]: { status: 500 } };
    return visit({ hash, prepare: saving, answers, isDamaged: true }, async ({ page }) => {
      await running(page);
      await page.getByText(MISSING).first().waitFor();
      await page.getByRole("button", { name: out }).press("Enter");
      await page.locator(stays).first().waitFor();
      await page.reload();
      await running(page);
      await page.locator(stays).first().waitFor();
      assert.equal(await page.getByRole("button", { name: out }).count(), 0);
    });
  });
}

test("a chart library that stalls is given up, its charts are tables meanwhile, and it comes when it is tried again", () => {
  const answers = { [files.charts]: { until: new Promise(() => {}) } };
  return visit({ hash: "#/projects?show=charts", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    const missing = page.locator(".chart-missing").first();
    await missing.getByText(/没有取到图表文件/).waitFor({ timeout: 30_000 });
    delete answers[files.charts];
    await missing.getByRole("button").press("Enter");
    await page.locator(".chart-host svg").first().waitFor();
  });
});

test("a front page whose part does not come has the static tables in its place", () => {
  const answers = { [parts.drawing]: { status: 500 } };
  return visit({ hash: "#/overview", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await page.locator("main").getByText(MISSING).waitFor();
    await eventually(page, () => page.locator("#plan-tables table:visible").count(), 4);
  });
});

test("a part that stalls in a dossier, where several ask for it, comes at once when it is tried again", () => {
  const answers = { [parts.paper]: { until: new Promise(() => {}) } };
  return visit({ hash: "#/tasks?paper=1", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await page.getByText(MISSING).waitFor({ timeout: 40_000 });
    delete answers[parts.paper];
    await page.getByRole("button", { name: AGAIN }).press("Enter");
    await page.getByText(MISSING).waitFor({ state: "detached", timeout: 4000 });
    assert.equal(await page.getByText("正在取这一部分…").count(), 0);
  });
});

test("a part that stalls is given up, and comes when it is tried again", () => {
  const answers = { [parts.reading]: { until: new Promise(() => {}) } };
  return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await open(page, "indicators");
    await page.getByText(MISSING).waitFor({ timeout: 20_000 });
    delete answers[parts.reading];
    await page.getByRole("button", { name: AGAIN }).press("Enter");
    await page.locator("#t2-10").waitFor();
  });
});

for (const [hash, part] of [["#/projects?q=ydk&paper=1", "paper"], ["#/tasks?paper=1", "paper"], ["#/tasks?care=1", "easy"], ["#/projects?sel=xu-22", "reading"]]) {
  test(`${hash} says once that its part does not come, below a heading, and offers one way to try again`, () => {
    const answers = { [parts[part]]: { status: 500 } };
    return visit({ hash, prepare: saving, answers, isDamaged: true }, async ({ page }) => {
      await running(page);
      await page.getByText(MISSING).waitFor();
      assert.equal(await page.getByRole("button", { name: AGAIN }).count(), 1);
      assert.ok((await page.getByRole("heading", { level: 1 }).first().innerText()).length > 0);
      assert.equal(await page.getByRole("main").count(), part === "paper" && hash.includes("projects") ? 0 : 1);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.getByRole("button", { name: AGAIN }).count(), 0);
    });
  });
}

test("the search over everything says once that it does not come, and has the keyboard when it does", () => {
  const answers = { [parts.reading]: { status: 500 } };
  return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(MISSING).waitFor();
    assert.equal(await dialog.getByRole("button", { name: AGAIN }).count(), 1);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("口");
    assert.equal(await dialog.getByRole("searchbox").inputValue(), "口");
    delete answers[parts.reading];
    await dialog.getByRole("button", { name: AGAIN }).press("Enter");
    await dialog.getByRole("link").first().waitFor();
  });
});

test("tables of the static page stand in for a view whose part does not come", () => {
  const answers = { [parts.drawing]: { status: 500 } };
  return visit({ hash: "#/parks", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await page.getByRole("table").waitFor();
    assert.equal(await page.getByRole("table").getByRole("row").count(), 11);
    await open(page, "projects");
    await eventually(page, () => lineCount(page), 73);
    assert.equal(await page.getByRole("table").count(), 1);
  });
});

test("a file whose part does not come is said not to be saved", () => {
  const answers = { [parts.paper]: { status: 500 } };
  return visit({ hash: "#/projects", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await page.getByRole("button", { name: /CSV/ }).press("Enter");
    await notice(page).getByText(/文件没有保存/).waitFor();
  });
});

test("in the page for frames a part that does not come is no new version", () => {
  const answers = { [parts.reading]: { status: 404 }, "/index.html": { status: 404 } };
  return visit({ hash: "frame.html#/indicators", prepare: saving, answers, isDamaged: true }, async ({ page, server }) => {
    await running(page);
    await page.getByText(MISSING).waitFor();
    await eventually(page, () => server.asked.filter((path) => path === "/frame.html").length, 2);
    await page.waitForTimeout(500);
    assert.equal(await page.getByText(MISSING).count(), 1);
  });
});

test("a page whose first view does not come says so in its place", () => {
  const answers = { [parts.drawing]: { status: 404 } };
  return visit({ hash: "#/parks", prepare: saving, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await page.locator("main").getByText(MISSING).waitFor();
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "十园地图");
    assert.equal(await page.getByRole("link", { name: "十园地图", exact: true }).getAttribute("aria-current"), "page");
  });
});

test("entered figures that cannot be read for want of a part stay where they are, and it is said", () => {
  const kept = JSON.stringify({ format: 1, plan: "x", entries: [] });
  const answers = { [parts.entering]: { status: 500 } };
  const prepare = async (page) => {
    await saving(page);
    await page.addInitScript((kept) => {
      if (!localStorage.length) localStorage.setItem("entered-0123456789abcdef", kept);
    }, kept);
  };
  return visit({ hash: "#/projects", prepare, answers, isDamaged: true }, async ({ page }) => {
    await running(page);
    await notice(page).getByText(/填报的数据没有显示出来/).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("entered-0123456789abcdef")), kept);
    delete answers[parts.entering];
    await open(page, "progress");
    await page.locator("main .enter").first().waitFor();
    assert.equal(await notice(page).getByText(/没有显示出来/).count(), 0);
  });
});

test("published figures are shown in the library without anybody opening 进展", () => {
  const entries = [{ id: "t2-01", year: 2025, value: 1100 }];
  const answers = { "/data/actuals.json": { body: JSON.stringify({ format: 1, entries }) } };
  return visit({ hash: "#/overview", prepare: saving, answers }, async ({ page, server }) => {
    await page.locator(".badge.entered").first().waitFor();
    assert.ok(came(server).includes("entering"));
  });
});
