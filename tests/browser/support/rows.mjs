// Plans of any size, made of the names, places and sectors that the real plan has.
import { bundle } from "./server.mjs";

/** Numbers from 0 to 1 that depend on `seed` alone (mulberry32, by Tommy Ettinger). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Only characters that stand in the real plan: the bundle carries the readings of no others.
const HEADS = ["宁波", "奉化", "浙江", "江口", "方桥", "滨海", "尚田", "四明"];
const NAMES = ["亚德", "海威", "瑞凌", "瑞峰", "安佳", "兰生", "宝湾", "君禾", "万洋", "利安", "信泰", "甬兴"];
const TRADES = ["智能", "自动化工业", "汽车零件", "电器", "气动", "新材料", "生物科技", "电子", "物流", "包装纸业"];
const PRODUCTS = ["气动元件", "压缩机", "汽车后视镜", "瓦楞纸", "密封件", "厨房电器", "化妆品", "机器人"];
const ENDS = ["生产基地建设项目", "扩建项目", "产业园项目", "研发中心项目", "技术改造项目"];
const STAGES = ["续建", "新建", "谋划"];

/** A plan with other projects; what names the ones it had goes with them. */
export function withProjects(plan, projects) {
  return { ...plan, "projects.json": projects, "firms.json": [], "points.json": [] };
}

/** The real bundle with `rows` generated projects in place of its own, as text. */
export function bundleWith(rows, seed) {
  const plan = bundle();
  const real = plan["projects.json"];
  const sections = new Map(real.map((project) => [project.stage, project.source.section]));
  const sectors = [...new Set(real.map((project) => project.sector))];
  const places = real.map((project) => project.place);
  const roll = dice(seed);
  const below = (limit) => Math.floor(roll() * limit);
  const one = (list) => list[below(list.length)];

  const projects = Array.from({ length: rows }, (_, at) => {
    const stage = one(STAGES);
    const start = 2016 + below(8);
    const amount = 10 + below(2_000);
    return {
      id: `g-${at + 1}`,
      no: (at % 60_000) + 1,
      stage,
      name:
        `${one(HEADS)}${one(NAMES)}${one(TRADES)}有限公司年产${(1 + below(999)) * 10}万套` +
        `${one(PRODUCTS)}${one(ENDS)}`,
      sector: one(sectors),
      place: one(places),
      years: roll() < 0.02 ? null : { start, end: start + below(4) },
      land_mu: [],
      floor_area_m2: [],
      capacities: [],
      summary: `建设厂房，生产${one(PRODUCTS)}`,
      investment_yi: roll() < 0.02 ? null : amount / 100,
      relations: [],
      source: { section: sections.get(stage), number: (at % 60_000) + 1 },
    };
  });
  return JSON.stringify(withProjects(plan, projects));
}
