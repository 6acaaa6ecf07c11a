// The two sites, as a server with precompressed files would send them.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { bytesOf, files } from "../browser/support/server.mjs";
import { bundleWith } from "../browser/support/rows.mjs";

/** Numbers of projects that are measured: the plan's own, then generated ones. */
export const SIZES = [73, 10_000, 100_000];
export const SEED = 20_211_225;

/** Best quality for what is published; a generated plan would take minutes. */
const GENERATED_QUALITY = 5;

const OURS = [files.page, files.english, files.boot, files.styles, files.glue, files.wasm, "/data/english.json"];
const bundles = new Map();

/** Answers of the server by site: what to send for each path, with a plan of `size` projects. */
export function sites(size) {
  const data = { [files.data]: bundle(size) };
  return {
    ours: { ...Object.fromEntries(OURS.map((path) => [path, compressed(bytesOf(path))])), ...data },
    baseline: {
      "/index.html": compressed(beside("baseline.html")),
      "/baseline.js": compressed(beside("baseline.js")),
      ...data,
    },
  };
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
