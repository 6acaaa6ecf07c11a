// Releases of the app as a server has one after the other: the built one, and others that are made of it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { DIST } from "./server.mjs";

const HASHED = /-([0-9a-f]{14,16})\.(js|css|wasm|html)$/;
const LISTED = /new Map\((\[\[.*?\]\])\)/;

/** Adler-32, with which the format of zlib ends. */
const adler32 = (bytes) => deflateSync(bytes).subarray(-4).readUInt32BE();
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The release that is built: bytes by name. */
function built() {
  const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length));
  return new Map(names.map((name) => [name, readFileSync(join(DIST, name))]));
}

/**
 * A release whose page, scripts, styles and data all say that they are the `number`th, under names of their own, as
 * `shown` reads it; built and listed like the one in `dist/`.
 */
export function release(number) {
  const files = new Map();
  const renamed = [];
  for (const [name, bytes] of built()) {
    const hash = HASHED.exec(name)?.[1];
    const now = hash ? name.replace(hash, sha256(`${hash} ${number}`).slice(0, 16)) : name;
    if (hash) renamed.push([name, now]);
    files.set(now, bytes);
  }
  const change = (pattern, how) => {
    const name = [...files.keys()].find((name) => pattern.test(name));
    files.set(name, Buffer.from(how(String(files.get(name)))));
  };
  change(/^boot-/, (code) => `${code}\ndocument.documentElement.dataset.release = "${number}";`);
  change(/^charts-/, (code) => `${code}\nwindow.chartsRelease = "${number}";`);
  change(/\.css$/, (rules) => `${rules}:root { --release: "${number}"; }`);
  change(/^data\/plan\.bundle\.json$/, (text) => said(text, number));
  change(/^index\.html$/, (html) => {
    const named = renamed.reduce((html, [before, now]) => html.replaceAll(before, now), html);
    const sum = adler32(files.get("data/plan.bundle.json"));
    const built = named.replace(/data-plan="\d+ /, `data-plan="${sum} `);
    return built.replace("<title>", `<meta name="release" content="${number}"><title>`);
  });
  change(/^sw\.js$/, (code) => {
    const named = renamed.reduce((code, [before, now]) => code.replaceAll(before, now), code);
    const entries = JSON.parse(LISTED.exec(named)[1]).map(([path, known]) => {
      const bytes = files.get(path === "./" ? "index.html" : path);
      return [path, known && [bytes.length, sha256(bytes)]];
    });
    const version = sha256(`version ${number}`).slice(0, 16);
    return named
      .replace(/const VERSION = "[0-9a-f]+"/, `const VERSION = "${version}"`)
      .replace(LISTED, `new Map(${JSON.stringify(entries)})`);
  });
  return files;
}

/** The data of a plan as those of the `number`th release. */
export function said(text, number) {
  const bundle = JSON.parse(text);
  bundle["plan.json"].data_version = `${number}.0.0`;
  return JSON.stringify(bundle);
}

/** What `serve` asks for a site: the files of the release that `now` gives. */
export function site(now) {
  return (name) => {
    const bytes = now().get(name);
    if (!bytes) throw new Error(`no ${name}`);
    return bytes;
  };
}

/** The name of the one file of `files` that matches. */
export function named(files, pattern) {
  return [...files.keys()].find((name) => pattern.test(name));
}

/** Of which release the parts of the running page are: of 说明, which says the version of the data. */
export async function shown(page) {
  const version = page.getByText(/^数据版本/);
  await version.waitFor();
  const parts = await page.evaluate(async () => {
    await window.loadCharts().catch(() => {});
    return [
      document.querySelector("meta[name=release]").content,
      document.documentElement.dataset.release,
      getComputedStyle(document.documentElement).getPropertyValue("--release").replaceAll('"', "").trim(),
      window.chartsRelease ?? "none",
    ];
  });
  return [...parts, /数据版本 (\d+)/.exec(await version.innerText())[1]].join(" ");
}
