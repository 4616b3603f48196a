import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Memory that nobody needs any more goes back to the machine: a fifth less at the peak, for no more time. Of itself the
 * bundler (written in Rust) keeps what it has freed, every thread keeps some of its own, and Node's store of
 * short-lived things grows to 128 MB.
 */
const thrifty = { MIMALLOC_PURGE_DELAY: "0", MALLOC_ARENA_MAX: "2" };
const young = "--max-semi-space-size=16";
const script = fileURLToPath(new URL("astro-build.ts", import.meta.url));

/**
 * Astro's build in a process of its own, whose memory is free again before files are packed.
 *
 * @returns what went wrong, or nothing
 * @example await astroBuild(".", ".cache/dist") // undefined
 */
export const astroBuild = (root: string, to: string): Promise<string | undefined> =>
  new Promise((done) => {
    const astro = spawn(process.execPath, [young, script, root, to], {
      env: {
        ...thrifty,
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    astro.stdout.pipe(process.stdout);
    astro.stderr.pipe(process.stderr);
    astro.stdout.on("data", keep);
    astro.stderr.on("data", keep);
    astro.on("error", (error) => done(error.message));
    astro.on("close", (code) => {
      // Astro logs some errors and goes on, for example a renderer that leaves a page empty.
      const logged = output.split("\n").find((line) => line.includes("[ERROR]"));
      done(code === 0 ? logged : `astro build ended with exit code ${code}`);
    });
  });
