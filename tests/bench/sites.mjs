// The three sites, as a server with precompressed files would send them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST, bytesOf, files } from "../browser/support/server.mjs";
import { bundleWith } from "../browser/support/rows.mjs";
import { bundled } from "./peer/bundle.mjs";

/** Numbers of projects that are measured: the plan's own, then generated ones. */
export const SIZES = [73, 10_000, 100_000];
export const SEED = 20_211_225;

/** Best quality for what is published; a generated plan would take minutes. */
const GENERATED_QUALITY = 5;

const bundles = new Map();
let pages;

/** Answers of the server by site: what to send for each path, with a plan of `size` projects. */
export async function sites(size) {
  pages ??= {
    ours: published(),
    baseline: page("baseline", beside("baseline.html"), beside("baseline.js")),
    peer: page("peer", beside("peer/index.html"), await bundled()),
  };
  const data = { [files.data]: bundle(size) };
  return Object.fromEntries(Object.entries(pages).map(([site, answers]) => [site, { ...answers, ...data }]));
}

/** Everything in `dist/`, compressed where the build has done so; the data are compressed here, for all sites alike. */
function published() {
  const entries = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length));
  const there = new Set(names);
  const answer = (name) => {
    if (there.has(`${name}.br`)) return { body: bytesOf(`${name}.br`), encoding: "br" };
    return name.endsWith(".json") ? compressed(bytesOf(name)) : { body: bytesOf(name) };
  };
  const plain = names.filter((name) => !/\.(br|gz)$/.test(name));
  return Object.fromEntries(plain.map((name) => [`/${name.split(sep).join("/")}`, answer(name)]));
}

/** A page and its script, which gets a name that says what is in it. */
function page(name, html, code) {
  const script = `${name}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js`;
  const text = String(html).replace(`src="${name}.js"`, `src="${script}"`);
  return { "/index.html": compressed(Buffer.from(text)), [`/${script}`]: compressed(code) };
}

function bundle(size) {
  if (!bundles.has(size)) {
    const isReal = size === SIZES[0];
    const text = isReal ? bytesOf(files.data) : Buffer.from(bundleWith(size, SEED));
    bundles.set(size, compressed(text, isReal ? undefined : GENERATED_QUALITY));
  }
  return bundles.get(size);
}

function compressed(bytes, quality = constants.BROTLI_MAX_QUALITY) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return { body: brotliCompressSync(bytes, { params }), encoding: "br" };
}

function beside(name) {
  return readFileSync(new URL(name, import.meta.url));
}
