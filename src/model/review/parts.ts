import type { Guide, Service } from "../guide.ts";
import { joined, useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { reviewOf } from "./review.ts";
import { speakerOf } from "./spoken.ts";

/** What is checked of one kind of facts, by name. */
export interface CheckedPart {
  /** 「期限」 */
  kind: string;
  /** Names of what is right as it stands, in one line; empty when there is none. */
  checked: string;
  /** What is due to be checked again, and why. */
  due: { name: string; why: string }[];
}

/** A name that is a sentence is cut: the list only says which one is meant. */
const short = (text: string, locale: Locale): string => {
  const most = locale === "zh" ? 24 : 56;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text.replace(/[。.]$/, "");
};

/**
 * What has been checked on a page, kind by kind, in the order of the facts.
 *
 * @example checkedParts(guide, service, "zh") // [{ kind: "期限", checked: "審查、提起訴願", due: [] }]
 */
export function checkedParts(guide: Guide, service: Service, locale: Locale): CheckedPart[] {
  const t = useT(locale);
  const speak = speakerOf(guide, service, locale);
  const parts = new Map<string, { checked: string[]; due: CheckedPart["due"] }>();
  for (const { fact, state, why } of reviewOf(guide.reviews, service).facts) {
    if (state === "draft") continue;
    const { kind, name, value } = speak(fact);
    const part = parts.get(kind) ?? { checked: [], due: [] };
    parts.set(kind, part);
    const called = short(name || value, locale);
    if (state === "checked") part.checked.push(called);
    else
      part.due.push({ name: called, why: t(why === "law" ? "review.whyLaw" : "review.whyYear") });
  }
  return [...parts].map(([kind, { checked, due }]) => ({
    kind,
    checked: joined(checked, locale),
    due,
  }));
}
