/**
 * `npm run docs:pictures`: take the pictures of the manual anew, from the built site and from what the commands print.
 * Needs dist/ (npm run build) and Chromium. Faults are planted in a copy of content/, never in content/ itself.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../../scripts/tools.mjs";
import { faultsPage } from "../build/faults-page.ts";
import { annotated, terminal } from "./docs/terminal.ts";
import { inspectContent } from "./content/inspect.ts";
import { format } from "./content/report/fault.ts";
import { rules } from "./content/report/rules.ts";
import { staticServer } from "./static-server.ts";

const folder = "docs/編輯手冊/圖";
const dist = process.env["DIST"] ?? "dist";
if (!existsSync(join(dist, "index.html"))) {
  console.error("先輸入 npm run build，再做圖 · run npm run build first");
  process.exit(1);
}

const phone = { width: 390, height: 720 };
const desk = { width: 900, height: 620 };

/** WebP, which the browser can write and its own screenshots cannot. */
const packed = async (browser: Browser, png: Buffer): Promise<Buffer> => {
  const page = await browser.newPage();
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
      return new Promise<string>((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(blob);
      });
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  await page.close();
  return Buffer.from(url.split(",")[1] ?? "", "base64");
};

const browser = await chromium.launch(launchOptions());
const keep = async (name: string, page: Page, whole = false) => {
  const png = whole
    ? await page.locator("body").screenshot()
    : await page.screenshot({ animations: "disabled" });
  const picture = await packed(browser, png);
  writeFileSync(join(folder, `${name}.webp`), picture);
  console.log(`✔ ${name}.webp ${(picture.length / 1024).toFixed(0)} KB`);
  await page.close();
};
const open = (viewport: typeof phone) => browser.newPage({ viewport, locale: "zh-TW" });
/** A page made of what was printed or drawn. */
const draw = async (name: string, html: string) => {
  const page = await open(desk);
  await page.setContent(html);
  await keep(name, page, true);
};

mkdirSync(folder, { recursive: true });
const server = staticServer(dist, "/");
await new Promise<void>((ready) => server.listen(0, "localhost", ready));
const address = server.address();
const origin = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
/** A page of the built site. */
const visit = async (name: string, path: string, viewport = phone) => {
  const page = await open(viewport);
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await keep(name, page);
};

await visit("page", "/zh/services/pothole-report/");
await visit("notice", "/zh/");
await visit("print-room", "/zh/print-room/", desk);
await visit("fill", "/zh/forms/petition/fill/", desk);

const copy = mkdtempSync(join(tmpdir(), "pictures-"));
try {
  cpSync("content", join(copy, "content"), { recursive: true });
  const name = "content/services/pothole-report/service.yaml";
  const planted = readFileSync(name, "utf8").replace("    unit: hour\n", "");
  writeFileSync(join(copy, name), planted);
  const check = ["src/cli/check.ts", "--root", copy, "--quiet", "--lang", "zh"];
  const { stdout, stderr } = spawnSync(process.execPath, check, { encoding: "utf8" });
  await draw("check", terminal("npm run check:content -- --lang zh", stdout + stderr));

  const review = ["src/cli/review.ts", "parks", "--service", "park-facility-report", "--out", copy];
  spawnSync(process.execPath, review, { stdio: "ignore" });
  const page = await open(desk);
  await page.goto(pathToFileURL(join(copy, "核對表-parks.html")).href);
  await keep("review", page);

  const { faults } = inspectContent(copy);
  await draw("dev-fault", faultsPage(process.cwd(), faults, { address: "", key: "" }));
  const [fault] = faults;
  if (fault?.line === undefined) throw new Error("the planted fault was not found");
  const from = fault.line - 3;
  const lines = planted.split("\n").slice(from - 1, from + 6);
  const message = format(fault, "zh").split("\n").slice(1).join("\n");
  const title = `${fault.field} · ${rules[fault.rule].zh}`;
  await draw("annotation", annotated(lines, { at: fault.line, from, title, message }));
} finally {
  rmSync(copy, { recursive: true, force: true });
  await browser.close();
  server.close();
}
