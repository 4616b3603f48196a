import { formatAmount, formatFee, formatFigure, formatLimit } from "./quantity.ts";
import { byLanguage, type Foreign } from "./foreign.ts";
import { fixedPages, isFixed } from "./pages.ts";
import type { Guide } from "./guide.ts";
import { both } from "./i18n.ts";
import { madeOf } from "./site/made.ts";
import type { Locale } from "./locale.ts";
import { isUnknown, type Unknown } from "../schema/ground.ts";
import type { Fee, Figure, Limit } from "../schema/quantity.ts";
import { url } from "./url.ts";

/** A legal term where a page first uses it. */
export interface TermUse {
  term: string;
  text: string;
  /** Where it is explained. */
  href?: string;
}

/** A piece of a text: plain words, a term, a fact, or a link. */
export type Segment =
  string | Foreign | TermUse | { fact: string } | { href: string; label: string };

/** A text of the content, ready to be shown. */
export type Say = (text: string) => Segment[];

const token = /\{\{\s*([a-z]+)\.([a-z0-9-]+)\s*\}\}/gi;

/** The file of facts beside the words: whose numbers they may name. */
export interface Holder {
  /** For error messages, as "services/road-excavation". */
  name: string;
  limits?: readonly Limit[];
  figures?: readonly Figure[];
  fees?: readonly Fee[] | Unknown | { free: true };
}

/** @example holderOf(service).name // "services/road-excavation" */
export const holderOf = ({
  id,
  facts: { limits, figures, fees },
}: {
  id: string;
  facts: { limits: readonly Limit[]; figures: readonly Figure[]; fees: Holder["fees"] };
}): Holder => ({ name: `services/${id}`, limits, figures, ...(fees && { fees }) });

/** What a token stands for. @throws when it points nowhere, naming the token */
export function resolve(
  kind: string,
  id: string,
  guide: Guide,
  locale: Locale,
  holder?: Holder,
): Segment {
  const lost = () =>
    new Error(`the token {{${kind}.${id}}}${holder ? ` of ${holder.name}` : ""} points nowhere`);
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw lost();
    return value;
  };
  switch (kind) {
    case "limits":
      return { fact: formatLimit(need(holder?.limits?.find((l) => l.id === id)), locale) };
    case "extensions": {
      const { maxAmount, unit } = need(holder?.limits?.find((l) => l.id === id)?.extension);
      return { fact: formatAmount(maxAmount, unit, locale) };
    }
    case "figures":
      return { fact: formatFigure(need(holder?.figures?.find((f) => f.id === id)), locale) };
    case "fees": {
      const fees = holder?.fees;
      const list = fees && !isUnknown(fees) && !("free" in fees) ? fees : [];
      return { fact: formatFee(need(list.find((f) => f.id === id)), locale) };
    }
    case "service":
      return { href: url.service(locale, id), label: guide.services.get(id).words[locale].title };
    case "form":
      return { href: url.form(locale, id), label: guide.forms.get(id).title[locale] };
    case "office":
      return { href: url.office(locale, id), label: guide.offices.get(id).name[locale] };
    case "platform":
      return { href: url.system(locale, id), label: guide.platforms.get(id).name[locale] };
    case "call": {
      const { number, tel } = guide.lines.get(id);
      return { href: `tel:${tel}`, label: number };
    }
    case "law":
      return { href: url.law(locale, id), label: guide.laws.get(id).name[locale] };
    case "referral":
      return { href: url.notUs(locale, id), label: guide.referrals.get(id).to[locale] };
    case "page":
      if (isFixed(id) && !madeOf(guide).has(id)) throw lost();
      return { href: url.page(locale, id), label: titleOf(id, guide, locale) };
    case "topic":
    case "event":
    case "audience": {
      const group = `${kind}s` as const;
      return {
        href: url.category(locale, group, id),
        label: guide.categories[group].get(id).name[locale],
      };
    }
    case "term":
      return { href: url.term(locale, id), label: guide.glossary.get(id)[locale] };
    case "plan":
      return {
        href: url.plan(locale, id),
        label: need(guide.plan?.parts.find((part) => part.id === id)).title[locale],
      };
    default:
      throw lost();
  }
}

/** Title of a written page, or of one that the site makes by itself. */
const titleOf = (id: string, guide: Guide, locale: Locale): string =>
  isFixed(id) ? both(fixedPages[id].title)[locale] : guide.pages.get(id).title[locale];

/** Finds terms in plain words. */
export type Mark = (words: string) => (string | TermUse)[];

/**
 * Splits words at their tokens.
 * @example segments("Pay within {{limits.pay}}.", …) // ["Pay within ", { fact: "30 days" }, "."]
 */
export function segments(
  text: string,
  guide: Guide,
  locale: Locale,
  holder?: Holder,
  mark: Mark = (words) => [words],
): Segment[] {
  const words = (piece: string): Segment[] =>
    byLanguage(piece, locale).flatMap((run): Segment[] =>
      typeof run === "string"
        ? mark(run).map((piece) =>
            typeof piece === "string" ? piece : { ...piece, href: url.term(locale, piece.term) },
          )
        : [run],
    );
  const out: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > from) out.push(...words(text.slice(from, match.index)));
    out.push(resolve(match[1] as string, match[2] as string, guide, locale, holder));
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push(...words(text.slice(from)));
  return out;
}

/** The same as one plain string, for descriptions, JSON-LD and search. */
export const plain = (parts: Segment[]): string =>
  parts
    .map((part) =>
      typeof part === "string"
        ? part
        : "fact" in part
          ? part.fact
          : "text" in part
            ? part.text
            : part.label,
    )
    .join("");
