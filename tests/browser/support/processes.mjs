// Starting other programs for a test, and waiting until they listen.
import { createServer } from "node:net";

const PATIENCE_MS = 20_000;

/** The program that `cargo dev test` found for a variable. */
export function named(variable) {
  const program = process.env[variable];
  if (program) return program;
  throw new Error(`The variable ${variable} names no browser: run "cargo dev test".`);
}

/** A port of this machine on which nothing listens. */
export function freePort() {
  return new Promise((found) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/** What something answers at `address`, once `suits` accepts it. */
export async function answer(address, suits = () => true) {
  const end = Date.now() + PATIENCE_MS;
  let reason;
  while (Date.now() < end) {
    try {
      const answered = await (await fetch(address)).json();
      if (suits(answered)) return answered;
      reason = JSON.stringify(answered);
    } catch (error) {
      reason = error.message;
    }
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`nothing suitable answers at ${address}: ${reason}`);
}
