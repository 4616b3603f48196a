import type { Bilingual } from "../../../schema/text.ts";
import { langTag, locales } from "../../locale.ts";

/** A value in a graph: another thing, or words, a number, a day. */
export type Term = { iri: string } | { value: string; language?: string; datatype?: string };

/** One thing with all that is said of it. Names are written with the prefixes of the vocabulary. */
export interface Thing {
  iri: string;
  types: readonly string[];
  says: Readonly<Record<string, readonly Term[]>>;
}

/** Vocabularies that the graphs speak. */
export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** @example thing("https://example.org/q/O-001/#office", ["cv:PublicOrganisation"], { "skos:prefLabel": words(name) }) */
export const thing = (
  iri: string,
  types: readonly string[],
  says: Readonly<Record<string, readonly Term[] | undefined>>,
): Thing => ({
  iri,
  types,
  says: Object.fromEntries(
    Object.entries(says).flatMap(([property, terms]) =>
      terms && terms.length > 0 ? [[property, terms]] : [],
    ),
  ),
});

/** Other things. @example to("https://example.org/q/O-001/#office") */
export const to = (...iris: readonly string[]): Term[] =>
  [...new Set(iris)].map((iri) => ({ iri }));

/** The same words in every language; nothing where they are empty. @example words({ zh: "許可", en: "Permit" }) */
export const words = (text: Bilingual | undefined): Term[] =>
  text === undefined
    ? []
    : locales.flatMap((locale) =>
        text[locale] ? [{ value: text[locale], language: langTag[locale] }] : [],
      );

/** A code, or a typed value. @example plainly("BM-001"); plainly("P30D", "xsd:duration") */
export const plainly = (value: string, datatype?: string): Term[] => [
  { value, ...(datatype && { datatype }) },
];

/** A number as every reader writes it. @example double(500) // [{ value: "5.0E2", datatype: "xsd:double" }] */
export function double(value: number): Term[] {
  const [digits = "0", power = "0"] = value.toExponential().split("e");
  return plainly(`${digits.includes(".") ? digits : `${digits}.0`}E${Number(power)}`, "xsd:double");
}

/**
 * An address as a file with that base writes it: the rest is known from the base.
 *
 * @example near("https://a.example/open-data/services.ttl#city", "https://a.example/open-data/services.ttl") // "#city"
 */
export function near(iri: string, base: string | undefined): string {
  if (base === undefined) return iri;
  if (iri.startsWith(`${base}#`)) return iri.slice(base.length);
  const { origin } = new URL(base);
  return iri.startsWith(`${origin}/`) ? iri.slice(origin.length) : iri;
}
