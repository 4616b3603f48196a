import type { Ground } from "../schema/ground.ts";
import type { Guide } from "./guide.ts";
import { useT } from "./i18n.ts";
import type { Locale } from "./locale.ts";
import { url } from "./url.ts";

/** The ground of a fact as a link: to the article on the law's page, or to the source listed at the foot of the page. */
export interface Citation {
  label: string;
  href: string;
}

/** @example citations([{ law: "building-act", articles: ["30"] }], guide, "zh") // [{ label: "建築法第 30 條", href: "/zh/laws/building-act/#a30" }] */
export const citations = (grounds: readonly Ground[], guide: Guide, locale: Locale): Citation[] =>
  grounds.map((ground) => citationOf(ground, guide, locale));

/** @example citationOf({ law: "building-act", articles: ["30"] }, guide, "en").label // "Building Act, Art. 30" */
export function citationOf(ground: Ground, guide: Guide, locale: Locale): Citation {
  const t = useT(locale);
  if (ground.source) {
    return {
      label: guide.sources.get(ground.source).title[locale],
      href: `#source-${ground.source}`,
    };
  }
  const law = guide.laws.get(ground.law ?? "");
  const name = (locale === "zh" ? law.short : undefined) ?? law.name[locale];
  const articles = ground.articles ?? [];
  const label = articles.length
    ? t("law.cite", { law: name, articles: articles.join(t("law.join")) })
    : name;
  return { label, href: url.law(locale, law.id, articles[0]) };
}

/** A ground with its number on one page: marks in the text lead to one list at the foot. */
export interface Reference extends Citation {
  no: number;
  /** Cited here for the first time on this page: the list leads back here. In the list: a mark stands somewhere. */
  first: boolean;
  /** Id of its entry in the list. @example "g3" */
  at: string;
  /** Id in content/sources.yaml, where it is no law. */
  source?: string;
  /** What is cited, as the content says it. */
  ground: Ground;
}

/**
 * The grounds of one page, numbered in the order in which they are first cited; the same ground keeps its number.
 *
 * @example const { cite, list } = ledger(guide, "en"); cite(limit.grounds)[0].no // 1
 */
export function ledger(guide: Guide, locale: Locale) {
  const seen = new Map<string, Reference>();
  const cite = (grounds: readonly Ground[] | undefined): Reference[] => {
    const cited = (grounds ?? []).map((ground) => {
      const citation = citationOf(ground, guide, locale);
      const { source } = ground;
      const key = `${citation.href} ${citation.label}`;
      const before = seen.get(key);
      if (before) return { ...before, first: false };
      const no = seen.size + 1;
      const reference: Reference = {
        ...citation,
        no,
        at: `g${no}`,
        first: true,
        ground,
        ...(source && { source }),
      };
      seen.set(key, reference);
      return reference;
    });
    return cited.filter(({ no }, at) => cited.findIndex((one) => one.no === no) === at);
  };
  return { cite, list: () => [...seen.values()] };
}

/** Every ground anywhere inside a piece of content, in the order of the file. */
export function groundsIn(value: unknown): Ground[] {
  if (Array.isArray(value)) return value.flatMap(groundsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "grounds" ? (inner as Ground[]) : groundsIn(inner),
  );
}

/** Ids of the sources a piece of content rests on, each once. */
export const sourcesIn = (value: unknown): string[] => [
  ...new Set(groundsIn(value).flatMap((ground) => ground.source ?? [])),
];

/** Who cites an article. */
export interface Use {
  services: Set<string>;
  forms: Set<string>;
  /** Written pages, by folder: "events/renovate". */
  written: Set<string>;
}

/**
 * For every law, its cited articles in their order, and who cites each.
 * An article of "" stands for the law as a whole.
 */
export function uses(
  guide: Guide,
  formGrounds: ReadonlyMap<string, Ground[]>,
): Map<string, Map<string, Use>> {
  const table = new Map<string, Map<string, Use>>();
  const note = (
    law: string,
    articles: readonly string[] | undefined,
    kind: keyof Use | undefined,
    id: string,
  ) => {
    const byArticle = table.get(law) ?? new Map<string, Use>();
    table.set(law, byArticle);
    for (const article of articles?.length ? articles : [""]) {
      const use = byArticle.get(article) ?? {
        services: new Set(),
        forms: new Set(),
        written: new Set(),
      };
      byArticle.set(article, use);
      if (kind) use[kind].add(id);
    }
  };
  for (const service of guide.services.all) {
    for (const g of groundsIn(service.facts))
      if (g.law) note(g.law, g.articles, "services", service.id);
    for (const l of service.facts.legalBasis) note(l.law, l.articles, "services", service.id);
  }
  for (const { service, grounds } of guide.pictures.all)
    for (const g of grounds) if (g.law) note(g.law, g.articles, "services", service);
  for (const [form, grounds] of formGrounds)
    for (const g of grounds) if (g.law) note(g.law, g.articles, "forms", form);
  for (const [folder, facts] of guide.pageFacts)
    for (const g of groundsIn(facts)) if (g.law) note(g.law, g.articles, "written", folder);
  for (const shared of [
    guide.offices.all,
    guide.platforms.all,
    guide.referrals.all,
    guide.plan,
    guide.caseStatus,
    guide.letters,
    guide.lines.all,
    guide.branches.all,
    guide.flows.all,
  ])
    for (const g of groundsIn(shared)) if (g.law) note(g.law, g.articles, undefined, "");
  return table;
}

/** Sorts article numbers as a reader counts. @example ["77-2", "8"].sort(byArticle) // ["8", "77-2"] */
export const byArticle = (a: string, b: string): number => {
  const [a1 = 0, a2 = 0] = a.split("-").map(Number);
  const [b1 = 0, b2 = 0] = b.split("-").map(Number);
  return a1 - b1 || a2 - b2;
};
