import { parseText } from "../content/read/read.ts";
import type { Locale } from "../../model/locale.ts";
import type { Draft } from "./draft.ts";
import { inForms, withKeysOf, withLanguage } from "./new/besides.ts";

/** Tables that say nothing in a language of the site. */
const wordless = /^(?:reviews\/|moved\.yaml$|codes\.yaml$|calendar\/.*\.lock$)/;

/** The address of a law's official English text is no translation. */
const notWords = (name: string): string[] => (name === "laws.yaml" ? ["url"] : []);

/**
 * Gives a draft the words of a further language wherever they are missing: the English ones, to be translated.
 *
 * @example addLanguage(draft, "vi"); draft.tree.has("ui/vi.json") // true
 */
export const addLanguage = ({ tree }: Draft, language: Locale, from: Locale = "en"): void => {
  for (const [name, text] of [...tree]) {
    if (name.endsWith(".yaml") && !wordless.test(name))
      tree.set(name, withLanguage(text, language, from, notWords(name)));
    if (name.endsWith(`/${from}.mdx`)) {
      const twin = name.replace(/[\w-]+\.mdx$/, `${language}.mdx`);
      const there = tree.get(twin);
      tree.set(
        twin,
        there === undefined
          ? text
          : withKeysOf(there, parseText(name, text).data, parseText(twin, there).data),
      );
    }
  }
  const strings = tree.get("ui/en.json");
  if (strings !== undefined && !tree.has(`ui/${language}.json`))
    tree.set(
      `ui/${language}.json`,
      `${JSON.stringify(inForms(JSON.parse(strings), language), null, 2)}\n`,
    );
};
