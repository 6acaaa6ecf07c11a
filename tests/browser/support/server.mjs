// Serves the published files on this machine, and lets a test damage or hold any of them.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

export const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Paths of the published files, whose names carry a hash. */
export const files = {
  page: "/index.html",
  boot: published((name) => /^boot-.*\.js$/.test(name)),
  styles: published((name) => name.endsWith(".css")),
  glue: published((name) => /^fenghua-plan-.*\.js$/.test(name)),
  charts: published((name) => /^charts-.*\.js$/.test(name)),
  wasm: published((name) => /^first-[0-9a-f]+\.wasm$/.test(name)),
  data: "/data/plan.bundle.json",
  records: "/data/records.bundle.json",
  dictionary: "/data/english.json",
  english: published((name) => /^english-.*\.html$/.test(name)),
};

/** Paths of the parts of the program beside the first one, and of what they share. */
export const parts = Object.fromEntries(
  ["drawing", "reading", "entering", "paper", "easy", "shared"].map((key) => {
    return [key, published((name) => name.startsWith(`${key}-`) && name.endsWith(".wasm"))];
  }),
);

/** The bytes of a published file. */
export function bytesOf(path) {
  return readFileSync(join(DIST, path));
}

/** The whole plan, of which the page receives the project library's first. */
export function bundle() {
  return { ...JSON.parse(bytesOf(files.data)), ...JSON.parse(bytesOf(files.records)) };
}

/**
 * Serves `dist/`, or what `sites` gives: each maps the folder of a site to a function from a file's name to its bytes,
 * which throws when there is none. `answers` maps a path to what is sent instead:
 * `{ status, body, headers, encoding, until, parts, isCut }`, each of which may be left out; `until` is a promise that holds
 * the answer back, `parts` a function that gives the body piece by piece, as an asynchronous generator; `isCut` ends the
 * connection. `answers` may be changed while the page is open. While `isDown` of what is given back is set, every connection ends.
 */
export async function serve(answers = {}, sites = { "/": bytesOf }) {
  const asked = [];
  const served = { asked, isDown: false };
  const found = (path) => {
    const folders = Object.keys(sites).filter((folder) => path.startsWith(folder));
    const folder = folders.sort((left, right) => right.length - left.length)[0];
    return sites[folder](path.slice(folder.length));
  };
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    asked.push(path);
    const answer = answers[path] ?? {};
    await answer.until;
    if (served.isDown || answer.isCut) {
      response.destroy();
      return;
    }
    if (answer.status >= 400) {
      response.writeHead(answer.status).end();
      return;
    }
    try {
      const body = answer.body ?? found(normalize(path));
      const headers = {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        // A sandboxed frame has no origin of its own, so to it every file is another's.
        "access-control-allow-origin": "*",
        ...answer.headers,
      };
      if (answer.encoding) headers["content-encoding"] = answer.encoding;
      response.writeHead(200, headers);
      if (answer.parts) Readable.from(answer.parts(body)).on("error", () => {}).pipe(response);
      else response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return Object.assign(served, {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  });
}

function published(isWanted) {
  let names;
  try {
    names = readdirSync(DIST).filter(isWanted);
  } catch {
    names = [];
  }
  if (names.length !== 1) {
    throw new Error("dist/ does not hold one build of the app: run `cargo dev build`.");
  }
  return `/${names[0]}`;
}
