// What Lighthouse says of the built app: front page and project library, desk and phone.
//
// It asserts nothing: its performance depends on the machine.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { serve } from "../browser/support/server.mjs";
import { SIZES, sites } from "./sites.mjs";

const PAGES = ["#/overview", "#/projects", "#/overview?lang=en", "#/overview?care=1"];

/** Lighthouse's phone with network and processor held back while it loads, instead of reckoned afterwards. */
const THROTTLED = { extends: "lighthouse:default", settings: { throttlingMethod: "devtools" } };

/** Prints the scores of each page, and every audit that did not pass. */
export async function reportLighthouse() {
  const server = await serve((await sites(SIZES[0])).ours);
  const chrome = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    for (const [form, config] of [["desk", desktopConfig], ["phone", undefined], ["phone, throttled for real", THROTTLED]]) {
      for (const hash of PAGES) await one(server.url + hash, form, config, chrome.port);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
}

async function one(url, form, config, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: "error" }, config);
  const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`\n${form} ${new URL(url).hash}: ${scores.join(", ")}`);
  const refs = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
  const counted = new Set(refs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  for (const { id, score, title, displayValue = "" } of Object.values(lhr.audits)) {
    if (counted.has(id) && score !== null && score < 0.9) console.log(`  ${id}: ${title} ${displayValue}`);
  }
}
