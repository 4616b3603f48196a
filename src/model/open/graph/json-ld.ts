import { prefixes, type Term, type Thing } from "./thing.ts";

const value = (term: Term): object =>
  "iri" in term
    ? { "@id": term.iri }
    : {
        "@value": term.value,
        ...(term.language && { "@language": term.language }),
        ...(term.datatype && { "@type": term.datatype }),
      };

/**
 * A graph as JSON-LD 1.1, one thing a line.
 *
 * @example JSON.parse(jsonLd([office]))["@graph"][0]["@id"]
 */
export const jsonLd = (things: readonly Thing[]): string =>
  `{"@context":${JSON.stringify(prefixes)},\n"@graph":[\n${things
    .map(({ iri, types, says }) =>
      JSON.stringify({
        "@id": iri,
        "@type": types,
        ...Object.fromEntries(
          Object.entries(says).map(([property, terms]) => [property, terms.map(value)]),
        ),
      }),
    )
    .join(",\n")}\n]}\n`;
