import type { Reference } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import type { Segment } from "../../tokens.ts";
import { absolute } from "../address.ts";

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);

/** One link, with its whole address: a quoted text stands alone. @example link(guide, "/zh/laws/", "法規") */
export const link = (guide: Guide, href: string, label: string): string =>
  /^(tel|mailto):/.test(href) ? escaped(label) : `[${escaped(label)}](${absolute(guide, href)})`;

/**
 * Words with their facts and links in place. A jump on the page itself leads nowhere here.
 *
 * @example said(guide, ["Pay within ", { fact: "30 days" }, "."]) // "Pay within 30 days."
 */
export const said = (guide: Guide, parts: string | readonly Segment[]): string =>
  typeof parts === "string"
    ? escaped(parts)
    : parts
        .map((part) => {
          if (typeof part === "string") return escaped(part);
          if ("fact" in part) return escaped(part.fact);
          if ("text" in part) return escaped(part.text);
          return part.href.startsWith("#")
            ? escaped(part.label)
            : link(guide, part.href, part.label);
        })
        .join("");

/** Marks of grounds, with the numbers of the page, each once. @example marks([{ no: 3 }]) // "[^3]" */
export const marks = (grounds: readonly Pick<Reference, "no">[]): string =>
  [...new Set(grounds.map(({ no }) => `[^${no}]`))].join("");

/** @example heading(2, "Fees") // "## Fees" */
export const heading = (level: 1 | 2 | 3, title: string): string =>
  `${"#".repeat(level)} ${escaped(title)}`;

/** Lines of a list, without the empty ones. @example bullets(["a", ""]) // "- a" */
export const bullets = (lines: readonly string[]): string =>
  lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join("\n");

/** Numbered lines. @example numbered(["a", "b"]) // "1. a\n2. b" */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join("\n");

/** Parts with an empty line between them; what is empty is left out. @example page(["# A", "", "b"]) // "# A\n\nb\n" */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter(Boolean).join("\n\n")}\n`;

/** A heading with what stands below it; nothing where nothing does. @example section("Fees", [""]) // "" */
export const section = (title: string, blocks: readonly string[], level: 2 | 3 = 2): string => {
  const full = blocks.filter(Boolean);
  return full.length === 0 ? "" : [heading(level, title), ...full].join("\n\n");
};
