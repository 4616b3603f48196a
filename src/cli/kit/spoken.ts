import { isMap, parseDocument, visit } from "yaml";
import type { Content } from "../content/read/content.ts";
import type { Question } from "./ask.ts";

/** Does the site speak English beside Chinese? @example speaksEnglish({ languages: ["zh"] }) // false */
export const speaksEnglish = ({ languages }: Pick<Content, "languages">): boolean =>
  languages.includes("en");

/**
 * A question for something in English; a site that does not speak it is not asked.
 *
 * @example inEnglish(content, { flag: "en", ask, example: "Adopt a tree" }).otherwise // "" where languages is [zh]
 */
export const inEnglish = (content: Content, question: Question): Question =>
  speaksEnglish(content) ? question : { ...question, otherwise: "" };

/**
 * YAML of a template in the languages of the site: beside Chinese, English goes where the site does not speak it.
 *
 * @example inLanguages(content, "name: { zh: 水, en: water }") // "name: { zh: 水 }" where languages is [zh]
 */
export const inLanguages = (content: Content, yaml: string): string => {
  if (speaksEnglish(content)) return yaml;
  const document = parseDocument(yaml);
  visit(document, { Map: (_, map) => void (isMap(map) && map.has("zh") && map.delete("en")) });
  return document.toString({ lineWidth: 0 });
};
