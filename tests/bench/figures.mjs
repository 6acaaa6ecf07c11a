// A file of figures for the plan's own records, of any length.
import { dice } from "../browser/support/rows.mjs";
import { csv } from "../browser/support/entries.mjs";
import { bundle } from "../browser/support/server.mjs";

export const LINES = 10_000;

const STAGES = ["储备", "开工", "竣工", "达产"];
const FIRST_YEAR = 2016;
const YEARS = 20;
/** Share of lines that nobody understands. */
const WRONG = 0.01;

/** CSV of `LINES` lines: figures of goals over the years, stages of projects; many come again. */
export function figures(seed) {
  const plan = bundle();
  const roll = dice(seed);
  const below = (limit) => Math.floor(roll() * limit);
  const goals = plan["indicators.json"].map(({ id, name }) => ({ id, name }));
  const projects = plan["projects.json"].map(({ id, name }) => ({ id, name, isProject: true }));
  const all = [...goals, ...projects];
  const rows = Array.from({ length: LINES }, () => {
    const { id, name, isProject } = all[below(all.length)];
    const figure = roll() < WRONG ? "不详" : String(below(200_000) / 100);
    const what = isProject ? ["", "", STAGES[below(STAGES.length)]] : [FIRST_YEAR + below(YEARS), figure, ""];
    return [id, name, ...what, "统计员", "2026-01-31", "年报"].map(String);
  });
  return csv([["编号", "名称", "年份", "实际值", "项目阶段", "填报人", "填报日期", "来源"], ...rows]);
}
