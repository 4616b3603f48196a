import { everyLocale, type Locale } from "../../../model/locale.ts";
import { record } from "./select.ts";

/**
 * A short text of a table: its Chinese beside each of the other languages.
 * @example besideChinese({ zh: "水", en: "water" }) // [{ zh: "水", language: "en", other: "water" }]
 */
export const besideChinese = (
  value: unknown,
): { zh: string; language: Locale; other: string }[] => {
  const said = record(value);
  const { zh } = said;
  if (typeof zh !== "string") return [];
  return everyLocale.flatMap((language) => {
    const other = said[language];
    return language !== "zh" && typeof other === "string" ? [{ zh, language, other }] : [];
  });
};
