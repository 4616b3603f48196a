import { prefixes, type Term, type Thing } from "./thing.ts";

/** Characters that an address may not hold in Turtle. */
const iri = (address: string): string =>
  `<${address.replaceAll(/[\s<>"{}|^`\\]/g, (char) => encodeURIComponent(char))}>`;

/** JSON escapes a string as Turtle does. */
const value = (term: Term): string => {
  if ("iri" in term) return iri(term.iri);
  const said = JSON.stringify(term.value);
  if (term.language) return `${said}@${term.language}`;
  return term.datatype ? `${said}^^${term.datatype}` : said;
};

/**
 * A graph as Turtle 1.1, a property a line.
 *
 * @example turtle([office]).startsWith("@prefix") // true
 */
export const turtle = (things: readonly Thing[]): string =>
  [
    ...Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`),
    ...things.map(
      ({ iri: id, types, says }) =>
        `\n${[
          `${iri(id)} a ${types.join(", ")}`,
          ...Object.entries(says).map(
            ([property, terms]) => `  ${property} ${terms.map(value).join(", ")}`,
          ),
        ].join(" ;\n")} .\n`,
    ),
  ].join("");
