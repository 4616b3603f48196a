import { aside } from "../model/service/sections.ts";
import type { PageText } from "../search/excerpt.ts";
import { type Fragment, namesId } from "./pagefind.ts";

const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/** Names of the parts of a page and of its lesser headings, by their anchors. */
export const sectionTitles = (html: string): Map<string, string> =>
  new Map([
    // the heading of a part stands in its summary, above the anchor
    ...[
      ...html.matchAll(
        /<h2>((?:(?!<\/h2>)[\s\S])*)<\/h2>(?:(?!<h2>|<section)[\s\S])*<\/summary>\s*<section id="([\w-]+)"/g,
      ),
    ].map(([, title = "", id = ""]) => [id, bare(title)] as const),
    ...[...html.matchAll(/<h[23] id="([\w-]+)"[^>]*>([\s\S]*?)<\/h[23]>/g)].map(
      ([, id = "", inner = ""]) => [id, bare(inner)] as const,
    ),
  ]);

/** A heading that can be linked to, and where its words stand in the text. */
interface Heading {
  id: string;
  title: string;
  element: string;
  start: number;
}
const longestHeading = 80;

/**
 * Text of a page, and where its headings stand in it. What answers no question of a reader is left out: an excerpt, and
 * the link to the closest place, never lands there.
 *
 * @param titles of the parts of a service page, whose headings stand above their anchors
 * @param names other words for a part, by its anchor; those of the page itself under ""
 * @param list does the page only list matters?
 * @throws when a part is named that the page has not
 */
export function pageText(
  { url, content, anchors, meta, filters }: Fragment,
  titles: ReadonlyMap<string, string>,
  names: Record<string, readonly string[]> = {},
  list = false,
): PageText {
  const { text, at } = joined(content);
  const end = anchors.find(({ id }) => id === namesId);
  const length = end ? at(end.location) : text.length;
  const headings = anchors
    .filter(({ element, id }) => id && id !== namesId && /^(?:section|h[23])$/.test(element))
    .map(({ element, id, location }): Heading => {
      const place = at(location);
      // Pagefind ends a heading with a full stop of its own
      const [first = ""] = /^[^.。]*[?？]?/.exec(text.slice(place)) ?? [];
      const title = titles.get(id) || first.trim();
      return { id, title, element, start: place - above(text.slice(0, place), title) };
    });
  const service = filters.kind?.includes("service") ?? false;
  const left = service ? asides(headings, length) : [];
  const parts = headings
    .filter(({ start, title }) => title && title.length <= longestHeading && !within(left, start))
    .map(({ id, title, start }): PageText["parts"][number] => {
      const also = names[id]?.join("\n");
      const begin = start - lost(left, start);
      return also ? [begin, id, title, also] : [begin, id, title];
    });
  for (const id of Object.keys(names))
    if (id && !parts.some(([, part]) => part === id))
      throw new Error(`search: ${url} has no part ${id}, which has other names`);
  const own = list ? undefined : names[""]?.join("\n");
  return {
    text: without(text.slice(0, length), left),
    parts,
    ...(own && { names: own }),
    ...(list && { list }),
    ...(meta.status && { status: meta.status.trim() }),
  };
}

/** The text of a page, and where its words start. */
function joined(content: string): { text: string; at: (location: number) => number } {
  const words = content.includes("\u200b") ? content.split("\u200b") : content.split(/(?<=\s)/);
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    starts.push(text.length);
    text += word;
  }
  return { text, at: (location) => starts[location] ?? text.length };
}

/** How many characters before an anchor its heading takes, if it stands there. */
function above(text: string, title: string): number {
  const before = text.trimEnd().replace(/[.。]$/, "");
  return title && before.endsWith(title) ? text.length - before.length + title.length : 0;
}

type Stretch = [from: number, to: number];

/** Stretches of the text of a service from which nothing is taken: whole sections, with all that stands in them. */
const asides = (headings: readonly Heading[], length: number): Stretch[] => {
  const sections = headings.filter(({ element }) => element === "section");
  return sections.flatMap(({ id, start }, index): Stretch[] =>
    aside.has(id) ? [[start, sections[index + 1]?.start ?? length]] : [],
  );
};
const within = (left: readonly Stretch[], place: number) =>
  left.some(([from, to]) => place >= from && place < to);
/** Characters left out before a place. */
const lost = (left: readonly Stretch[], place: number) =>
  left.reduce((sum, [from, to]) => sum + (to <= place ? to - from : 0), 0);
const without = (text: string, left: readonly Stretch[]) =>
  left.toReversed().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
