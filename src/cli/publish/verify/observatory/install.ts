import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("./", import.meta.url));
const lists = ["package.json", "package-lock.json"];
const text = (folder: string) =>
  lists.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");

/**
 * Where the Observatory is installed, if it is, as this project pins it.
 *
 * @example installed() // "/home/…/.cache/observatory/node_modules", or undefined
 */
export function installed(folder = resolve(".cache/observatory")): string | undefined {
  const whole = join(folder, "whole.txt");
  return existsSync(whole) && readFileSync(whole, "utf8") === text(own)
    ? join(folder, "node_modules")
    : undefined;
}

/**
 * Brings it in, 132 MB, unless it is there: too much for everyone who builds the site. No script of any package runs;
 * its list of preloaded hosts would be one, so headers alone are judged.
 *
 * @throws when npm cannot: what it said
 * @example install() // "/home/…/.cache/observatory/node_modules"
 */
export function install(folder = resolve(".cache/observatory")): string {
  const there = installed(folder);
  if (there !== undefined) return there;
  mkdirSync(folder, { recursive: true });
  for (const name of lists) copyFileSync(join(own, name), join(folder, name));
  const script = process.env["npm_execpath"];
  const [program, ...before] = script ? [process.execPath, script] : ["npm"];
  const { status, stdout, stderr, error } = spawnSync(
    program ?? "npm",
    [...before, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 0)
    throw new Error(
      `Mozilla Observatory 沒有裝好：連得到套件庫嗎？ · was not installed: is the package registry within reach?\n${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`,
    );
  const modules = join(folder, "node_modules");
  writeFileSync(join(modules, "@mdn/mdn-http-observatory/conf/hsts-preload.json"), "{}\n");
  writeFileSync(join(folder, "whole.txt"), text(own));
  return modules;
}
