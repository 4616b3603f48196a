import { near, prefixes, type Term, type Thing } from "./thing.ts";

/** Characters that an address may not hold in Turtle. */
const iri = (address: string, base: string | undefined): string =>
  `<${near(address, base).replaceAll(/[\s<>"{}|^`\\]/g, (char) => encodeURIComponent(char))}>`;

/** JSON escapes a string as Turtle does. */
const value = (term: Term, base: string | undefined): string => {
  if ("iri" in term) return iri(term.iri, base);
  const said = JSON.stringify(term.value);
  if (term.language) return `${said}@${term.language}`;
  return term.datatype ? `${said}^^${term.datatype}` : said;
};

/**
 * A graph as Turtle 1.1, a property a line.
 *
 * @param base what addresses are written in short of
 * @example turtle([office]).startsWith("@prefix") // true
 */
export const turtle = (things: readonly Thing[], base?: string): string =>
  [
    ...(base ? [`@base <${base}> .\n`] : []),
    ...Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`),
    ...things.map(
      ({ iri: id, types, says }) =>
        `\n${[
          `${iri(id, base)} a ${types.join(", ")}`,
          ...Object.entries(says).map(
            ([property, terms]) =>
              `  ${property} ${terms.map((term) => value(term, base)).join(", ")}`,
          ),
        ].join(" ;\n")} .\n`,
    ),
  ].join("");
