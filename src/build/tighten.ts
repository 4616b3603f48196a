import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Elements that begin a line of their own: white space beside their tags is never seen. */
const blocks = new Set(
  `address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 head header hr html legend li link main meta nav ol optgroup option p pre script search section style summary
  table tbody td template tfoot th thead title tr ul`.split(/\s+/),
);
/** Elements that stand in a line like a word. */
const drawn = new Set(["button", "canvas", "img", "input", "meter", "progress", "select", "svg"]);
/** What is kept as it is; a tag, with its slash and its name; or words. */
const pieces =
  /<(pre|textarea|script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)(?:[^>"]|"[^"]*")*>|<![^>]*>|<|[^<]+/gi;

/** An attribute of a tag: its name, and what stands between its quotation marks. */
const attributes = / ([\w:-]+)="([^"]*)"/g;
/** What stays in quotation marks: nothing, and what HTML would read otherwise. */
const quoted = /^$|[\s'=<>`]/;
/** These stand in the head, and are read by simpler programs than browsers. */
const headed = new Set(["html", "link", "meta", "script"]);

/** What was said to the search index, which stands by then. */
const indexed = / data-pagefind-[\w-]+(?:="[^"]*")?/g;

/** A tag without what only the search index reads. @example plain('<main data-pagefind-body="">') // "<main>" */
export const plain = (tag: string): string => tag.replace(indexed, "");

/**
 * A tag without the quotation marks, too, that HTML can do without.
 *
 * @example bare('<a class="row" href="/zh/" title="To the top">', "a") // '<a class=row href=/zh/ title="To the top">'
 */
export function bare(tag: string, name: string): string {
  if (headed.has(name) || tag.endsWith("/>") || !tag.includes(" ")) return tag;
  return plain(tag).replace(attributes, (whole, key: string, value: string) =>
    quoted.test(value) ? whole : ` ${key}=${value}`,
  );
}

/**
 * Takes out the white space that no reader sees: beside blocks, and all but one of several in a line. What is left
 * stands outside of links and other inline elements, where it is not underlined.
 *
 * @param opening what becomes of a tag that opens an element
 * @example tighten("<ul> <li> <a>1 </a> <b>2</b> </li> </ul>") // "<ul><li><a>1</a> <b>2</b></li></ul>"
 */
export function tighten(html: string, opening = (tag: string, _name: string) => tag): string {
  let out = "";
  /** Does a space here begin a line, or follow another? */
  let idle = true;
  /** A space is owed before what comes next in this line. */
  let owed = false;
  const pay = () => {
    if (owed) out += " ";
    idle ||= owed;
    owed = false;
  };
  for (const [piece, kept, slash, name] of html.matchAll(pieces)) {
    if (piece.startsWith("<") && piece.length > 1) {
      const element = kept ?? name ?? "br";
      if (blocks.has(element)) [owed, idle] = [false, true];
      else {
        if (slash !== "/") pay();
        if (kept || drawn.has(element)) idle = false;
      }
      out += name && slash !== "/" ? opening(piece, name) : piece;
      continue;
    }
    const words = piece.trim();
    if (/^\s/.test(piece)) owed = !idle;
    if (words === "") continue;
    pay();
    out += words.replace(/\s+/g, " ");
    idle = false;
    owed = /\s$/.test(piece);
  }
  return out;
}

/** Stands in pages that search engines may not list. */
const unlisted = '<meta name="robots" content="noindex">';

/** Tightens every page, once the search index is made: a kilobyte of most. */
export default function tightenPages(): AstroIntegration {
  return {
    name: "tighten",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        // one file at a time, and nobody else is waiting: asking in turn costs a third of promising
        const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
          file.endsWith(".html"),
        );
        for (const page of pages) {
          const html = readFileSync(dist + page, "utf8");
          // Programs that read pages without a parser look for quotation marks; the thousands of steps of the flows are
          // none of theirs.
          writeFileSync(dist + page, tighten(html, html.includes(unlisted) ? bare : plain));
        }
      },
    },
  };
}
