// What a screen reader is given: the focused element as the accessibility tree has it, what is entered on
// the way to it, and what live regions say. From it the walk-throughs in tests/flows are written.
import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { state, visit } from "./app.mjs";

/** States that are said, when they are there. */
const SAID = ["checked", "pressed", "expanded", "selected", "disabled", "readonly", "required", "level"];

/** What surrounds an element and is said, by its name, when the keyboard enters it. */
const AROUND = ["banner", "complementary", "dialog", "figure", "form", "group", "navigation", "region", "search"];

/** How often Tab is pressed at most to reach something. */
const PATIENCE = 120;

/** Counts are announced once typing pauses; nobody waits for what comes later than this, ms. */
const PAUSE_MS = 1200;

/** After how many frames without a change nothing more is to come, and after how many one waits no longer. */
const STILL = 10;
const IMPATIENCE = 300;

/** The day on which every walk takes place. */
const TODAY = "2026-03-02T09:00:00";

/**
 * Walks a flow that begins at `hash` and compares what is heard with the walk-through that is kept as `name`.
 * `options` go to `visit`.
 */
export function flow(name, title, hash, walk, options = {}) {
  test(`by keyboard and ear: ${title}`, () =>
    visit(
      {
        hash,
        reducedMotion: "reduce",
        permissions: ["clipboard-read", "clipboard-write"],
        ...options,
        prepare: async (page, visitor) => {
          await onTheDay(page);
          await page.addInitScript(noteTimers, PAUSE_MS);
          await options.prepare?.(page, visitor);
        },
      },
      async ({ page, server }) => {
        if (options.isDamaged) await state(page, "failed");
        const person = await listener(page, server.url);
        await person.opened("Opens the page");
        await walk(person, page);
        person.compare(name, title);
      },
    ));
}

/** Lets the page believe that it is the day of the walks. */
export function onTheDay(page) {
  return page.clock.setFixedTime(TODAY);
}

/** Writes down what is heard in `page`, which is served at `site`, while a person goes step by step. */
async function listener(page, site) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  await page.evaluate(listenToLiveRegions);
  // So early that no key comes before the browser is told to hand the dialogue over.
  page.on("filechooser", () => {});
  const coming = new Set();
  page.on("request", (request) => {
    if (request.url().startsWith(site)) coming.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => coming.delete(request));
  const lines = [];
  let around = [];
  let head = { title: "", heading: "" };

  /** Role, name and states of the focused element, and what the keyboard has entered with it. */
  async function focused() {
    const { result } = await devtools.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await devtools.send("Accessibility.getPartialAXTree", { objectId: result.objectId });
    const [own] = nodes;
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), "nothing has the keyboard");
    const before = around;
    around = nodes.slice(1).filter((it) => isAround(it) && holds(nodes, it, own));
    const entered = around.filter((it) => !before.some((known) => known.nodeId === it.nodeId));
    const more = await page.evaluate(beyondTheTree);
    return [...entered.reverse().map((it) => `${it.role.value} “${it.name.value}”`), spoken(own, more)].join(": ");
  }

  /** Waits until everything has come that follows a step. */
  async function pause() {
    do await page.evaluate(standStill, [STILL, IMPATIENCE]);
    while (coming.size > 0);
  }

  /** Notes a step with what is heard after it. */
  async function heard(what, subject) {
    const announced = await page.evaluate(() => window.announced.splice(0));
    const now = await headOf(page);
    const parts = [
      now.title !== head.title && `title “${now.title}”`,
      now.heading !== head.heading && `heading “${now.heading}”`,
      subject,
      announced.length > 0 && `announced: ${announced.map((it) => `“${it}”`).join(", then ")}`,
    ].filter(Boolean);
    head = now;
    lines.push(parts.length > 0 ? `- ${what}: ${parts.join("; ")}` : `- ${what}`);
  }

  async function pressUntil(key, wanted) {
    for (let presses = 1; presses <= PATIENCE; presses += 1) {
      await page.keyboard.press(key);
      if (!(await wanted.evaluateAll((all) => all.length === 1 && all[0] === document.activeElement))) continue;
      await pause();
      return heard(presses === 1 ? key : `${key}, ${presses} times`, await focused());
    }
    return assert.fail(`${key} does not reach ${wanted}`);
  }

  return {
    /** Begins with what is open. */
    async opened(what) {
      await pause();
      await heard(what);
    },
    /** Presses Tab until `wanted` has the keyboard. */
    tabTo: (wanted) => pressUntil("Tab", wanted),
    /** Presses Shift+Tab until `wanted` has the keyboard. */
    shiftTabTo: (wanted) => pressUntil("Shift+Tab", wanted),
    /** Presses a key. */
    async press(key) {
      await page.keyboard.press(key);
      await pause();
      await heard(key, await focused());
    },
    /** Presses a key that makes a file. */
    async saves(key) {
      const coming = page.waitForEvent("download");
      await page.keyboard.press(key);
      const file = await coming;
      assert.ok(fs.statSync(await file.path()).size > 0);
      await pause();
      await heard(`${key} saves “${file.suggestedFilename()}”`, await focused());
    },
    /** Presses a key that asks for a file, and gives `file`; what it holds gets the keyboard. */
    async gives(key, file) {
      const asking = page.waitForEvent("filechooser");
      await page.keyboard.press(key);
      await (await asking).setFiles(file);
      await page.waitForFunction(() => document.activeElement.type !== "file");
      await pause();
      await heard(`${key} asks for a file; gives “${file.name}”`, await focused());
    },
    /** Types into the focused field. */
    async type(text) {
      await page.keyboard.type(text);
      await pause();
      await heard(`Types “${text}”`);
    },
    /** Reads what stands in `place` from top to bottom. */
    async reads(what, place) {
      const tree = (await place.ariaSnapshot()).split("\n").filter((line) => !/^\s*- \/url:/.test(line));
      lines.push(`- Reads ${what}:`, ...withoutCells(tree).map((line) => `  ${line.replace(/:$/, "")}`));
    },
    /** Compares with the kept walk-through, or keeps it anew: `RENEW_FLOWS=1`. */
    compare(name, title) {
      const file = fileURLToPath(new URL(`../../flows/${name}.md`, import.meta.url));
      const text = `# ${title}\n\n${lines.join("\n")}\n`.replaceAll(site, "https://plan.example/");
      if (process.env.RENEW_FLOWS === "1") fs.writeFileSync(file, text);
      assert.equal(text, fs.readFileSync(file, "utf8"));
    },
  };
}

