// What every view has once it is there as a whole, for a page of any engine.
import { becomes } from "./engines.mjs";
import { bundle } from "./server.mjs";
import { VIEWS } from "./views.mjs";

const plan = bundle();
const count = (...kinds) => kinds.reduce((sum, kind) => sum + plan[`${kind}.json`].length, 0);

/** What each view has and no other, and at least how often: its records, one for each of the plan's, and its drawings. */
const OWN = {
  overview: { ".headline-card .bar": count("headlines"), ".hero-map .map-park": count("parks"), ".pillar": 3 },
  indicators: { ".indicators tbody tr": count("indicators") },
  clusters: { ".cluster-card .gauge-target": count("clusters") },
  parks: { ".park-item": count("parks"), ".parks-map .map-park": count("parks"), ".micro-list li": count("micro_parks") },
  projects: { [`.projects[aria-rowcount="${count("projects") + 1}"]`]: 1, ".projects .line": 10, ".facet": 5 },
  firms: { ".firms li": count("firms") },
  tasks: { ".outline [id]": count("tasks"), ".promises tbody tr": count("commitments") },
  progress: { ".standing [data-fill]": count("indicators", "clusters", "parks"), ".enter-hand": 1, ".what-if-driver": 1 },
  audit: { ".finding": count("audit") },
  about: { ".about .terms dt": count("glossary"), ".embed-code textarea": 1 },
};

/** Addresses and what is there: every view, a dossier, 关怀版, and in English. */
const CONTENTS = [
  ...VIEWS.map((view) => [`#/${view}?lang=zh`, OWN[view]]),
  [
    "#/projects?paper=1&lang=zh",
    { ".dossier-head dd": 4, ".projects .line": count("projects"), ".charts .chart.is-drawn": 6, ".map-park": count("parks"), ".dossier-foot": 1 },
  ],
  ["#/overview?care=1&lang=zh", { "#question": 1, ".easy-choices a": 6 }],
  ["#/progress?lang=en", OWN.progress],
  ["#/clusters?lang=en", OWN.clusters],
];

/** Opens every view, a dossier and 关怀版 in the page that is there, and waits until each is there as a whole. */
export async function openAll(page) {
  for (const [hash, own] of CONTENTS) {
    await page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
    await becomes(page, lacking(own, /lang=(\w+)/.exec(hash)[1]), "");
  }
}

/** What the page lacks, in words, for the page to say. */
function lacking(own, language) {
  return `(() => {
    const lacks = [];
    for (const [selector, least] of Object.entries(${JSON.stringify(own)})) {
      const { length } = document.querySelectorAll(selector);
      if (length < least) lacks.push(length + " of " + least + " " + selector);
    }
    const heading = document.querySelector("main h1");
    const isChinese = /[\\u4e00-\\u9fff]/.test(heading && heading.textContent);
    if (!heading || isChinese !== ${language === "zh"}) lacks.push("a heading, ${language}");
    if (!document.documentElement.lang.startsWith("${language}")) lacks.push("its language, ${language}");
    if (document.querySelector(".part-away, .chart-missing, [aria-busy=true]")) lacks.push("something that is on its way");
    if (/正在取这一部分|Fetching this part/.test(document.querySelector("#app").textContent)) lacks.push("a part");
    return lacks.join("; ");
  })()`;
}
