import { formatFee, formatFigure, formatLimit } from "./quantity.ts";
import { byLanguage, type Foreign } from "./foreign.ts";
import type { Guide, Service } from "./guide.ts";
import type { Locale } from "./locale.ts";
import { isUnknown } from "../schema/ground.ts";
import { url } from "./url.ts";

/** A piece of a text: plain words, a fact, or a link. */
export type Segment = string | Foreign | { fact: string } | { href: string; label: string };

/** A text of the content, ready to be shown. */
export type Say = (text: string) => Segment[];

const token = /\{\{\s*([a-z]+)\.([a-z0-9-]+)\s*\}\}/gi;

/** What a token stands for. @throws when it points nowhere, naming the token */
export function resolve(
  kind: string,
  id: string,
  guide: Guide,
  locale: Locale,
  service?: Service,
): Segment {
  const lost = () =>
    new Error(
      `the token {{${kind}.${id}}}${service ? ` of service ${service.id}` : ""} points nowhere`,
    );
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw lost();
    return value;
  };
  switch (kind) {
    case "limits":
      return { fact: formatLimit(need(service?.facts.limits.find((l) => l.id === id)), locale) };
    case "figures":
      return { fact: formatFigure(need(service?.facts.figures.find((f) => f.id === id)), locale) };
    case "fees": {
      const fees = service?.facts.fees;
      return {
        fact: formatFee(
          need(Array.isArray(fees) && !isUnknown(fees) ? fees.find((f) => f.id === id) : undefined),
          locale,
        ),
      };
    }
    case "service":
      return { href: url.service(locale, id), label: guide.services.get(id).words[locale].title };
    case "form":
      return { href: url.form(locale, id), label: guide.forms.get(id).title[locale] };
    case "office":
      return { href: url.office(locale, id), label: guide.offices.get(id).name[locale] };
    case "platform":
      return { href: url.systems(locale, id), label: guide.platforms.get(id).name[locale] };
    case "law":
      return { href: url.law(locale, id), label: guide.laws.get(id).name[locale] };
    case "referral":
      return { href: url.notUs(locale, id), label: guide.referrals.get(id).to[locale] };
    case "page":
      return { href: url.page(locale, id), label: id };
    default:
      throw lost();
  }
}

/**
 * Splits words at their tokens.
 * @example segments("Pay within {{limits.pay}}.", …) // ["Pay within ", { fact: "30 days" }, "."]
 */
export function segments(text: string, guide: Guide, locale: Locale, service?: Service): Segment[] {
  const out: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > from) out.push(...byLanguage(text.slice(from, match.index), locale));
    out.push(resolve(match[1] as string, match[2] as string, guide, locale, service));
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push(...byLanguage(text.slice(from), locale));
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
          : "lang" in part
            ? part.text
            : part.label,
    )
    .join("");
