// The copy for visits without a network, from one release to the next: always all files of one version.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, visit } from "./support/app.mjs";
import { OUTSIDE, cacheNames, lookAgain, opened, stands } from "./support/copies.mjs";
import { named, release, said, shown, site } from "./support/releases.mjs";

const FOLDER = "/plan/";
const [FIRST, SECOND] = [release(1), release(2)];
const ABOUT = "plan/#/about";

const HTML = { body: "<!doctype html><title>not here</title>", headers: { "content-type": "text/html" } };

/** Lets browsers go on with an answer instead of asking again. */
const LASTING = { "cache-control": "max-age=3600" };

/**
 * A person whose browser keeps the first release. `act` gets what changes the server (`answers`, `publish`), a tab
 * that nothing serves and the person's browser.
 */
function keeping(act, { answers = {} } = {}) {
  let now = FIRST;
  const publish = (release) => (now = release);
  const sites = { "/": site(() => new Map()), [FOLDER]: site(() => now) };
  Object.assign(answers, OUTSIDE);
  const options = { isDamaged: true, isEarly: true, hash: "outside.html", answers, sites };
  return visit(options, async ({ page: outside, server, visitor }) => {
    const about = server.url + ABOUT;
    const page = await opened(visitor, about);
    await stands(outside, FOLDER, "active");
    await page.close();
    await act({ outside, server, visitor, answers, publish, about });
  });
}

/** What a visit without a network shows; afterwards the network is back. */
async function withoutNetwork({ server, visitor, about }) {
  server.isDown = true;
  const page = await opened(visitor, about);
  const found = await shown(page);
  await page.close();
  server.isDown = false;
  return found;
}

const OF_FIRST = "1 1 1 1 1";
const OF_SECOND = "2 2 2 2 2";

test("a new release is taken over as a whole once the tabs of the one before are closed", () =>
  keeping(async (person) => {
    const { outside, visitor, about, publish } = person;
    assert.equal(await withoutNetwork(person), OF_FIRST);
    publish(SECOND);
    const page = await opened(visitor, about);
    assert.equal(await shown(page), OF_SECOND);
    await lookAgain(page);
    await page.close();
    await stands(outside, FOLDER, "active");
    assert.equal((await cacheNames(outside)).length, 1);
    assert.equal(await withoutNetwork(person), OF_SECOND);
  }));

test("when the network breaks after the new page, later visits show the release before with all its files", () =>
  keeping(async (person) => {
    const { server, visitor, about, answers, publish } = person;
    publish(SECOND);
    for (const name of SECOND.keys()) if (name !== "index.html") answers[FOLDER + name] = { isCut: true };
    const page = await visitor.newPage();
    await page.goto(about);
    assert.equal(await page.locator("meta[name=release]").getAttribute("content"), "2");
    await eventually(page, () => server.asked.includes(FOLDER + named(SECOND, /^boot-/)), true);
    await page.close();
    assert.equal(await withoutNetwork(person), OF_FIRST);
  }));

const flipped = (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1) ^ 1])]);

/** One file of the new release each, and what the server makes of it. */
const DAMAGES = [
  [/^index\.html$/, (bytes) => ({ body: bytes.subarray(0, 9000) }), "is cut short"],
  [/^index\.html$/, () => ({ body: FIRST.get("index.html") }), "is that of the release before"],
  [/^charts-/, () => ({ ...HTML }), "is HTML"],
  [/first-[0-9a-f]+\.wasm$/, (bytes) => ({ body: flipped(bytes) }), "has a wrong bit"],
  [/\.css$/, () => ({ status: 404 }), "is missing"],
  [/^manifest\.webmanifest$/, () => ({ ...HTML }), "is HTML"],
  [/^icon\.svg$/, () => ({ isCut: true }), "breaks off"],
  [/^data\/plan\.bundle\.json$/, () => ({ ...HTML }), "is HTML"],
  [/^data\/english\.json$/, () => ({ ...HTML }), "is HTML"],
  [/^data\/actuals\.json$/, () => ({ ...HTML }), "is HTML"],
  [/^data\/plan\.bundle\.json$/, () => ({ status: 404 }), "is missing"],
];

