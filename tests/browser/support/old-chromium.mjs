// Chromium 92, as the npm package chrome-aws-lambda carries it, by its DevTools protocol.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import WebSocket from "ws";
import { answer, freePort } from "./processes.mjs";

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json"));

/** How long it may take to answer, ms: on a busy machine it starts now and then without ever answering. */
const PATIENCE_MS = 60_000;

/** Opens a page, with a second try where the browser does not answer. */
export function openOldChromium(address, view) {
  return open(address, view).catch(() => open(address, view));
}

/** The browser, unpacked beside its package: that takes longer than most tests. */
function program() {
  const file = `${PACKAGE}/bin/chromium`;
  if (fs.existsSync(file)) return file;
  // Another file of tests may do the same meanwhile.
  const own = `${file}-${process.pid}`;
  fs.writeFileSync(own, zlib.brotliDecompressSync(fs.readFileSync(`${file}.br`)), { mode: 0o755 });
  fs.renameSync(own, file);
  return file;
}

async function open(address, view) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "plan-chromium-92-"));
  const port = await freePort();
  const size = `--window-size=${view.width},${view.height}`;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-zygote"];
  const listening = [`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`];
  // It complains of each control that it lacks words for, and stands still once nobody has read that for a while.
  const browser = spawn(program(), [...flags, ...listening, size, "about:blank"], { stdio: "ignore" });
  const hasPage = (targets) => targets.some((target) => target.type === "page");
  const targets = await answer(`http://127.0.0.1:${port}/json/list`, hasPage);
  const { webSocketDebuggerUrl } = targets.find((target) => target.type === "page");
  const page = await connect(webSocketDebuggerUrl);
  const close = async () => {
    page.socket.close();
    const ended = new Promise((done) => browser.once("exit", done));
    browser.kill("SIGKILL");
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    for (const domain of ["Runtime", "Log", "Network", "Page"]) await page.send(`${domain}.enable`);
    await page.send("Page.navigate", { url: address });
  } catch (silent) {
    await close();
    throw silent;
  }
  return {
    evaluate: async (expression) => {
      const asked = { expression, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await page.send("Runtime.evaluate", asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    screenshot: async () => Buffer.from((await page.send("Page.captureScreenshot")).data, "base64"),
    errors: () => page.errors,
    requests: () => page.requests,
    close,
  };
}

/** A page of the browser: sends commands, collects errors and requests. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => socket.once("open", opened).once("error", failed));
  const waiting = new Map();
  const errors = [];
  const requests = [];
  socket.on("message", (text) => {
    const { id, method, params, result, error } = JSON.parse(text);
    if (id) {
      const { done, failed, patience } = waiting.get(id);
      clearTimeout(patience);
      waiting.delete(id);
      if (error) failed(new Error(error.message));
      else done(result);
    } else if (method === "Runtime.exceptionThrown") {
      errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    } else if (method === "Runtime.consoleAPICalled" && params.type === "error") {
      errors.push(params.args.map((argument) => argument.value).join(" "));
    } else if (method === "Log.entryAdded" && params.entry.level === "error") {
      errors.push(params.entry.text);
    } else if (method === "Network.requestWillBeSent") {
      requests.push(params.request.url);
    }
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((done, failed) => {
      last += 1;
      const patience = setTimeout(() => failed(new Error(`no answer to ${method}`)), PATIENCE_MS);
      waiting.set(last, { done, failed, patience });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { socket, send, errors, requests };
}
