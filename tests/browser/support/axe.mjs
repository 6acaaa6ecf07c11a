// What axe-core finds against a page.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Every rule of axe-core but contrast of level AAA, which only the high-contrast appearance promises. */
export const EVERY_RULE = { except: ["color-contrast-enhanced"] };

/** What an appearance that changes nothing but colours can break, and what the high-contrast one promises more. */
export const COLOURS = { only: ["color-contrast", "link-in-text-block"] };
export const STARK_COLOURS = { only: [...COLOURS.only, "color-contrast-enhanced"] };

/**
 * What axe-core finds, one line a place: with its default rules; or with every rule it has, experimental and level
 * AAA too, `except` some; or with some `only`.
 */
export async function violations(page, rules = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async ({ only, except }) => {
    const options = { resultTypes: ["violations"] };
    if (only) options.runOnly = only;
    if (except) {
      const all = window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !except.includes(ruleId) }]);
      options.rules = Object.fromEntries(all);
    }
    const { violations: found } = await window.axe.run(document, options);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  }, rules);
}
