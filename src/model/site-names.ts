import { type Locale, perLocale } from "./locale.ts";

/** Names that strings of the interface may hold wherever they stand: whose site it is, and where. */
export const siteNames = ["agency", "short", "city", "site"] as const;
export type SiteNames = Record<
  Locale,
  Record<(typeof siteNames)[number], string> & { words: Record<string, string> }
>;

type Both = { zh: string } & Partial<Record<Locale, string>>;
/** As `content/site.yaml` stands, before anybody has checked it. */
export interface SiteFile {
  name: Both;
  agency: Both;
  short?: Both;
  city: Both;
  words?: Record<string, Both>;
  languages?: Locale[];
  url: string;
  base: string;
  timezone: string;
  offline?: false;
}

/**
 * The names in each language, and its own words for strings of the interface; a site of one language has them in that one.
 * @example namesOf(readSite(file)).en.city // "Kaohsiung City"
 */
export const namesOf = ({
  name,
  agency,
  short = agency,
  city,
  words = {},
}: SiteFile): SiteNames => {
  const inLanguage = (locale: Locale) => {
    const of = (both: Both) => both[locale] ?? both.zh;
    const own = Object.fromEntries(Object.entries(words).map(([key, said]) => [key, of(said)]));
    return { agency: of(agency), short: of(short), city: of(city), site: of(name), words: own };
  };
  return perLocale(inLanguage);
};
