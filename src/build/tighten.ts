import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Elements that begin a line of their own: white space beside their tags is never seen. */
const block =
  "(?:a(?:rticle|side)|body|d[dlt]|details|div|fieldset|fig(?:caption|ure)|footer|form|h(?:[1-6]|ead(?:er)?|tml)|li|link|main|meta|nav|ol|p|script|section|style|summary|t(?:able|body|d|h|head|itle|r)|ul)";
const before = new RegExp(`\\s+(?=</?${block}[\\s>])`, "g");
const after = new RegExp(`(</?${block}(?:\\s[^>]*)?>)\\s+`, "g");

const inline = "(?:a|b|button|label|small|span|sup)";
/** White space at the edge of an inline element that is alone at the edge of a block. */
const first = new RegExp(`(<${block}(?:\\s[^>]*)?><${inline}(?:\\s[^>]*)?>)\\s+`, "g");
const last = new RegExp(`\\s+(</${inline}></${block}>)`, "g");

/** @example tighten("<ul> <li> <a>1</a> <b>2</b> </li> </ul>") // "<ul><li><a>1</a> <b>2</b></li></ul>" */
export const tighten = (html: string): string =>
  html.replace(before, "").replace(after, "$1").replace(first, "$1").replace(last, "$1");

/** Takes white space between blocks out of every page: some eighty bytes of a packed page. */
export default function tightenPages(): AstroIntegration {
  return {
    name: "tighten",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = (await readdir(dist, { recursive: true })).filter((file) =>
          file.endsWith(".html"),
        );
        for (const page of pages) {
          const html = await readFile(dist + page, "utf8");
          await writeFile(dist + page, tighten(html));
        }
      },
    },
  };
}
