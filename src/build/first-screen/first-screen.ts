import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hashOf, layerOrder } from "../../model/site/security.ts";
import { addSeen, type Seen } from "./seen.ts";
import { split } from "./split.ts";

/** Pages that are opened most often as the only one of a visit: what they need is in one sheet of their own. */
const alone: ReadonlySet<string> = new Set(["service"]);

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
    const group = groups.get(found[1]) ?? { pages: [], seen: new Set(["html", "body"]) };
    addSeen(group.seen, html.slice(html.indexOf("<body"), found.index));
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
          const css = sheets.map(text).join("");
          const { first, rest } = split(css, seen);
          const inline = layerOrder + first;
          const own = alone.has(name) && save(dist, name, rest);
          for (const page of pages) {
            const links = (own ? [base + own] : page.sheets)
              .map((href) => `<link rel="stylesheet" href="${href}">`)
              .join("");
            const html = page.html
              .replace(sheet, "")
              .replace(mark, () => links)
              .replace(`<style>${layerOrder}`, () => `<style>${inline}`)
              .replace(hashOf(layerOrder), () => hashOf(inline));
            writeFileSync(join(dist, page.file), html);
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
