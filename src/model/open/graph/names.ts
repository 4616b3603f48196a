import type { Guide } from "../../guide.ts";
import { locales } from "../../locale.ts";
import { url } from "../../url.ts";
import { absolute } from "../address.ts";

/** Languages as the Publications Office of the EU names them. */
export const languages = {
  zh: "http://publications.europa.eu/resource/authority/language/ZHO",
  en: "http://publications.europa.eu/resource/authority/language/ENG",
} as const;

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
