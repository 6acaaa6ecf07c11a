// The copies that pages keep for visits without a network, seen from a page that none of them serves.
import { eventually } from "./app.mjs";

/** The page that none serves. */
export const OUTSIDE = { "/outside.html": { body: "<!doctype html><link rel=icon href=data:,><title>outside</title>" } };

/** The page keeps its copy after a pause, which a test need not wait for. */
export const WITHOUT_PAUSE = () => {
  const { setTimeout } = window;
  window.setTimeout = (act, ms, ...rest) => setTimeout(act, ms === 3000 ? 0 : ms, ...rest);
};

/** A new tab at `url`, whose program runs. */
export async function opened(visitor, url) {
  const page = await visitor.newPage();
  await page.addInitScript(WITHOUT_PAUSE);
  await page.goto(url);
  await eventually(page, () => page.locator("html").getAttribute("data-state"), "running");
  return page;
}

/** Scopes of all workers of the host, as paths. */
export async function workers(page) {
  const scopes = await page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.map(({ scope }) => new URL(scope).pathname);
  });
  return scopes.sort();
}

/** Names of all caches of the host, without its address. */
export async function cacheNames(page) {
  const names = await page.evaluate(() => caches.keys());
  return names.map((name) => name.replace(/http:..[^/]+/, "")).sort();
}

/** What the worker of `folder` does: `active` once it serves and no other is coming. */
function standing(page, folder) {
  return page.evaluate(async (folder) => {
    const found = await navigator.serviceWorker.getRegistration(folder);
    if (!found || new URL(found.scope).pathname !== folder) return "none";
    if (found.installing) return "installing";
    if (found.waiting) return "waiting";
    // Between two of these there may be none.
    if (!found.active) return "none";
    return found.active.state === "activated" ? "active" : found.active.state;
  }, folder);
}

/** Waits until the worker of `folder` stands so. */
export function stands(page, folder, expected) {
  return eventually(page, () => standing(page, folder), expected);
}

/** Lets the browser look for a new version of what is kept of `page`, and waits until that has come or failed. */
export async function lookAgain(page) {
  await page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const found = await navigator.serviceWorker.getRegistration(scope);
    await found.update().catch(() => {});
    const arriving = found.installing;
    if (arriving?.state !== "installing") return;
    await new Promise((ended) => arriving.addEventListener("statechange", ended));
  });
}
