// WebKitGTK by the WebDriver protocol, on a display that nobody sees.
import { spawn } from "node:child_process";
import { answer, freePort, named } from "./processes.mjs";

export async function openWebKit(address, view) {
  const display = await virtualDisplay();
  const port = await freePort();
  const driver = spawn(named("WEBKIT_DRIVER"), [`--port=${port}`, "--host=127.0.0.1"], {
    // The last of WebKitGTK's compilers makes code of the program that now and then stops where it should not.
    env: { ...process.env, DISPLAY: display.name, WEBKIT_DISABLE_COMPOSITING_MODE: "1", JSC_useOMGJIT: "0" },
  });
  await answer(`http://127.0.0.1:${port}/status`);
  const call = async (method, where, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${where}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call("POST", "/session", { capabilities: {} });
  const session = `/session/${sessionId}`;
  await call("POST", `${session}/window/rect`, { ...view, x: 0, y: 0 });
  await call("POST", `${session}/url`, { url: address });
  const ask = (code) =>
    call("POST", `${session}/execute/sync`, { script: `return (${code})`, args: [] });
  return {
    evaluate: ask,
    screenshot: async () => {
      // The driver waits for the next picture of the page, which does not come while nothing changes.
      await ask("void setInterval(() => document.documentElement.style.setProperty('outline', `${Date.now() % 2}px solid transparent`), 50)");
      return Buffer.from(await call("GET", `${session}/screenshot`), "base64");
    },
    // Its protocol does not tell errors: `watched` makes the page note them.
    errors: () => ask("window.troubles ?? ['nothing watches for errors']"),
    requests: () => ask("performance.getEntriesByType('resource').map((entry) => entry.name)"),
    close: async () => {
      await call("DELETE", session);
      driver.kill();
      display.close();
    },
  };
}

/** A page that notes its errors from the first script on, in `window.troubles`. */
export function watched(html) {
  const watch = `<script>
    window.troubles = [];
    for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"]) {
      addEventListener(kind, (event) => troubles.push(kind + " " + (event.message ?? event.reason)));
    }
    console.error = (...words) => troubles.push(words.join(" "));
  </script>`;
  return html.replace(/(<meta http-equiv[^>]*>)/, (meta) => meta + watch);
}

async function virtualDisplay() {
  const server = spawn(named("XVFB"), ["-displayfd", "3", "-screen", "0", "1400x900x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((named) => server.stdio[3].once("data", named));
  return { name: `:${String(number).trim()}`, close: () => server.kill() };
}
