import type { Guide } from "../../guide.ts";
import { locales, perLocale } from "../../locale.ts";
import { url } from "../../url.ts";
import { absolute } from "../address.ts";

/** Codes of three letters, of languages that are spoken in Taiwan. */
const letters: Record<string, string> = {
  ...{ zh: "ZHO", en: "ENG", vi: "VIE", id: "IND", th: "THA", ja: "JPN", ko: "KOR", tl: "TGL" },
  ...{ fil: "FIL", ms: "MSA", my: "MYA", km: "KHM", de: "DEU", fr: "FRA", es: "SPA", hak: "HAK" },
};

/** Languages as the Publications Office of the EU names them; others as the Library of Congress does. */
export const languages = perLocale((locale) =>
  locale in letters
    ? `http://publications.europa.eu/resource/authority/language/${letters[locale]}`
    : `http://id.loc.gov/vocabulary/iso639-1/${locale}`,
);

/** Those of the site. @example spokenHere().length // 2 */
export const spokenHere = () => locales.map((locale) => languages[locale]);

/** New Taiwan dollars, likewise. */
export const ntd = "http://publications.europa.eu/resource/authority/currency/TWD";

/**
 * What things are called in the graph. What has a permanent code is called by the address that is printed on paper;
 * the rest by a name in the file.
 *
 * @example namesOf(guide).service("BM-001") // "https://example.org/q/BM-001/#service"
 */
export const namesOf = (guide: Pick<Guide, "site">) => {
  const coded = (code: string, part: string) => `${absolute(guide, url.code(code))}#${part}`;
  const here = (id: string) => `${absolute(guide, url.openData("services.ttl"))}#${id}`;
  return {
    service: (code: string) => coded(code, "service"),
    /** A part of a service: its channel, fee, paper or output. */
    part: (code: string, kind: string, id: string) => coded(code, `${kind}-${id}`),
    office: (code: string) => coded(code, "office"),
    city: here("city"),
    event: (id: string) => here(`event-${id}`),
    evidence: (id: string) => here(`evidence-${id}`),
    concept: (scheme: string, id: string) => here(`${scheme}-${id}`),
    law: (id: string, article?: string) => here(`law-${id}${article ? `-${article}` : ""}`),
  };
};
export type Names = ReturnType<typeof namesOf>;
