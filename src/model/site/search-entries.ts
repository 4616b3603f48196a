import { filled } from "../category.ts";
import { byArticle } from "../citation.ts";
import type { Guide } from "../guide.ts";
import { both } from "../i18n.ts";
import { beside, type Locale, locales, perLocale } from "../locale.ts";
import { type FixedPage, fixedPages } from "../pages.ts";
import { madeOf } from "./made.ts";
import { sheetOf } from "../service/sheet.ts";
import { type Call, callOf } from "../service/ways.ts";
import { plain } from "../tokens.ts";
import { groups, path, url } from "../url.ts";
import type { Bilingual } from "../../schema/text.ts";

/** What a page is called, for the index: its own names first, those of the other language apart. */
export interface SearchEntry {
  /** address below the language's folder */
  path: string;
  locale: Locale;
  title: string;
  aliases: string[];
  /** title in the other language */
  twin: string;
  /** ids of the offices that a page is filed under */
  offices: string[];
  /** what the page is about, of services */
  lead?: string;
  /** where life is at risk: what to do first, with the numbers to dial */
  danger?: (string | { label: string; href: string })[];
  /** of what one calls about: the number */
  call?: Call;
  /** permanent code, such as RD-002 */
  code?: string;
  /** of a law: the articles that its page lists */
  articles?: string[];
}

/**
 * Names of every page that has more names than its heading. The index is told of them when it is written; the pages
 * themselves do not carry them.
 *
 * @param cited articles that the page of a law lists, by law
 */
export function searchEntries(
  guide: Guide,
  cited: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): SearchEntry[] {
  const none = perLocale((): string[] => []);
  const officesOf = (service: string) => {
    const { owner, receivedAt } = guide.services.get(service).facts;
    return [...new Set([owner, receivedAt])];
  };
  /** What stands on a fixed page under names of its own: what other agencies handle, kinds of letters. */
  const onPage = (id: string, locale: Locale): string[] =>
    id === "not-us"
      ? guide.referrals.all.flatMap(({ matter, aliases }) => [matter[locale], ...aliases[locale]])
      : id === "letters"
        ? (guide.letters?.letters ?? []).flatMap(({ name, aliases }) => [
            name[locale],
            ...aliases[locale],
          ])
        : [];
  return locales.flatMap((locale) => {
    const other = beside(locale);
    const entry = (
      href: string,
      title: Bilingual,
      aliases: Record<Locale, string[]> = none,
      offices: string[] = [],
      more: Pick<SearchEntry, "code" | "articles" | "lead" | "danger" | "call"> = {},
    ): SearchEntry => ({
      ...more,
      path: href.slice(path(`${locale}/`).length),
      locale,
      offices,
      title: title[locale],
      aliases: aliases[locale],
      twin: title[other],
    });
    const words = (id: string) => {
      const found = guide.entries.get(id);
      return found && perLocale((l) => found[l].aliases);
    };
    return [
      ...guide.services.all.map((service) => {
        const { id, facts, words: own } = service;
        const { answer } = sheetOf(guide, service, locale);
        const { button } = facts.answer;
        return entry(
          url.service(locale, id),
          perLocale((l) => own[l].title),
          perLocale((l) => [own[l].officialName ?? "", ...own[l].aliases]),
          officesOf(id),
          {
            code: facts.code,
            lead: plain(answer.lead.words),
            ...("call" in button && { call: callOf(guide.lines.get(button.call)) }),
            ...(answer.danger && {
              danger: answer.danger.words.map((part) =>
                typeof part === "object" && "label" in part ? part : plain([part]),
              ),
            }),
          },
        );
      }),
      ...guide.forms.all.map(({ id, code, title, aliases, services }) =>
        entry(url.form(locale, id), title, aliases, services.flatMap(officesOf), { code }),
      ),
      ...guide.offices.all.map(({ id, code, name, aliases }) =>
        entry(url.office(locale, id), name, aliases, [id], { code }),
      ),
      ...guide.platforms.all.map(({ id, name, aliases }) =>
        entry(url.system(locale, id), name, aliases),
      ),
      ...guide.flows.all.map(({ id, title, aliases }) =>
        entry(url.flow(locale, id), title, aliases),
      ),
      ...guide.laws.all.map(({ id, name, short, typed }) =>
        entry(
          url.law(locale, id),
          name,
          { ...none, zh: [...(short ? [short] : []), ...typed] },
          [],
          {
            articles: [...(cited.get(id)?.keys() ?? [])].filter(Boolean).sort(byArticle),
          },
        ),
      ),
      ...groups.flatMap((group) =>
        filled(guide, group).map(({ id, name }) =>
          entry(url.category(locale, group, id), name, words(`${group}/${id}`)),
        ),
      ),
      ...guide.pages.all.map(({ id, title, aliases }) =>
        entry(url.page(locale, id), title, aliases),
      ),
      ...[...madeOf(guide)].flatMap((fixed: FixedPage) => {
        const names = guide.pageNames[fixed];
        if (!names) return [];
        return entry(
          url.fixed(locale, fixed),
          both(fixedPages[fixed].title),
          perLocale((l) => [...names[l], ...onPage(fixed, l)]),
        );
      }),
    ];
  });
}
