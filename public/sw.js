// Keeps the page's own files for visits without a network: all files of one version as they were built, or none.
// The build writes the version and each file with its size and SHA-256; a publisher may replace the data (`null`)
// without a build. `own-caches.js` stands before this in the same file.
const VERSION = "development";
const FILES = new Map([]);
const FOLDER = self.registration.scope;
const NAME = copyPrefix(FOLDER) + VERSION;

self.addEventListener("install", (event) => event.waitUntil(keep()));

// Without `skipWaiting` this happens when no tab is left that the version before serves: until then such a tab may
// ask that version for files that are no longer on the server.
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(FOLDER)) return;
  const name = request.url.slice(FOLDER.length).split(/[?#]/)[0];
  const isPage = request.mode === "navigate" && ["", "index.html"].includes(name);
  const path = isPage ? "./" : name;
  if (!FILES.has(path)) return;
  const kept = () => caches.match(path, { cacheName: NAME, ignoreVary: true });
  // Files with a hash in their name never change.
  if (/-[0-9a-f]{14,16}/.test(path)) {
    event.respondWith(kept().then((found) => found || fetch(request)));
    return;
  }
  // The page and the data are asked for first, so that news arrives. The page is never kept by itself, since it may
  // be of another version than the files here.
  const fetched = fetch(request, isPage ? {} : { cache: "no-cache" }).then((response) => {
    if (isPage) event.waitUntil(restore().catch(() => {}));
    else if (!FILES.get(path)) event.waitUntil(renew(path, response.clone()).catch(() => {}));
    return response;
  });
  // Whoever has a copy does not wait for a network that says nothing.
  const late = new Promise((resolve) => setTimeout(resolve, SILENT * 1000)).then(kept).then((found) => found || fetched);
  event.respondWith(Promise.race([fetched, late]).catch(() => kept().then((found) => found || Response.error())));
});

// Seconds without an answer after which what is kept is shown.
const SILENT = 5;

// Seconds without a byte after which the copy is given up: the page's own request for the same file would wait for it.
const DEAD = 10;

async function keep() {
  const given = new AbortController();
  let quiet = 0;
  const heard = () => (quiet = 0);
  const clock = setInterval(() => (quiet += 1) >= DEAD && given.abort(), 1000);
  const arrived = [...FILES.keys()].map(async (path) => {
    const response = await fetch(path, { cache: "no-cache", signal: given.signal });
    return [path, await checked(path, response, heard)];
  });
  const failed = (reason) => {
    given.abort();
    throw reason;
  };
  const files = await Promise.all(arrived).catch(failed).finally(() => clearInterval(clock));
  try {
    const cache = await caches.open(NAME);
    await Promise.all(files.map(([path, response]) => cache.put(path, response)));
  } catch (full) {
    await caches.delete(NAME);
    throw full;
  }
}

// What may be kept of an answer; throws unless it is the file that was built or, for data, JSON.
async function checked(path, response, heard = () => {}) {
  // Where nobody publishes figures the file may be missing.
  if (path === "data/actuals.json" && response.status === 404) return new Response("null", { headers: { "Content-Type": "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await bytesOf(response.clone(), heard);
  const known = FILES.get(path);
  if (known) {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const digits = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (bytes.byteLength !== known[0] || digits !== known[1]) throw new Error(`${path}: not the file that was built`);
  } else {
    const data = JSON.parse(new TextDecoder().decode(bytes));
    // An error that is told in JSON is no plan.
    const isPlan = () => Object.keys(data || {}).some((name) => name.endsWith(".json"));
    if (path.endsWith(".bundle.json") && !isPlan()) throw new Error(`${path}: no plan`);
  }
  // Browsers refuse a redirected answer for a page.
  return response.redirected ? new Response(bytes, { headers: response.headers }) : response;
}

async function bytesOf(response, heard) {
  const reader = response.body.getReader();
  const pieces = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    heard();
    pieces.push(piece.value);
  }
  return new Blob(pieces).arrayBuffer();
}

// Data that were replaced enter the copy, unless they came with another version of the page.
async function renew(path, response) {
  const data = await checked(path, response);
  const worker = await fetch("sw.js", { cache: "no-store" });
  const isSame = (await worker.text()).includes(VERSION);
  // Once the copy is switched off it stays away.
  if (isSame && (await caches.has(NAME))) await (await caches.open(NAME)).put(path, data);
}

// Others on this host may have deleted the copy.
async function restore() {
  if (!(await caches.has(NAME))) await keep();
}

async function takeOver() {
  const others = (await ownCaches(FOLDER)).filter((name) => name !== NAME);
  // One of them may be that of a version that is just arriving.
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}
