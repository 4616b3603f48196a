import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hashOf, layerOrder } from "../../model/site/security.ts";
import { addSeen, type Seen } from "./seen.ts";
import { shorten, unset } from "./shorten.ts";
import { split } from "./split.ts";

/** Pages that are opened most often as the only one of a visit: what they need is in one sheet of their own. */
const alone: ReadonlySet<string> = new Set(["service"]);

/** Pages that may weigh so many bytes at most: where the style is too much, they wait for their sheets. */
const most: Readonly<Record<string, number>> = { outcome: 12 * 1024 };

const mark = /<!--first screen: (\w+)-->/;
const sheet = /<link rel="?stylesheet"? href="?([^">]+)"?>/g;

interface Marked {
  file: string;
  html: string;
  /** addresses of its sheets */
  sheets: string[];
}
/** The pages that share one text. */
interface Group {
  pages: Marked[];
  seen: Seen;
}

/** Puts pages that end their first screen with the same mark together. */
function groupsIn(dist: string): Map<string, Group> {
  const groups = new Map<string, Group>();
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(dist, file), "utf8");
    const found = mark.exec(html);
    if (!found?.[1]) continue;
    const group: Group = groups.get(found[1]) ?? { pages: [], seen: new Map() };
    addSeen(group.seen, html.slice(0, found.index).replace(/<head>.*<\/head>/s, ""));
    const sheets = [...html.matchAll(sheet)].map(([, href = ""]) => href);
    group.pages.push({ file, html, sheets });
    groups.set(found[1], group);
  }
  return groups;
}

/**
 * Draws the first screen of a page without a second question to the host: its style stands in the page, and the sheets
 * are asked for where the first screen ends. Nothing has to be kept in two places: a rule belongs to the first screen
 * when it can meet something above `<FirstScreenEnd>`.
 */
export default function firstScreen(): AstroIntegration {
  let base = "/";
  return {
    name: "first-screen",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const text = (href: string) => readFileSync(join(dist, href.slice(base.length)), "utf8");
        for (const [name, { pages, seen }] of groupsIn(dist)) {
          const sheets = [...new Set(pages.flatMap((page) => page.sheets))];
          const texts = sheets.map(text);
          const { first, rest } = split(texts.join(""), seen);
          const keep = new Set(texts.flatMap((one) => unset(split(one, seen).first)));
          const own = alone.has(name) && save(dist, name, rest);
          const inline = layerOrder + (own ? first : shorten(first, keep));
          for (const page of pages) {
            const links = (own ? [base + own] : page.sheets)
              .map((href) => `<link rel="stylesheet" href="${href}">`)
              .join("");
            const html = page.html
              .replace(sheet, "")
              .replace(mark, () => links)
              .replace(`<style>${layerOrder}`, () => `<style>${inline}`)
              .replace(hashOf(layerOrder), () => hashOf(inline));
            const fits = Buffer.byteLength(html) <= (most[name] ?? Number.POSITIVE_INFINITY);
            writeFileSync(join(dist, page.file), fits ? html : page.html.replace(mark, ""));
          }
        }
      },
    },
  };
}

/** Writes a sheet under a name that changes with it. @returns where it is */
function save(dist: string, name: string, css: string): string {
  const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
  const file = `_astro/${name}.${hash}.css`;
  writeFileSync(join(dist, file), css);
  return file;
}
