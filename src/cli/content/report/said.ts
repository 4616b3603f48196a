/** One thing said in both languages: Chinese first, as the editors read it. */
export type Both = { readonly zh: string; readonly en: string };

/** What stands in a file is quoted as it stands, in one text; what the guard says about it, it says in both languages. */
export type Said = string | Both;

/** @example say("補上 unit", "add a unit") */
export const say = (zh: string, en: string): Both => ({ zh, en });

/**
 * What a schema says in both languages, taken apart again: see `both` in schema/text.ts.
 *
 * @example inBoth("主辦單位 · the office in charge") // { zh: "主辦單位", en: "the office in charge" }
 * @example inBoth("Invalid option") // undefined
 */
export const inBoth = (text: string): Both | undefined => {
  const at = text.indexOf(" · ");
  return at === -1 ? undefined : say(text.slice(0, at), text.slice(at + 3));
};

/** The words in one language. @example inLanguage("BM-001", "zh") // "BM-001" */
export const inLanguage = (said: Said, language: keyof Both): string =>
  typeof said === "string" ? said : said[language];

/** All that was said, to look for a word in. */
export const allWords = (said: Said): string =>
  typeof said === "string" ? said : `${said.zh} ${said.en}`;
