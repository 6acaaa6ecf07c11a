// Pages of other sites that show the app in a frame, with the scripts that such sites really run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { running, visit } from "./app.mjs";
import { serve } from "./server.mjs";

function script(name, file) {
  const url = new URL(`../../node_modules/${name}/${file}`, import.meta.url);
  return readFileSync(fileURLToPath(url), "utf8");
}

/** A frame as HTML; a page may give it more attributes. */
function frame(src, sandbox, more = "") {
  const limits = sandbox === null ? "" : ` sandbox="${sandbox}"`;
  return `<iframe src="${src}" title="plan" width="100%" frameborder="0"${limits} ${more}></iframe>`;
}

/**
 * By name: the script of the host, the HTML where the frame goes, and what starts it. With
 * `checkOrigin` the resizers address the origin of the frame's page, which a sandboxed frame has
 * not, so their authors say to switch it off there.
 */
export const HOSTS = {
  "pym.js 1.3": {
    script: () => script("pym.js", "dist/pym.v1.js"),
    html: () => `<div id="plan-1"></div>`,
    start: (src, sandbox) => {
      const options = sandbox === null ? {} : { sandbox };
      return `new pym.Parent("plan-1", ${JSON.stringify(src)}, ${JSON.stringify(options)});`;
    },
  },
  "iframe-resizer 4": {
    script: () => script("iframe-resizer", "js/iframeResizer.js"),
    html: frame,
    start: (_, sandbox) => `iFrameResize({ checkOrigin: ${sandbox === null} });`,
  },
  "iframe-resizer 5": {
    script: () => script("@iframe-resizer/parent", "index.umd.js"),
    html: frame,
    start: (_, sandbox) => `iframeResize({ license: "GPLv3", checkOrigin: ${sandbox === null} });`,
  },
  "open-iframe-resizer": {
    script: () => script("@open-iframe-resizer/core", "dist/index.umd.cjs"),
    html: frame,
    start: () => `iframeResizer.initialize();`,
  },
  "a Datawrapper-style listener": {
    script: () => "",
    html: frame,
    start: () => `
      addEventListener("message", ({ data }) => {
        for (const key in data["datawrapper-height"] || {}) {
          const frame = document.querySelector("iframe[src*='" + key + "']");
          if (frame) frame.style.height = data["datawrapper-height"][key] + "px";
        }
      });`,
  },
  "our embed.js": {
    script: () => "",
    html: (src, sandbox) =>
      frame(src, sandbox, "data-fenghua-plan") +
      `<script src="${new URL("embed.js", src)}" async></script>`,
    start: () => "",
  },
};

/** Notes every message that the host gets and every violation of its policy. */
const WATCH = `
  window.heard = [];
  addEventListener("message", ({ data }) => heard.push(data));
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error("violation: " + event.violatedDirective + " " + event.blockedURI);
  });`;

/** Serves a site with one page, whose policy forbids everything inline. */
export function site(app, { html, scripts = "", styles = "" }) {
  const policy =
    `default-src 'none'; script-src 'self' ${app.url}; style-src 'self'; img-src data:; ` +
    `frame-src ${app.url}`;
  const body = `<!doctype html>
    <html lang="zh-CN">
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
    <title>portal</title>
    <script src="/watch.js"></script>
    <h1>portal</h1>
    ${html}
    <script src="/host.js"></script>`;
  return serve({
    "/index.html": { body },
    "/watch.js": { body: WATCH },
    "/host.js": { body: scripts },
    "/host.css": { body: styles },
  });
}

/** Opens a page of the host that shows the app at `hash` and waits until that runs. */
export function visitHost({ host, hash, sandbox = null, styles, ...options }, act) {
  const { html, start, script } = HOSTS[host];
  const around = (app) => {
    const src = app.url + hash;
    const scripts = `${script()}\n;${start(src, sandbox)}`;
    return site(app, { html: html(src, sandbox), scripts, styles });
  };
  return visit({ ...options, around, isEarly: true }, async ({ page, server, visitor }) => {
    const inner = await frameOf(page);
    await running(inner);
    await act({ page, inner, server, visitor });
  });
}

/** The frame's own document. */
export async function frameOf(page) {
  const element = await page.locator("iframe").first().elementHandle();
  return element.contentFrame();
}

/** Heights of the frame in the host and of the content in the frame, CSS px. */
export async function heights(page, inner) {
  const [frame, content] = await Promise.all([
    page.locator("iframe").first().evaluate((element) => element.clientHeight),
    inner.evaluate(() => document.documentElement.getBoundingClientRect().height),
  ]);
  return { frame, content };
}

/** How long the frame may take to get its height, ms. */
const SETTLED_MS = 10_000;

/** Waits until the frame is as high as its content, and that is another height than `before`. */
export async function settled(page, inner, before) {
  const end = Date.now() + SETTLED_MS;
  let found;
  do {
    found = await heights(page, inner);
    if (Math.abs(found.frame - found.content) <= 2 && found.frame !== before) return found.frame;
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  } while (Date.now() < end);
  return assert.fail(`frame ${found.frame} px, content ${found.content} px, before ${before} px`);
}
