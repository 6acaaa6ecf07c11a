// A condition is a chip where it changes the view; elsewhere it is kept and said in one line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fragment, visit } from "./support/app.mjs";

const ASKED = "park=xikou-park&cluster=pneumatics&stage=%E6%96%B0%E5%BB%BA&q=ydk";
const KEPT = "另有条件在本页不起作用，其他页仍有效：";

/** The chips that each view has, and what its line names. */
const VIEWS = {
  overview: [["园区：溪口工业区"], ["新建", "产业集群：关键基础件（气动）"]],
  indicators: [[], ["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"]],
  clusters: [["产业集群：关键基础件（气动）"], ["“ydk”", "新建", "园区：溪口工业区"]],
  parks: [["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"], []],
  projects: [["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"], []],
  firms: [["“ydk”"], ["新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"]],
  tasks: [[], ["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"]],
  progress: [[], ["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"]],
  audit: [[], ["“ydk”", "新建", "园区：溪口工业区", "产业集群：关键基础件（气动）"]],
};

test("each view shows the conditions that act there as chips and names the others", () =>
  visit({ hash: "#/overview" }, async ({ page }) => {
    for (const [view, [chips, kept]] of Object.entries(VIEWS)) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/${view}?${ASKED}`);
      const shown = page.getByRole("list", { name: "已选条件" }).getByRole("button");
      const line = page.locator(".chips-kept");
      const said = kept.length === 0 ? [] : [KEPT + kept.join("、")];
      const seen = async () => [view, await shown.allInnerTexts(), await line.allInnerTexts()];
      await eventually(page, seen, [view, chips, said]);
      await page.locator(".chips").getByRole("button", { name: "清除全部" }).click();
      await eventually(page, () => fragment(page), `#/${view}`);
      assert.equal(await page.locator(".chips").isVisible(), false, view);
    }
  }));
