// What a screen reader is given: the focused element as the accessibility tree has it, and what
// live regions say. From it the walk-throughs in tests/flows are written.
import assert from "node:assert/strict";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { calm } from "./app.mjs";

/** States that are said, when they are there. */
const SAID = ["checked", "pressed", "expanded", "selected", "disabled", "level"];

/** How often Tab is pressed at most to reach something. */
const PATIENCE = 120;

/** Writes down what is heard in `page` while a person goes step by step. */
export async function listener(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  await page.evaluate(() => {
    window.announced = [];
    const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const text = element?.closest(live)?.textContent.trim();
        if (text && window.announced.at(-1) !== text) window.announced.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const lines = [];

  /** Role, name and states of the focused element. */
  async function focused() {
    const { result } = await devtools.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await devtools.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [{ role, name, properties = [] }] = nodes;
    const states = properties
      .filter((it) => SAID.includes(it.name) && it.value.value !== false)
      .map((it) => (it.value.value === true ? it.name : `${it.name} ${it.value.value}`));
    const short = (name?.value ?? "").replace(/\s+/g, " ").trim();
    return [role.value, `“${short.length > 90 ? `${short.slice(0, 90)}…` : short}”`, ...states].join(", ");
  }

  /** Notes a step with what is heard after it. */
  async function heard(what, subject) {
    await calm(page);
    const announced = await page.evaluate(() => window.announced.splice(0).at(-1));
    const parts = [subject, announced && `announced: “${announced}”`].filter(Boolean);
    lines.push(parts.length > 0 ? `- ${what}: ${parts.join("; ")}` : `- ${what}`);
  }

  async function pressUntil(key, wanted) {
    for (let presses = 1; presses <= PATIENCE; presses += 1) {
      await page.keyboard.press(key);
      const isThere = (await wanted.count()) > 0 && (await wanted.evaluate((it) => it === document.activeElement));
      if (isThere) return heard(presses === 1 ? key : `${key}, ${presses} times`, await focused());
    }
    return assert.fail(`${key} does not reach ${wanted}`);
  }

  return {
    /** Opens the walk-through with what is open. */
    async opened(what) {
      const heading = await page.getByRole("heading", { level: 1 }).first().innerText();
      lines.push(`- ${what}: title “${await page.title()}”, heading “${heading.replace(/\s+/g, " ")}”`);
    },
    /** Presses Tab until `wanted` has the keyboard. */
    tabTo: (wanted) => pressUntil("Tab", wanted),
    /** Presses Shift+Tab until `wanted` has the keyboard. */
    shiftTabTo: (wanted) => pressUntil("Shift+Tab", wanted),
    /** Presses a key. */
    async press(key) {
      await page.keyboard.press(key);
      await calm(page);
      await heard(key, await focused());
    },
    /** Types into the focused field. */
    async type(text) {
      await page.keyboard.type(text);
      await page.waitForTimeout(PAUSE_MS);
      await heard(`Types “${text}”`);
    },
    /** Compares with the kept walk-through, or keeps it anew: `RENEW_FLOWS=1`. */
    compare(name, title) {
      const file = fileURLToPath(new URL(`../../flows/${name}.md`, import.meta.url));
      const text = `# ${title}\n\n${lines.join("\n")}\n`;
      if (process.env.RENEW_FLOWS === "1") fs.writeFileSync(file, text);
      assert.equal(text, fs.readFileSync(file, "utf8"));
    },
  };
}

/** Counts are announced once typing pauses. */
const PAUSE_MS = 1200;
