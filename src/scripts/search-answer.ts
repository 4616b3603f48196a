import type { Fact, Facts } from "../model/service/answers.ts";
import type { Results } from "../search/worker.ts";
import { type Ask, files, type Listed } from "../search/words.ts";
import { fill, make } from "./dom.ts";
import type { Locale } from "../model/locale.ts";

/** Surer than this, the first page is taken for the one that was asked about. */
const sureEnough = 0.5;
const kept = new Map<string, Promise<Record<string, Facts>>>();

/** The facts of all pages, fetched once. */
function facts(base: string, locale: Locale): Promise<Record<string, Facts>> {
  const address = base + files.answers(locale);
  const found =
    kept.get(address) ??
    fetch(address).then((response) => response.json() as Promise<Record<string, Facts>>);
  kept.set(address, found);
  found.catch(() => kept.delete(address));
  return found;
}

export interface Say {
  [key: string]: string;
}

/** The fact that the query asks for, with what it rests on; or the article it names. Undefined when it asks for none. */
export async function answer(
  { asks, named, pages, sure }: Results,
  base: string,
  locale: Locale,
  say: Say,
): Promise<HTMLElement[] | undefined> {
  const home = `${base}${locale}/`;
  if (named?.article)
    return [
      make(
        "p",
        { class: "value" },
        make(
          "a",
          { href: `${home}${named.page.path}#${named.part}` },
          fill(say["article"] ?? "", { law: named.page.title, article: named.article }),
        ),
      ),
    ];
  const [first] = pages;
  if (asks.length === 0 || !first || sure < sureEnough) return undefined;
  const known = (await facts(base, locale))[first.path];
  const told = known ? asks.filter((ask) => known[ask]?.length) : [];
  if (!known || told.length === 0) return undefined;
  return [
    make("p", { class: "of" }, make("a", { href: home + first.path }, first.title)),
    ...told.flatMap((ask) => oneAnswer(ask, known[ask] ?? [], say)),
  ];
}

function oneAnswer(ask: Ask, list: readonly Fact[], say: Say): HTMLElement[] {
  const value = ({ text, href }: Fact) =>
    href ? make("a", { class: "number", href }, text) : make("span", { class: "number" }, text);
  return [
    make("h3", {}, say[`ask.${ask}`] ?? ""),
    make(
      "ul",
      {},
      ...list.map((fact) =>
        make(
          "li",
          {},
          fact.of ? make("span", { class: "name" }, fact.of) : undefined,
          value(fact),
          " ",
          fact.grounds?.length
            ? make(
                "small",
                {},
                `${say["ground"]} `,
                ...fact.grounds.flatMap(({ label, href }) => [make("a", { href }, label), " "]),
              )
            : undefined,
        ),
      ),
    ),
  ];
}

/** Results of one kind and one office only. */
export const narrow = (pages: readonly Listed[], kind: string, office: string): Listed[] =>
  pages.filter(
    (page) => (!kind || page.kind === kind) && (!office || page.offices?.includes(office)),
  );
