// What axe-core finds against a page.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Every rule of axe-core but contrast of level AAA, which only the high-contrast appearance promises. */
export const EVERY_RULE = { exceptContrastAaa: true };

/**
 * What axe-core finds, one line a place: with its default rules, or with every rule it has when
 * `rules` says so, experimental and level AAA too.
 */
export async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const options = { resultTypes: ["violations"] };
    if (rules) {
      const enabled = ({ ruleId }) => ruleId !== "color-contrast-enhanced" || !rules.exceptContrastAaa;
      const all = window.axe.getRules().map((rule) => [rule.ruleId, { enabled: enabled(rule) }]);
      options.rules = Object.fromEntries(all);
    }
    const { violations: found } = await window.axe.run(document, options);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  }, rules);
}
