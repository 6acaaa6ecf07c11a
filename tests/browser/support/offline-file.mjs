// The offline file of the build, and damaged copies of it.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const FOLDER = fileURLToPath(new URL("../../../dist/offline/", import.meta.url));
export const NAME = fs.readdirSync(FOLDER).find((name) => name.endsWith(".html"));
export const FILE = path.join(FOLDER, NAME);
export const ADDRESS = pathToFileURL(FILE).href;

/** The same file as `change` makes it. */
export function copied(change) {
  const html = fs.readFileSync(FILE, "utf8");
  const changed = change(html);
  if (changed === html) throw new Error("the change changes nothing");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "plan-copied-"));
  const file = path.join(folder, "plan.html");
  fs.writeFileSync(file, changed);
  return {
    address: pathToFileURL(file).href,
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}
