/**
 * `npm run preview:folder`: copy dist/ to preview/, so that colleagues without the project can look at a change:
 * unpack, open zh/index.html. Search, and what else runs in the browser, needs the real site: `npm run preview`.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fromFolder } from "./from-folder.ts";

const from = process.env["DIST"] ?? "dist";
const to = "preview";
if (!existsSync(join(from, "index.html"))) {
  console.error(`${from}/ 裡沒有網站，請先輸入 npm run build · holds no site: npm run build first`);
  process.exit(1);
}
const { base } = parse(readFileSync("content/site.yaml", "utf8")) as { base: string };
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
const pages = readdirSync(to, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);
for (const page of pages) {
  const file = join(to, page);
  writeFileSync(file, fromFolder(readFileSync(file, "utf8"), page, base));
}
console.log(
  `✔ ${pages.length} 頁在 ${to}/，打開 ${to}/zh/index.html · pages to open without a server`,
);
