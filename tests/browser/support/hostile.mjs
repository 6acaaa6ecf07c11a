// The plan, its English and entered figures with markup, quotes, formulas and `javascript:` in every text, and
// what looks for any of it at work.
import { bundle, bytesOf, files } from "./server.mjs";

/** One of these stands before a text: what a link or a cell of a spreadsheet would run. */
const BEFORE = ["javascript:window.evil=1//", "=1+", ""];
/** This stands behind it: what ends an attribute or an element and begins others. */
const AFTER =
  `"' data-evil onmouseover='window.evil=1' ></script></style></textarea><img src=x data-evil onerror='window.evil=1'>` +
  "<script data-evil>window.evil=1</script>&lt;b data-evil&gt;";
/** A part of it, by which it is found as text. */
export const SIGN = "data-evil onmouseover=";

/** The text with all of that; the same one each time, so that ids still meet. */
export function marked(text) {
  return BEFORE[text.length % BEFORE.length] + text + AFTER;
}

const SCHEMA = JSON.parse(bytesOf("/data/schema.json"));

/** Every text of the plan marked that is not one of a few words: names, sentences, units, ids. */
export function hostilePlan() {
  const plan = bundle();
  for (const [file, schema] of Object.entries(SCHEMA.properties)) {
    if (file !== "pinyin.json") plan[file] = markedBy(schema, plan[file]);
  }
  // A term is explained where a text has it.
  plan["tasks.json"][0].summary += plan["glossary.json"][0].term;
  return plan;
}

function markedBy(schema, value, name) {
  if (value === null || schema.enum) return value;
  if (schema.anyOf) return markedBy(schema.anyOf[0], value, name);
  // Together they are the name.
  if (name === "name_parts") return [marked(value.join(""))];
  if (schema.type === "string") return marked(value);
  if (schema.type === "array") return value.map((item) => markedBy(schema.items, item));
  if (schema.type !== "object") return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([name, it]) => [name, markedBy(schema.properties[name], it, name)]));
}

/** Their English, marked too. */
export function hostileEnglish() {
  const english = JSON.parse(bytesOf(files.dictionary));
  const hostile = {};
  const add = (chinese) => {
    const found = english[number(chinese)];
    if (!found) return;
    hostile[number(chinese)] = hostile[number(marked(chinese))] = marked(found);
  };
  const walk = (value) => {
    if (typeof value === "string") add(value);
    else if (value && typeof value === "object") Object.values(value).forEach(walk);
  };
  walk(bundle());
  return hostile;
}

/** The number of a text in the dictionary: FNV-1a with 32 bits, in base 36. */
function number(text) {
  const add = (hash, byte) => Math.imul(hash ^ byte, 16777619);
  return (Buffer.from(text).reduce(add, 2166136261) >>> 0).toString(36);
}

/** Entered figures, as they are published, by `by` from `source`; `id` writes the ids. */
export function figures({ title, by, source, id }) {
  const entry = (record, more) => ({ id: id(record), by, on: "2026-01-02", source, ...more });
  const entries = [
    entry("t2-01", { year: 2025, value: 1000 }),
    entry("t2-01", { year: 2025, value: 1100 }),
    entry("north", { year: 2025, value: 480 }),
    entry("xu-22", { reached: "开工", started: "2023-05-01" }),
  ];
  return { plan: title, data_version: by, format: 1, entries };
}

/** Every place in the page, or in `text` of a media type, where some of it came to life; empty when it is text alone. */
export function alive(page, text, type) {
  return page.evaluate(
    ([text, type]) => {
      const root = text === undefined ? document : new DOMParser().parseFromString(text, type);
      const all = [...root.querySelectorAll("*")];
      for (const { content } of root.querySelectorAll("template")) all.push(...(content?.querySelectorAll("*") ?? []));
      const isEvil = ({ name, value }) =>
        /^on|evil|[^\w:.-]/i.test(name) ||
        (/href$|^src|action$|^data$/.test(name) && /^\s*javascript:/i.test(value)) ||
        (name === "style" && value.includes("evil"));
      const found = all.filter((it) => it.localName === "parsererror" || [...it.attributes].some(isEvil));
      const places = found.map((it) => it.outerHTML.slice(0, 200));
      return window.evil === undefined ? places : [...places, "a script ran"];
    },
    [text, type],
  );
}
