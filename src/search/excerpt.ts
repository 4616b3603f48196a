import type { Locale } from "../model/locale.ts";
import { closest } from "./section.ts";
import type { Wanted } from "./section-terms.ts";

/** The text of a page for excerpts, one file a page, made when the index is. */
export interface PageText {
  text: string;
  /** headings that can be linked to: where each starts in the text, its id, its words, and what else it is called */
  parts: [start: number, id: string, title: string, names?: string][];
  /** what else the page is called, a name a line; so are the names of a part */
  names?: string;
  /** the page lists matters: what stands above them answers none */
  list?: boolean;
  /** a warning when a service is not open, or not for long */
  status?: string;
}
/** The passage of a page that answers what was asked. */
export interface Excerpt {
  pieces: Piece[];
  /** the heading that it stands under, if it can be linked to */
  section?: { id: string; title: string };
  status?: string;
}
export interface Piece {
  text: string;
  marked: boolean;
}
/** Characters of a passage. */
const lengths = { zh: 72, en: 170 };
/** How far before its first term a passage may begin: with a sentence, or else with a part of one. */
const reach = { zh: 18, en: 50 };
const sentence = /[。！？；.!?;]/u;
const part = /[，、,\s]/u;

/**
 * The passage of the section that answers, or of the first screen, in which most of the query stands.
 *
 * @example excerpt({ text: "報修路燈", parts: [] }, wanted, "zh").pieces // [{ text: "報修", … }, { text: "路燈", marked: true }]
 */
export function excerpt(page: PageText, wanted: Wanted, locale: Locale): Excerpt {
  const { text, parts, status } = page;
  const section = closest(page, wanted, locale);
  const from = section ? Math.min(section.end, section.start + section.title.length) : 0;
  const to = section?.end ?? (parts[0]?.[0] || text.length);
  const weight = weigh(text, wanted.marks, locale);
  const length = locale === "zh" ? lengths.zh : lengths.en;
  const densest = from + thickest(weight.subarray(from, to), length);
  const marked = weight.indexOf(1, densest);
  const body = from + (/^[.。?？\s]*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const start = marked < 0 || marked >= to ? body : Math.max(body, begin(text, marked, locale));
  const end = Math.min(to, start + length);
  return {
    pieces: [
      ...(start > body ? [{ text: "…", marked: false }] : []),
      ...cut(text, weight, start, end),
      ...(end < to ? [{ text: "…", marked: false }] : []),
    ],
    ...(section && { section: { id: section.id, title: section.title } }),
    ...(status && { status }),
  };
}

/** A whole short text with the terms marked. @example mark("Report a light", ["light"], "en") */
export function mark(text: string, marks: readonly string[], locale: Locale): Piece[] {
  return cut(text, weigh(text, marks, locale), 0, text.length);
}

/** 1 for every character of a term. */
function weigh(text: string, marks: readonly string[], locale: Locale): Float32Array {
  const low = text.toLowerCase();
  const weight = new Float32Array(text.length);
  for (const term of new Set(marks)) {
    // single characters say little beside whole words
    if (term.length < 2 && marks.length > 3) continue;
    for (let at = low.indexOf(term); at >= 0; at = low.indexOf(term, at + 1)) {
      if (locale !== "zh" && /\p{L}/u.test(low[at - 1] ?? "")) continue;
      weight.fill(1, at, at + term.length);
    }
  }
  return weight;
}

function cut(text: string, weight: Float32Array, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end;) {
    const marked = weight[at] === 1;
    let next = at;
    while (next < end && (weight[next] === 1) === marked) next += 1;
    pieces.push({ text: text.slice(at, next), marked });
    at = next;
  }
  return pieces;
}

/** Start of the stretch with most marks in it; the first of equals. */
function thickest(weight: Float32Array, length: number): number {
  let sum = 0;
  let best = 0;
  let at = 0;
  for (let end = 0; end < weight.length; end += 1) {
    sum += (weight[end] ?? 0) - (weight[end - length] ?? 0);
    if (sum > best) {
      best = sum;
      at = Math.max(0, end - length + 1);
    }
  }
  return at;
}

function begin(text: string, at: number, locale: Locale): number {
  const from = Math.max(0, at - (locale === "zh" ? reach.zh : reach.en));
  if (from === 0) return 0;
  const before = [...Array(at - from).keys()].map((back) => at - back);
  const after = (edge: RegExp) => before.filter((place) => edge.test(text[place - 1] ?? ""));
  return after(sentence)[0] ?? after(part).at(-1) ?? at;
}