/** In the page: notes which timers of at most `longest` ms are still to run. */
function noteTimers(longest) {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Set();
  window.timers = waiting;
  window.setTimeout = (act, ms, ...rest) => {
    const number = setTimeout((...words) => {
      waiting.delete(number);
      act(...words);
    }, ms, ...rest);
    if (!(ms > longest)) waiting.add(number);
    return number;
  };
  window.clearTimeout = (number) => {
    waiting.delete(number);
    clearTimeout(number);
  };
}

/** In the page: waits until no timer is left, nothing is on its way and nothing has changed for `enough` frames. */
async function standStill([enough, most]) {
  for (let frame = 0, same = 0; frame < most && same < enough; frame += 1) {
    const before = window.changes;
    await new Promise((painted) => requestAnimationFrame(painted));
    const isBusy = window.timers.size > 0 || document.querySelector("[aria-busy=true]");
    same = isBusy || window.changes !== before ? 0 : same + 1;
  }
}

/** In the page: keeps what live regions say, each time that it changes. */
function listenToLiveRegions() {
  window.announced = [];
  window.changes = 0;
  const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
  new MutationObserver((changes) => {
    window.changes += 1;
    for (const { target } of changes) {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      const text = element?.closest(live)?.innerText.replace(/\s+/g, " ").trim();
      if (text && window.announced.at(-1) !== text) window.announced.push(text);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** In the page: what screen readers say of the focused element that is in no property of its node. */
function beyondTheTree() {
  const focused = document.activeElement;
  const sort = focused.closest("[aria-sort]")?.getAttribute("aria-sort");
  const current = focused.getAttribute("aria-current");
  return [sort && `sorted ${sort}`, current && `current ${current}`].filter(Boolean);
}

/** Title and first heading of the page. */
async function headOf(page) {
  const heading = page.getByRole("heading", { level: 1 }).first();
  const words = (await heading.count()) > 0 ? await heading.innerText() : "";
  return { title: await page.title(), heading: words.replace(/\s+/g, " ").trim() };
}

function isAround(node) {
  return !node.ignored && AROUND.includes(node.role.value) && Boolean(node.name?.value);
}

/** Whether `outer` is among the ancestors of `inner`. */
function holds(nodes, outer, inner) {
  for (let it = inner; it; it = nodes.find((above) => above.nodeId === it.parentId)) {
    if (it.nodeId === outer.nodeId) return true;
  }
  return false;
}

/** A node of the accessibility tree in words. */
function spoken({ role, name, value, description, properties = [] }, more) {
  const states = properties
    .filter((it) => SAID.includes(it.name) && it.value.value !== false)
    .map((it) => (it.value.value === true ? it.name : `${it.name} ${it.value.value}`));
  const contents = value?.value ? [`value “${short(value.value)}”`] : [];
  const described = description?.value ? [`description “${short(description.value)}”`] : [];
  return [role.value, `“${short(name?.value ?? "")}”`, ...contents, ...states, ...more, ...described].join(", ");
}

/** A tree without what is in its rows, whose names say it, but with the fields there. */
function withoutCells(tree) {
  let row = Infinity;
  return tree.filter((line) => {
    const depth = line.search(/\S/);
    if (depth <= row) row = /^- row\b/.test(line.trim()) ? depth : Infinity;
    return depth <= row || /^- (checkbox|textbox|combobox)\b/.test(line.trim());
  });
}

function short(text) {
  const line = String(text).replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
