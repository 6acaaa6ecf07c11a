// Serves the published files on this machine, and lets a test damage or hold any of them.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Paths of the published files, whose names carry a hash. */
export const files = {
  page: "/index.html",
  boot: published((name) => /^boot-.*\.js$/.test(name)),
  styles: published((name) => name.endsWith(".css")),
  glue: published((name) => /^fenghua-plan-.*\.js$/.test(name)),
  charts: published((name) => /^charts-.*\.js$/.test(name)),
  wasm: published((name) => name.endsWith(".wasm")),
  data: "/data/plan.bundle.json",
  english: published((name) => /^english-.*\.html$/.test(name)),
};

/** The bytes of a published file. */
export function bytesOf(path) {
  return readFileSync(join(DIST, path));
}

/** The plan as the page receives it. */
export function bundle() {
  return JSON.parse(bytesOf(files.data));
}

/**
 * Serves `dist/`. `answers` maps a path to what is sent instead: `{ status, body, encoding, until }`,
 * each of which may be left out; `until` is a promise that holds the answer back.
 */
export async function serve(answers = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    asked.push(path);
    const answer = answers[path] ?? {};
    await answer.until;
    if (answer.status >= 400) {
      response.writeHead(answer.status).end();
      return;
    }
    try {
      const body = answer.body ?? bytesOf(normalize(path));
      const headers = {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        // A sandboxed frame has no origin of its own, so to it every file is another's.
        "access-control-allow-origin": "*",
      };
      if (answer.encoding) headers["content-encoding"] = answer.encoding;
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
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
