// The browser that `cargo dev` found or installed.
import { chromium } from "playwright-core";

/** Sizes of the page: an old office screen and a phone. */
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Starts the browser; `command` is what finds one. */
export async function launch(command) {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM) {
    throw new Error(`The variable CHROMIUM names no browser: run \`cargo dev ${command}\`.`);
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}
