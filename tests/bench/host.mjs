// Hands out a site with the headers that are recommended to publishers, over a line as slow as wanted.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { extname } from "node:path";
import { setImmediate as others, setTimeout as after } from "node:timers/promises";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Names with a hash: what is in such a file never changes. */
const IMMUTABLE = /-[0-9a-f]{14,16}\.(js|css|wasm|html)$/;

/** Bytes that go over a line in one piece. */
const PACKET = 1500;

const tags = new WeakMap();

/**
 * Serves `answers`: what to send for each path, `{ body, encoding }`. Of what is given back, `lastAsked` is when anything
 * was asked for, and `line`, which may be set and taken away, is what everybody waits for.
 */
export async function host(answers) {
  const served = { lastAsked: performance.now(), line: undefined };
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const { line } = served;
    const answer = answers[path];
    served.lastAsked = performance.now();
    await line?.roundTrip();
    if (!answer) return response.writeHead(404).end();
    const isKnown = request.headers["if-none-match"] === tagOf(answer.body);
    response.writeHead(isKnown ? 304 : 200, headersOf(path, answer)).flushHeaders();
    if (!isKnown) await send(response, answer.body, line);
    if (!response.destroyed) response.end();
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

/**
 * A line with `latency` ms between request and answer and `throughput` bytes a second, which all answers share: packets
 * go one after the other. When DevTools hold back a page's network, they do not hold back that of its service worker,
 * and whoever attaches to the worker too gives it a line of its own; this one is the same for both.
 */
export function lineOf({ latency, throughput }) {
  const waiting = [];
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    let free = performance.now();
    while (waiting.length > 0) {
      const { bytes, gone } = waiting.shift();
      free += (bytes / throughput) * 1000;
      await after(Math.max(0, free - performance.now()));
      gone();
      // Whoever has more to send stands in the queue again after this.
      await others();
    }
    isBusy = false;
  };
  return {
    roundTrip: () => after(latency),
    pass: (bytes) =>
      new Promise((gone) => {
        waiting.push({ bytes, gone });
        if (!isBusy) work();
      }),
  };
}

async function send(response, body, line) {
  if (!line) return response.write(body);
  for (let from = 0; from < body.length; from += PACKET) {
    const packet = body.subarray(from, from + PACKET);
    await line.pass(packet.length);
    if (response.destroyed) return;
    response.write(packet);
  }
}

function pathOf(url) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  return path.endsWith("/") ? `${path}index.html` : path;
}

function headersOf(path, { body, encoding }) {
  return {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "cache-control": IMMUTABLE.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    etag: tagOf(body),
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...(encoding && { "content-encoding": encoding }),
  };
}

function tagOf(body) {
  if (!tags.has(body)) tags.set(body, `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`);
  return tags.get(body);
}
