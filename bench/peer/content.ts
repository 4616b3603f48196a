/**
 * Pages of the guide as Markdown for Starlight, so that both build the same pages, words and links.
 *
 * Copy this folder to another place, `npm install` there, and `node content.ts DIST [START…]`: DIST is what the guide
 * was built into; only pages whose path begins with a START are taken, if any is given. Then `npx astro build`.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import Turndown from "turndown";
import { gfm } from "turndown-plugin-gfm";

const out = "src/content/docs";
const [dist = "../../dist", ...starts] = process.argv.slice(2);

const turndown = new Turndown({ headingStyle: "atx" });
turndown.use(gfm);
turndown.remove(["script", "style", "svg"]);

/** Languages are told by the peer's folders; what stands outside of ours is Chinese. */
const placeOf = (page: string): string =>
  page.startsWith("zh/")
    ? `zh-tw/${page.slice(3)}`
    : page.startsWith("en/")
      ? page
      : `zh-tw/${page}`;

let written = 0;
for (const file of globSync("**/index.html", { cwd: dist })) {
  if (starts.length > 0 && !starts.some((start) => file.startsWith(start))) continue;
  const root = parse(readFileSync(join(dist, file), "utf8"));
  const main = root.querySelector("main");
  if (!main) continue;
  const title = root.querySelector("h1")?.text.trim() || "Untitled";
  const description = root.querySelector("meta[name=description]")?.getAttribute("content");
  // the peer draws both by itself
  for (const drawn of main.querySelectorAll("h1, nav.index")) drawn.remove();
  const words: string = turndown
    .turndown(main.innerHTML)
    .replace(/[{}]/g, (brace: string) => (brace === "{" ? "(" : ")"))
    .replace(/</g, "&lt;");
  const to = join(out, placeOf(file).replace(/html$/, "md"));
  mkdirSync(dirname(to), { recursive: true });
  const head = { title, ...(description && { description }) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  writeFileSync(to, ["---", ...lines, "---", "", words, ""].join("\n"));
  written += 1;
}
console.log(`${written} pages`);
