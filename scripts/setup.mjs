// What has to be on the machine before the project's own code can run. Plain JavaScript for Node 20:
// nothing is installed yet when this file is read.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
const binaries = path.join(root, "node_modules/.bin");

/** First Node whose type stripping runs `.ts` files as they are. */
const oldestNode = [22, 18];

/** Astro sends no usage data and stays in the foreground, where it can be stopped. */
export const environment = () => ({
  ...process.env,
  PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ""}`,
  ASTRO_TELEMETRY_DISABLED: "1",
  ASTRO_DEV_BACKGROUND: "0",
  ASTRO_PREVIEW_BACKGROUND: "0",
});

/**
 * Runs a program with its output on this terminal.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(program, args, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...environment(), ...extra },
    });
    const pass = (signal) => child.kill(signal);
    process.once("SIGINT", pass).once("SIGTERM", pass);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 1);
    });
  });
}

/** Runs npm: the same one that runs this script, if one does. */
export const npm = (args, extra) => {
  const script = process.env.npm_execpath;
  return script ? run(process.execPath, [script, ...args], extra) : run("npm", args, extra);
};

const fingerprint = () =>
  ["package.json", "package-lock.json"]
    .reduce((hash, file) => hash.update(readFileSync(path.join(root, file))), createHash("sha256"))
    .digest("hex");

/** Installs what package-lock.json names, unless that has been done. */
export async function install() {
  const stamp = path.join(root, "node_modules/.installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return;
  console.log(
    "安裝套件（第一次，或套件清單改了）… · Installing packages (first start, or their list has changed) …",
  );
  // Without its warnings: they are about the npm process itself, which may run on an older Node.
  const code = await npm(["ci", "--loglevel=error"]);
  if (code !== 0)
    throw new Error(
      "套件沒有裝好：連得到套件庫嗎？看上面的訊息 · npm ci failed. Is the package registry within reach? See the lines above.",
    );
  writeFileSync(stamp, fingerprint());
}

/**
 * The Node that runs the project: the one installed with it (Linux x64), else the one at hand if it is new enough.
 * @returns {string} path of the program
 */
export function node() {
  const shipped = path.join(binaries, "node");
  if (existsSync(shipped)) return shipped;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]))
    return process.execPath;
  throw new Error(
    `Node ${process.versions.node} 太舊，請安裝 24：https://nodejs.org/ · too old: the site needs ${oldestNode.join(".")} or later`,
  );
}
