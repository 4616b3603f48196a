import type { Locale } from "../model/locale.ts";

/** The text of a page for excerpts, one file a page, made when the index is. */
export interface PageText {
  text: string;
  /** headings that can be linked to: where each starts in the text, its id, its words */
  parts: [start: number, id: string, title: string][];
  /** a warning when a service is not open, or not for long */
  status?: string;
}
/** The passage of a page that says most of what was asked. */
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
 * @param marks terms that were found, as the index was asked for them
 * @example excerpt({ text: "報修路燈", parts: [] }, ["路燈"], "zh").pieces // [{ text: "報修", … }, { text: "路燈", marked: true }]
 */
export function excerpt(
  { text, parts, status }: PageText,
  marks: readonly string[],
  locale: Locale,
): Excerpt {
  const weight = weigh(text, marks, locale);
  const length = lengths[locale];
  const first = Math.max(0, weight.indexOf(1, densest(weight, length)));
  const start = begin(text, first, locale);
  const end = Math.min(text.length, start + length);
  const under = parts.filter(([at]) => at <= first).at(-1);
  return {
    pieces: [
      ...(start > 0 ? [{ text: "…", marked: false }] : []),
      ...cut(text, weight, start, end),
      ...(end < text.length ? [{ text: "…", marked: false }] : []),
    ],
    ...(under && { section: { id: under[1], title: under[2] } }),
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
      if (locale === "en" && /[a-z]/.test(low[at - 1] ?? "")) continue;
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
function densest(weight: Float32Array, length: number): number {
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
  const from = Math.max(0, at - reach[locale]);
  if (from === 0) return 0;
  const before = [...Array(at - from).keys()].map((back) => at - back);
  const after = (edge: RegExp) => before.filter((place) => edge.test(text[place - 1] ?? ""));
  return after(sentence)[0] ?? after(part).at(-1) ?? at;
}
