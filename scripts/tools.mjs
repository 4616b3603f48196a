// Programs the tests use that do not come from npm: a browser, two readers of PDF, and one of OpenDocument.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { npm, run } from "./setup.mjs";

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string | undefined} full path of the first of these programs on PATH */
const find = (...names) => {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
};

/** The browser to test with; undefined: Playwright's own. CHROMIUM_PATH stands over what is on PATH. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH ||
  find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

const hasChineseFont = () =>
  spawnSync("fc-list", [":lang=zh-tw"], { encoding: "utf8" }).stdout?.trim() !== "";

/** Debian packages and how to see that each is there. */
const packages = [
  { name: "chromium", there: () => findChromium() !== undefined },
  { name: "fonts-noto-cjk", there: () => process.platform !== "linux" || hasChineseFont() },
  { name: "poppler-utils", there: () => find("pdftotext") !== undefined },
  { name: "qpdf", there: () => find("qpdf") !== undefined },
  { name: "libreoffice-writer-nogui", there: () => find("soffice") !== undefined },
];

/** Brings in what is missing where it can, and says plainly what it cannot. */
export async function installTools() {
  const missing = () => packages.filter(({ there }) => !there()).map(({ name }) => name);
  const before = missing();
  if (before.length === 0) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(`Installing ${before.join(", ")} …`);
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...before], quiet);
  } else if (before.includes("chromium")) {
    await npm(["exec", "--", "playwright", "install", "chromium"]);
  }
  const after = missing().filter((name) => name !== "chromium" || !findChromium());
  if (after.length > 0)
    console.error(
      `Not found, tests that need them will fail: ${after.join(", ")} (Debian's package names)`,
    );
}
