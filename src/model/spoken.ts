import { bilingual } from "./locale.ts";

type Said = { zh: unknown; en: unknown };
const isSaid = (value: unknown): value is Said =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value;

/**
 * For `JSON.stringify`: where the site speaks Chinese alone, nothing is printed a second time.
 *
 * @example JSON.stringify({ zh: "水", en: "水" }, once) // '{"zh":"水","en":""}' on such a site
 */
export const once = (_key: string, value: unknown): unknown =>
  !bilingual && isSaid(value) ? { ...value, en: Array.isArray(value.en) ? [""] : "" } : value;

/**
 * For `JSON.stringify` of data to publish: only the languages that the site speaks.
 *
 * @example JSON.stringify({ zh: "水", en: "水" }, inSiteLanguages) // '{"zh":"水"}' on a site in Chinese alone
 */
export const inSiteLanguages = (_key: string, value: unknown): unknown => {
  if (bilingual) return value;
  // of a JSON Schema, what it says such an object has to hold
  if (Array.isArray(value) && value.includes("zh") && value.includes("en"))
    return value.filter((key) => key !== "en");
  if (!isSaid(value)) return value;
  const { en: _unspoken, ...rest } = value;
  return rest;
};
