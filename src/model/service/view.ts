import { isUnknown } from "../../schema/ground.ts";
import type { Ground } from "../../schema/ground.ts";
import type { ServiceFacts, ServiceWords } from "../../schema/service.ts";
import { type Citation, citations } from "../citation.ts";
import { firstUses, markOnce, namesIn, termFinder } from "../glossary.ts";
import type { Guide, Service } from "../guide.ts";
import { useT } from "../i18n.ts";
import { type Locale, otherLocale } from "../locale.ts";
import { formatAmount, formatFee, formatLimit } from "../quantity.ts";
import { paragraphsOf, plainBody } from "./terms.ts";
import { holderOf, plain, type Say, segments } from "../tokens.ts";
import { url } from "../url.ts";

/** One service in one language, with what its page's parts need to speak and to cite. */
export interface ServiceView {
  service: Service;
  guide: Guide;
  locale: Locale;
  facts: ServiceFacts;
  words: ServiceWords;
  /** Words with their facts in place. */
  say: Say;
  /** Ids of the legal terms that this page explains, in the order of their first use; of those, the ones in the MDX. */
  terms: string[];
  termsInBody: ReadonlySet<string>;
  cite: (grounds: readonly Ground[] | undefined) => Citation[];
  /** Address of this page's twin, for the links beside section heads. */
  twin: string;
  t: ReturnType<typeof useT>;
}

/**
 * @param body the MDX below the front matter; left out, legal terms are not explained
 * @example serviceView(guide, guide.services.get("road-excavation"), "en", entry.body)
 */
export function serviceView(
  guide: Guide,
  service: Service,
  locale: Locale,
  body?: string,
): ServiceView {
  const finder = termFinder(
    guide.glossary.all,
    locale,
    namesIn(guide.laws.all, guide.offices.all, locale),
  );
  const first =
    body === undefined
      ? new Map<string, string[]>()
      : firstUses(finder, paragraphsOf(service.facts, service.words[locale], body));
  return {
    service,
    guide,
    locale,
    facts: service.facts,
    words: service.words[locale],
    say: (text) =>
      segments(text, guide, locale, holderOf(service), markOnce(finder, first.get(text) ?? [])),
    terms: [...first.values()].flat(),
    termsInBody: new Set(first.get(plainBody(body ?? ""))),
    cite: (grounds) => citations(grounds ?? [], guide, locale),
    twin: url.service(otherLocale(locale), service.id),
    t: useT(locale),
  };
}

/** One line of “at a glance”. */
export interface Glance {
  term: string;
  values: { value: string; note?: string | undefined; href?: string | undefined }[];
}

/** Where one goes: nothing is handed in for advice or information. */
export const whereTo = ({ kind }: ServiceFacts) =>
  kind === "information" || kind === "consultation" ? "service.turn" : "service.where";

/** The system to try first, of a service that hands in nothing. */
function firstPlatform({ facts, guide, locale }: ServiceView): Glance["values"] {
  if (whereTo(facts) === "service.where" || isUnknown(facts.channels)) return [];
  const platform = facts.channels[0]?.platform;
  if (!platform) return [];
  const { name } = guide.platforms.get(platform);
  return [{ value: name[locale], href: url.systems(locale, platform) }];
}

/** Who · where · how long · fee · what you get. */
export function glance(view: ServiceView): Glance[] {
  const { facts, words, guide, locale, say, t } = view;
  const office = guide.offices.get(facts.receivedAt);
  const main = facts.limits.filter((limit) => limit.main);
  const shown = main.length > 0 ? main : facts.limits.slice(0, 1);
  const outputs = isUnknown(facts.outputs) ? [] : facts.outputs;
  const colon = locale === "zh" ? "：" : ": ";
  const owner = guide.offices.get(facts.owner).name[locale];
  const names = outputs.map((output) => words.outputs[output.id]?.name ?? "");
  return [
    { term: t("service.who"), values: [{ value: firstSentence(plain(say(words.applicant))) }] },
    {
      term: t(whereTo(facts)),
      values: [
        ...firstPlatform(view),
        {
          value: office.name[locale],
          href: url.office(locale, office.id),
          note:
            facts.owner === facts.receivedAt
              ? undefined
              : `${t("service.decides")}${colon}${owner}`,
        },
      ],
    },
    {
      term: t("service.howLong"),
      values: shown.map((limit) => ({
        value: formatLimit(limit, locale),
        note: words.limits[limit.id]?.name,
      })),
    },
    { term: t("service.fee"), values: [{ value: feeInOneLine(facts, locale) }] },
    {
      term: t("service.get"),
      values: [{ value: names.join(locale === "zh" ? "、" : ", ") || t("unknown.short") }],
    },
  ];
}

/** @example firstSentence("Anyone. Companies too.") // "Anyone." */
const firstSentence = (text: string): string => /^.*?(?:。|[.](?=\s|$))/.exec(text)?.[0] ?? text;

/** The first fee, or “free”, or “ask the office”. */
export function feeInOneLine(facts: ServiceFacts, locale: Locale): string {
  const t = useT(locale);
  if (isUnknown(facts.fees)) return t("unknown.short");
  if ("free" in facts.fees) return t("fee.free");
  const [first] = facts.fees;
  return first ? formatFee(first, locale) : t("unknown.short");
}

/** How many papers to bring, not to bring, and only in some cases. */
export function evidenceCount(facts: ServiceFacts): {
  bring: number;
  lookUp: number;
  sometimes: number;
} {
  const all = isUnknown(facts.evidence) ? [] : facts.evidence;
  const mine = all.filter((paper) => paper.need !== "agencyLooksUp");
  return {
    bring: mine.filter((paper) => !paper.conditional).length,
    lookUp: all.length - mine.length,
    sometimes: mine.filter((paper) => paper.conditional).length,
  };
}

/** “within 30 days”, “at least 10 days”: a limit of a step with its bound. */
export function boundedLimit(view: ServiceView, id: string): string {
  const limit = view.facts.limits.find((entry) => entry.id === id);
  if (!limit)
    throw new Error(
      `services/${view.service.id}: a step names the limit "${id}", which does not exist`,
    );
  if (limit.amount === undefined || !limit.unit) return formatLimit(limit, view.locale);
  const amount = formatAmount(limit.amount, limit.unit, view.locale);
  const bound = view.t(`bound.${limit.bound}`);
  return view.locale === "zh" && limit.bound === "within"
    ? `${amount}內`
    : view.locale === "zh"
      ? `${bound} ${amount}`
      : `${bound} ${amount}`;
}
