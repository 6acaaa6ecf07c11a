// Inside of another page: the frame is as high as its content whatever script the page runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { calm, details, eventually, lineCount, names, opener, searchBox } from "./support/app.mjs";
import { HOSTS, heights, settled, visitHost } from "./support/hosts.mjs";
import { named, namesOf, projects } from "./support/plan.mjs";

const HASH = "#/projects?embed=1";
const SANDBOXES = { "a normal": null, "a sandboxed": "allow-scripts" };

for (const host of Object.keys(HOSTS)) {
  for (const [kind, sandbox] of Object.entries(SANDBOXES)) {
    test(`${host} gives ${kind} frame the height of its content, at first and later`, () =>
      visitHost({ host, sandbox, hash: HASH }, async ({ page, inner }) => {
        // Where facets stand beside the lines, they may be the longer.
        await page.setViewportSize({ width: 1000, height: 700 });
        const first = await settled(page, inner);
        assert.ok(first > 1_000, `${first}`);
        await searchBox(inner).fill("ydk");
        await eventually(inner, () => lineCount(inner), 3);
        const filtered = await settled(page, inner, first);
        assert.ok(filtered < first, `${filtered}`);
        await opener(inner, named("xu-22")[0]).click();
        await details(inner).waitFor();
        const opened = await settled(page, inner, filtered);
        assert.ok(opened > filtered, `${opened}`);
        await page.setViewportSize({ width: 420, height: 700 });
        await settled(page, inner, opened);
      }));
  }
}

test("a frame that is as high as its content does not grow, and says nothing more", () =>
  visitHost({ host: "our embed.js", hash: HASH }, async ({ page, inner }) => {
    const height = await settled(page, inner);
    await page.evaluate(() => heard.splice(0));
    await calm(page);
    assert.deepEqual(await page.evaluate(() => heard), []);
    assert.equal((await heights(page, inner)).frame, height);
  }));

test("nothing in a frame is fixed, sticks or depends on the height of the screen", () =>
  visitHost({ host: "our embed.js", hash: `${HASH}&sel=xu-22` }, async ({ page, inner }) => {
    await inner.getByRole("button", { name: "下载 CSV" }).click();
    await inner.getByRole("button", { name: "知道了" }).waitFor();
    for (const width of [300, 700, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      const floating = await inner.evaluate(() =>
        [...document.body.querySelectorAll("*")]
          .filter((element) => element.offsetParent !== null || element.getClientRects().length)
          .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(floating, [], `${width} px`);
      const height = await settled(page, inner);
      await page.locator("iframe").evaluate((frame) => (frame.style.height = "3000px"));
      await inner.waitForFunction(() => window.innerHeight === 3_000);
      const { content } = await heights(page, inner);
      assert.ok(Math.abs(content - height) <= 2, `${width} px: ${content}, ${height}`);
      const overflow = await inner.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${width} px`);
    }
  }));

test("a frame shows the first 20 projects and more when asked, and the host follows", () =>
  visitHost({ host: "our embed.js", hash: HASH }, async ({ page, inner }) => {
    const more = inner.getByRole("button", { name: /^显示更多/ });
    assert.deepEqual(await names(inner), namesOf(projects).slice(0, 20));
    assert.match(await more.innerText(), /还有 53 行/);
    let height = await settled(page, inner);
    for (const shown of [40, 60, 73]) {
      await more.click();
      await eventually(inner, async () => (await names(inner)).length, shown);
      height = await settled(page, inner, height);
    }
    assert.equal(await more.count(), 0);
    assert.deepEqual(await names(inner), namesOf(projects));
    await inner.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await inner.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal((await names(inner)).length, 73);
  }));

test("choices in a frame leave the host's history alone", () =>
  visitHost({ host: "our embed.js", hash: HASH }, async ({ page, inner }) => {
    const length = await page.evaluate(() => history.length);
    await inner.getByRole("button", { name: "总投资（亿元）", exact: true }).click();
    await searchBox(inner).fill("ydk");
    await eventually(inner, () => lineCount(inner), 3);
    await eventually(inner, () => new URL(inner.url()).hash, "#/projects?q=ydk&sort=-investment&embed=1");
    assert.equal(await page.evaluate(() => history.length), length);
  }));

test("closing the details in a frame gives the keyboard back to what opened them", () =>
  visitHost({ host: "our embed.js", hash: HASH }, async ({ page, inner }) => {
    await settled(page, inner);
    const [name] = named("xu-18");
    await opener(inner, name).click();
    const isInSight = () =>
      page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().top < innerHeight);
    await details(inner).waitFor();
    assert.ok(await isInSight());
    await inner.page().keyboard.press("Escape");
    await eventually(inner, () => details(inner).count(), 0);
    await eventually(inner, () => inner.evaluate(() => document.activeElement.innerText), name);
  }));
