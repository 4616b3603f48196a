import { near, prefixes, type Term, type Thing } from "./thing.ts";

const value = (term: Term, base: string | undefined): object =>
  "iri" in term
    ? { "@id": near(term.iri, base) }
    : {
        "@value": term.value,
        ...(term.language && { "@language": term.language }),
        ...(term.datatype && { "@type": term.datatype }),
      };

/**
 * A graph as JSON-LD 1.1, one thing a line.
 *
 * @param base what addresses are written in short of
 * @example JSON.parse(jsonLd([office]))["@graph"][0]["@id"]
 */
export const jsonLd = (things: readonly Thing[], base?: string): string =>
  `{"@context":${JSON.stringify({ ...(base && { "@base": base }), ...prefixes })},\n"@graph":[\n${things
    .map(({ iri, types, says }) =>
      JSON.stringify({
        "@id": near(iri, base),
        "@type": types,
        ...Object.fromEntries(
          Object.entries(says).map(([property, terms]) => [
            property,
            terms.map((term) => value(term, base)),
          ]),
        ),
      }),
    )
    .join(",\n")}\n]}\n`;
