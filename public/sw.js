// Keeps the page's own files for visits without a network. The build writes their names and a
// version into the first two lines; a new version replaces the old one as a whole.
const VERSION = "development";
const FILES = [];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== VERSION));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

// Files with a hash in their name never change and come from the copy; the page and the data are
// asked for first, so that news arrives, and come from the copy when there is no network.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const isHashed = /-[0-9a-f]{14,16}/.test(request.url);
  const kept = () => caches.match(request, { ignoreSearch: request.mode === "navigate" });
  const fetched = () =>
    fetch(request).then((response) => {
      if (response.ok) {
        const copy = response.clone();
        event.waitUntil(caches.open(VERSION).then((cache) => cache.put(request, copy)));
      }
      return response;
    });
  event.respondWith(
    isHashed
      ? kept().then((found) => found || fetched())
      : fetched().catch(() => kept().then((found) => found || Response.error())),
  );
});
