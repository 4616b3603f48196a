import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** `astro dev` on its own port: what it says, and how to end it. */
export type DevServer = { url: string; said: () => string; stop: () => void };

/**
 * Start `astro dev` below a root and wait until it answers.
 *
 * @param above how far above the port of the built site, so that servers do not meet
 */
export const startDev = async (root: string, above: number): Promise<DevServer> => {
  const port = Number(process.env["E2E_PORT"] ?? 4329) + above;
  let log = "";
  // --ignore-lock: an editor's own server may be running
  const server: ChildProcess = spawn(
    process.execPath,
    [
      join("node_modules", "astro", "bin", "astro.mjs"),
      "dev",
      "--port",
      `${port}`,
      "--ignore-lock",
    ],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (log += text));
  await expect.poll(() => log, { timeout: 4 * 60_000 }).toContain(`:${port}`);
  return { url: `http://localhost:${port}`, said: () => log, stop: () => server.kill() };
};