test("a release of which one file is not as it was built is not taken over, and is once that is mended", () =>
  keeping(async (person) => {
    const { outside, visitor, about, answers, publish } = person;
    publish(SECOND);
    const visited = async () => {
      const page = await visitor.newPage();
      await page.goto(about, { waitUntil: "commit" });
      await lookAgain(page);
      await page.close();
      await stands(outside, FOLDER, "active");
    };
    for (const [pattern, how, what] of DAMAGES) {
      const name = named(SECOND, pattern);
      const answer = how(SECOND.get(name));
      // What the browser has of damaged files must not be taken for news; of the page the person would get it.
      const headers = { ...answer.headers, ...(name !== "index.html" && LASTING) };
      answers[FOLDER + name] = { ...answer, headers };
      await visited();
      assert.equal(await withoutNetwork(person), OF_FIRST, `${name} ${what}`);
      delete answers[FOLDER + name];
    }
    await visited();
    assert.equal(await withoutNetwork(person), OF_SECOND);
  }));

test("a tab that is open while a release comes goes on with its own files", () =>
  keeping(async (person) => {
    const { outside, visitor, about, publish } = person;
    const page = await opened(visitor, about);
    publish(SECOND);
    await lookAgain(page);
    await stands(outside, FOLDER, "waiting");
    assert.equal(await shown(page), OF_FIRST);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Where the data come from", exact: true }).waitFor();
  }));

test("missing entered figures do not prevent the copy", () => {
  const answers = { [`${FOLDER}data/actuals.json`]: { status: 404 } };
  return keeping(async (person) => assert.equal(await withoutNetwork(person), OF_FIRST), { answers });
});

test("data that a publisher replaced enter the copy, what is no plan does not", () =>
  keeping(async (person) => {
    const { visitor, about, answers } = person;
    const data = "data/plan.bundle.json";
    for (const [answer, state, version] of [
      [{ body: said(FIRST.get(data), 7) }, "running", "7"],
      [{ ...HTML }, "failed", "7"],
      [{ body: "{" }, "failed", "7"],
      // An error that is told in JSON is no plan.
      [{ body: `{"error":"busy"}` }, "failed", "7"],
      [{ status: 500 }, "failed", "7"],
      [{ body: said(FIRST.get(data), 8) }, "running", "8"],
    ]) {
      answers[FOLDER + data] = answer;
      const page = await visitor.newPage();
      await page.goto(about);
      await eventually(page, () => page.locator("html").getAttribute("data-state"), state);
      // The copy is changed after the page has its answer.
      await lookAgain(page);
      await eventually(page, () => keptVersion(page), version);
      await page.close();
      assert.equal(await withoutNetwork(person), `1 1 1 1 ${version}`);
    }
  }));

/** The version of the data in the copy. */
function keptVersion(page) {
  return page.evaluate(async () => {
    const kept = await caches.match("data/plan.bundle.json");
    return (await kept.json())["plan.json"].data_version[0];
  });
}

test("data of a release that could not be taken over do not enter the copy of the one before", () =>
  keeping(async (person) => {
    const { visitor, about, answers, publish } = person;
    publish(SECOND);
    answers[`${FOLDER}icon.svg`] = { status: 404 };
    const page = await opened(visitor, about);
    await lookAgain(page);
    await page.close();
    assert.equal(await withoutNetwork(person), OF_FIRST);
  }));

test("a copy that somebody else deleted is made again", () =>
  keeping(async (person) => {
    const { outside, visitor, about } = person;
    await outside.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    const page = await opened(visitor, about);
    await eventually(outside, async () => (await cacheNames(outside)).length, 1);
    await eventually(outside, () => outside.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length > 9), true);
    await page.close();
    assert.equal(await withoutNetwork(person), OF_FIRST);
  }));
