import type { Locale } from "../model/locale.ts";
import type { PageText } from "./excerpt.ts";
import { cut, holder, type Wanted, wantedTerms } from "./section-terms.ts";

/** A part of a page that can be linked to, and its stretch of the text. */
export interface Section {
  id: string;
  title: string;
  start: number;
  end: number;
}
/** Headings above others, and what is said of the page itself: none of them answers. */
const silent =
  /^(?:before|faq|afterwards|special|sources|contact|developers|about|questions|office-.*)$/;
const question = /^question-/;

/** Set by what the labelled queries of `tests/search/` want; `npm run judge` tells. */
const weights = {
  heading: 2,
  body: 0.4,
  /** the first screen, for what it says itself */
  first: 1.5,
  /** a word in two names of the page is about half of what the page is about */
  names: 1.7,
  /** what is said of the whole page tells its sections little apart */
  matter: 0.55,
  /** no section holds the word: it speaks for the first screen, but may only be another word for a part */
  nowhere: 0.5,
  question: 1.1,
  /** of a question, only half counts if the reader asked nothing of what it asks */
  covered: 0.5,
  /** two texts that are alike as a whole */
  alike: 0.5,
  /** above the first screen */
  asked: 0.2,
  asksSame: 1.4,
};

/** The sections of a page, in their order. */
export const sectionsOf = ({ text, parts }: PageText): Section[] =>
  parts.map(([start, id, title], index) => ({
    id,
    title,
    start,
    end: parts[index + 1]?.[0] ?? text.length,
  }));

/**
 * The section that answers best; undefined for the first screen of the page. Words that the whole page is about tell
 * its sections little apart: what is left of the query decides, by how rare it is on the page, and a heading counts more
 * than the text below it. A question counts by how much of it was asked.
 *
 * @example closest(streetLights, { query: "路燈編號在哪裡", marks: ["路燈", "編號"], places: [], phrases: [] }, "zh")?.id // "question-where-number"
 */
export function closest(page: PageText, wanted: Wanted, locale: Locale): Section | undefined {
  const all = sectionsOf(page);
  const heard = all.flatMap((section, index) => {
    const body = page.text.slice(
      Math.min(section.end, section.start + section.title.length),
      section.end,
    );
    if (silent.test(section.id) || body.replace(/^[.。?？\s]+/, "").length < shortest) return [];
    const names = page.parts[index]?.[3] ?? "";
    return [
      {
        section,
        called: longest(names.split("\n"), wanted.query, locale),
        inHead: holder(`${section.title}\n${names}`, locale),
        inBody: holder(body, locale),
      },
    ];
  });
  const isList = page.list === true;
  const lead = holder(page.text.slice(0, all[0]?.start), locale);
  const title = holder(page.text.split(/[.。]/, 1).join(""), locale);
  const names = (page.names ?? "").split("\n").map((name) => holder(name, locale));
  const matter = (term: string): number => {
    if (isList) return title(term) ? 1 : 0;
    if (lead(term)) return 1;
    const count = names.filter((holds) => holds(term)).length ** 2;
    return count / (count + weights.names ** 2);
  };
  const terms = [...wantedTerms(wanted, locale)].flatMap(([term, says]) => {
    const own = matter(term);
    const count = heard.filter(({ inHead, inBody }) => inHead(term) || inBody(term)).length;
    const weight = says * rarity(heard.length + 1, count + (own > 0 ? 1 : 0));
    if (count === 0 && own === 0) return [];
    return [{ term, matter: own, weight: count > 0 ? weight : weight * weights.nowhere }];
  });
  const whole = 1 + terms.reduce((sum, { weight }) => sum + weight, 0);
  let best: Section | undefined;
  const first = weights.first * terms.reduce((sum, one) => sum + one.weight * one.matter, 0);
  let most = isList ? 0 : first;
  for (const { section, called, inHead, inBody } of heard) {
    // what a list holds is known by its name
    if (isList && !terms.some(({ term, matter: own }) => own === 0 && inHead(term))) continue;
    const held = terms.reduce((sum, { term, matter: own, weight }) => {
      const value = inHead(term) ? weights.heading : inBody(term) ? weights.body : 0;
      return sum + weight * value * (1 - weights.matter * own);
    }, 0);
    const same = asksSame(section, wanted, locale) ? weights.asksSame : 1;
    // a question that names no matter leads to a part only by its name
    if (wanted.marks.length === 0 && called === 0) continue;
    const place = called > 0 || wanted.places.includes(section.id);
    const above = place ? first + weights.asked * whole * (1 + called) : 0;
    const score = held * likeness(section, wanted, terms, locale) * same + above;
    if (score > most) [best, most] = [section, score];
  }
  return best;
}
const shortest = 4;
const rarity = (all: number, count: number) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Length of the longest name that the query has in it as a whole. @example longest(["押標金"], "押標金不還", "zh") // 3 */
function longest(names: readonly string[], query: string, locale: Locale): number {
  const within = (name: string) =>
    locale === "zh"
      ? query.includes(name)
      : ` ${cut(query, locale).join(" ")} `.includes(` ${cut(name, locale).join(" ")} `);
  return Math.max(
    0,
    ...names.filter((name) => name && within(name.toLowerCase())).map((name) => name.length),
  );
}

/** How much a heading is like the query. */
function likeness(
  { id, title }: Section,
  { query }: Wanted,
  terms: readonly { term: string }[],
  locale: Locale,
): number {
  const mine = new Set(cut(title, locale));
  const theirs = new Set(cut(query, locale));
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  const alike = 1 + weights.alike * ((2 * shared) / (mine.size + theirs.size || 1));
  if (!question.test(id)) return alike;
  const known = new Set([...theirs, ...terms.map(({ term }) => term)]);
  const asked = [...mine].filter((term) => known.has(term)).length;
  const covered = Math.min(1, (2 * asked) / (mine.size || 1));
  return alike * weights.question * (1 - weights.covered + weights.covered * covered);
}

/** A question that asks for the fact that the reader asks for. */
function asksSame({ id, title }: Section, { phrases }: Wanted, locale: Locale): boolean {
  if (!question.test(id)) return false;
  const low = locale === "zh" ? title : ` ${title.toLowerCase().replace(/[^\p{L}\p{M} ]/gu, "")} `;
  return phrases.some((phrase) => low.includes(locale === "zh" ? phrase : ` ${phrase} `));
}
