import type { Locale } from "../../../model/locale.ts";
import { languageName } from "../../../schema/text.ts";
import { type Content, foreignOf } from "../../content/read/content.ts";
import { texts } from "../../content/read/select.ts";

/** Texts by their place, in one language: of tables, of pages, of the interface. */
const textsIn = (content: Content, language: Locale): Map<string, string> => {
  const found = new Map<string, string>();
  const marks = new Set(["translatedFrom", "englishHolds"]);
  for (const [name, source] of content.files) {
    const own = new RegExp(`(?:^|/)${language}\\.(?:mdx|json)$`).test(name);
    if (!own && !name.endsWith(".yaml")) continue;
    const place = name.replace(/[^/]+\.(?:mdx|json)$/, "");
    if (own && source.body.trim() !== "") found.set(`${place} body`, source.body.trim());
    for (const { path, value } of texts(source.data))
      if (own ? !marks.has(String(path[0])) : path.includes(language))
        found.set(`${place} ${path.map((key) => (key === language ? "" : key)).join(".")}`, value);
  }
  return found;
};

/**
 * How much of each further language is still the English: a figure, for who translates.
 *
 * @example untranslated(content) // ["越南文：1,240 段文字，1,236 段和英文一樣"]
 */
export const untranslated = (content: Content): string[] => {
  const further = foreignOf(content).filter((language) => language !== "en");
  if (further.length === 0) return [];
  const english = textsIn(content, "en");
  return further.map((language) => {
    // numbers and codes are the same in every language
    const own = [...textsIn(content, language)].filter(([, text]) => /\p{L}{2}/u.test(text));
    const same = own.filter(([place, text]) => english.get(place) === text).length;
    const [all, left] = [own.length, same].map((count) => count.toLocaleString("en"));
    return `${languageName(language).zh}：${all} 段文字，${left} 段和英文一樣 · ${languageName(language).en}: ${left} of ${all} texts are still the English`;
  });
};
