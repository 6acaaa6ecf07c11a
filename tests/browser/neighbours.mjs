// The copy for visits without a network beside others on the same host: nothing of theirs is touched.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, visit } from "./support/app.mjs";
import { OUTSIDE, cacheNames, lookAgain, opened, stands, workers } from "./support/copies.mjs";
import { release, shown, site } from "./support/releases.mjs";

const [FIRST, SECOND] = [release(1), release(2)];

/** An app of somebody else, which keeps its page in a cache and answers from there. */
const FOREIGN = {
  "index.html": "<!doctype html><link rel=icon href=data:,><h1>of somebody else</h1>",
  "worker.js": `
    self.addEventListener("install", (event) => event.waitUntil(
      caches.open("0123456789abcdef").then((cache) => cache.put("./", new Response("<h1>kept by somebody else</h1>", { headers: { "Content-Type": "text/html" } })))
    ));
    self.addEventListener("fetch", (event) => {
      event.respondWith(fetch(event.request).catch(() => caches.match(event.request, { cacheName: "0123456789abcdef" })));
    });`,
};
const foreign = site(() => new Map(Object.entries(FOREIGN)));

/** Lets somebody else's worker serve `folder`, and keep something of everybody's. */
async function settle(outside, folder) {
  await outside.evaluate(async (folder) => {
    await navigator.serviceWorker.register(`${folder}worker.js`);
    const cache = await caches.open("fedcba9876543210");
    for (const path of [`${folder}more`, "/plan/", "/plan/data/plan.bundle.json"]) await cache.put(path, new Response("{}"));
    await caches.open("fenghua-plan");
  }, folder);
  await stands(outside, folder, "active");
}

const OF_OTHERS = ["0123456789abcdef", "fedcba9876543210", "fenghua-plan"];

/** What is kept of the page in each of these folders; fails when others' is missing. */
async function copies(outside) {
  const names = await cacheNames(outside);
  for (const name of OF_OTHERS) assert.ok(names.includes(name), name);
  const ours = names.filter((name) => !OF_OTHERS.includes(name));
  return ours.map((name) => /^fenghua-plan (\S+) [0-9a-f]{16}$/.exec(name)?.[1] ?? name);
}

/** Opens the page of 说明 that has the switch of the copy. */
function openSwitch(page) {
  return page.evaluate(() => (location.hash = "#/about?item=copy"));
}

async function switchOff(page) {
  await openSwitch(page);
  await page.getByRole("checkbox", { name: "保存一份供断网时打开" }).uncheck();
}

for (const [where, folders, strange] of [
  ["in two folders, below a worker of somebody else", ["/plan/", "/other/"], "/"],
  ["one in a folder of the other's", ["/plan/inner/", "/plan/"], "/app/"],
  ["one around the other", ["/plan/", "/plan/inner/"], "/app/"],
]) {
  test(`two explorers ${where}, and an app of somebody else outlive install, update and switching off`, () => {
    const [folder, neighbour] = folders;
    let now = FIRST;
    const sites = { "/": foreign, "/app/": foreign, [folder]: site(() => now), [neighbour]: site(() => FIRST) };
    const options = { isDamaged: true, isEarly: true, hash: "outside.html", answers: { ...OUTSIDE }, sites };
    return visit(options, async ({ page: outside, server, visitor }) => {
      const about = (folder) => `${server.url.slice(0, -1)}${folder}#/about`;
      const all = () => workers(outside);
      const sorted = (...folders) => [...new Set(folders)].sort();
      await settle(outside, "/app/");
      await settle(outside, strange);

      for (const each of [neighbour, folder]) {
        const page = await opened(visitor, about(each));
        await stands(outside, each, "active");
        await page.close();
      }
      assert.deepEqual(await all(), sorted("/app/", strange, folder, neighbour));
      assert.deepEqual(await copies(outside), sorted(folder, neighbour));

      now = SECOND;
      const page = await opened(visitor, about(folder));
      await lookAgain(page);
      await page.close();
      await stands(outside, folder, "active");
      assert.deepEqual(await copies(outside), sorted(folder, neighbour));

      const again = await opened(visitor, about(folder));
      await switchOff(again);
      await eventually(outside, () => copies(outside), [neighbour]);
      await eventually(outside, all, sorted("/app/", strange, neighbour));
      await again.close();

      // The other explorer goes on, with its own choice.
      const beside = await opened(visitor, about(neighbour));
      await openSwitch(beside);
      assert.equal(await beside.getByRole("checkbox", { name: "保存一份供断网时打开" }).isChecked(), true);
      await beside.close();
      server.isDown = true;
      const offline = await opened(visitor, about(neighbour));
      assert.equal(await shown(offline), "1 1 1 1 1");
      await offline.goto(`${server.url}app/`);
      await offline.getByRole("heading", { name: "kept by somebody else" }).waitFor();
    });
  });
}

test("where a page has no copy, switching off leaves the worker above alone", () => {
  const sites = { "/": foreign, "/plan/": site(() => FIRST) };
  const answers = { ...OUTSIDE, "/plan/sw.js": { status: 404 } };
  const options = { isDamaged: true, isEarly: true, hash: "outside.html", answers, sites };
  return visit(options, async ({ page: outside, server, visitor }) => {
    await settle(outside, "/");
    const page = await opened(visitor, `${server.url}plan/#/about`);
    await switchOff(page);
    // Once more, when the page is opened again.
    await page.reload();
    await eventually(page, () => page.getByRole("checkbox", { name: "保存一份供断网时打开" }).isChecked(), false);
    assert.deepEqual(await workers(outside), ["/"]);
    assert.deepEqual(await copies(outside), []);
  });
});

test("caches of earlier releases are cleared away when they hold this page and nothing else", () => {
  const sites = { "/": foreign, "/plan/": site(() => FIRST), "/plan/inner/": site(() => FIRST) };
  const options = { isDamaged: true, isEarly: true, hash: "outside.html", answers: { ...OUTSIDE }, sites };
  return visit(options, async ({ page: outside, server, visitor }) => {
    const before = (name, paths) =>
      outside.evaluate(async ([name, paths]) => {
        const cache = await caches.open(name);
        for (const path of paths) await cache.put(path, new Response("{}"));
      }, [name, paths]);
    const copy = (folder) => ["", "data/plan.bundle.json", "boot-0123456789abcdef.js"].map((name) => folder + name);
    await settle(outside, "/");
    await before("1111111111111111", copy("/plan/"));
    await before("2222222222222222", copy("/plan/inner/"));
    await before("3333333333333333", ["/plan/"]);
    await before("version-of-others", copy("/plan/"));
    const page = await opened(visitor, `${server.url}plan/#/about`);
    await stands(outside, "/plan/", "active");
    const others = ["2222222222222222", "3333333333333333"];
    assert.deepEqual(await copies(outside), [...others, "/plan/", "version-of-others"]);
    // As a release before would, while this one's page is open.
    await before("4444444444444444", copy("/plan/"));
    await switchOff(page);
    await eventually(outside, () => copies(outside), [...others, "version-of-others"]);
  });
});
