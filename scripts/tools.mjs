// Programs the tests use that do not come from npm: a browser, two readers of PDF, one of OpenDocument, and three web servers.
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

/** @returns {string | undefined} full path of the first of these programs on PATH, or at a path given whole */
const find = (...names) => {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.resolve(folder, name)))
    .find(isProgram);
};

/**
 * The browser to test with; undefined: Playwright's own. CHROMIUM_PATH stands over what is on PATH; the one without
 * windows starts faster and takes less memory.
 */
export const findChromium = () =>
  process.env.CHROMIUM_PATH ||
  find(
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
  );

/** How Playwright starts the browser, wherever it is. */
export const launchOptions = () => {
  const executablePath = findChromium();
  return {
    ...(executablePath && { executablePath }),
    args: [
      "--no-sandbox", // the machine that tests may run as root
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
};

const hasChineseFont = () =>
  spawnSync("fc-list", [":lang=zh-tw"], { encoding: "utf8" }).stdout?.trim() !== "";

const browser = "chromium-headless-shell";

/** Debian packages and how to see that each is there. A distribution may lack the browser without windows. */
const packages = [
  { name: browser, or: "chromium", there: () => findChromium() !== undefined },
  { name: "fonts-noto-cjk", there: () => process.platform !== "linux" || hasChineseFont() },
  { name: "poppler-utils", there: () => find("pdftotext") !== undefined },
  { name: "qpdf", there: () => find("qpdf") !== undefined },
  { name: "nginx-light", there: () => find("nginx", "/usr/sbin/nginx") !== undefined },
  { name: "caddy", there: () => find("caddy") !== undefined },
  { name: "apache2", there: () => find("apache2", "/usr/sbin/apache2") !== undefined },
  { name: "libreoffice-writer-nogui", there: () => find("soffice") !== undefined },
];

/** Brings in what is missing where it can, and says plainly what it cannot. */
export async function installTools() {
  const missing = () => packages.filter(({ there }) => !there());
  const names = () => missing().map(({ name }) => name);
  if (names().length === 0) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(`Installing ${names().join(", ")} …`);
    const apt = (...args) => run("apt-get", [...args], { DEBIAN_FRONTEND: "noninteractive" });
    const add = (name) => apt("install", "-y", "-qq", "--no-install-recommends", name);
    await apt("update", "-qq");
    // one by one: a name that the distribution does not know stops the others otherwise
    for (const { name, or, there } of missing()) {
      await add(name);
      if (or && !there()) await add(or);
    }
  }
  const own =
    names().includes(browser) &&
    (await npm(["exec", "--", "playwright", "install", "--only-shell", "chromium"])) === 0;
  const after = names().filter((name) => name !== browser || !own);
  if (after.length > 0)
    console.error(
      `Not found, tests that need them will fail: ${after.join(", ")} (Debian's package names)`,
    );
}
