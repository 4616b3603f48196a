/** Signs that people type or paste for a hyphen: dashes, the minus sign, a line of a table, the long mark of Japanese. */
const dashes = /[\p{Pd}\u2212\u2500\u30fc]/gu;
/** Signs that are not seen: marks of direction around numbers of an address book, soft hyphens, blanks of no width. */
const unseen = /\p{Cf}/gu;

/**
 * Full-width letters, digits and signs become plain ones, every dash a hyphen; spaces at the ends go.
 * @example folded("Ａ１２３－４５６ ") // "A123-456"
 */
export const folded = (text: string): string =>
  text.normalize("NFKC").replace(unseen, "").replace(dashes, "-").trim();

/** The same without the spaces, dots and hyphens that people put between groups of digits. @example joined("A123-456 789") // "A123456789" */
export const joined = (text: string): string => folded(text).replace(/[\s.·-]/g, "");
