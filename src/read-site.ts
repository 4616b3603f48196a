import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { SiteFile } from "./model/site-names.ts";

/**
 * `content/site.yaml` as it stands, for what has to know it before the content is checked and joined.
 * @example readSite(new URL("content/site.yaml", root)).base // "/"
 */
export const readSite = (file: URL): SiteFile => parse(readFileSync(file, "utf8"));

/** The languages that the site names; none while there is no such file, or none that can be read: the guard says so. */
export function languagesOfSite(): readonly string[] {
  try {
    const { languages } = readSite(new URL("../content/site.yaml", import.meta.url));
    return Array.isArray(languages) ? languages.map(String) : [];
  } catch {
    return [];
  }
}

/**
 * Strings of the interface in the languages beyond Chinese and English, which the program imports; nothing of a file
 * that is not there, which the guard tells.
 * @example furtherStrings(["zh", "en", "vi"], new URL("content/ui/", root)).vi
 */
export const furtherStrings = (
  languages: readonly string[],
  folder: URL,
): Record<string, unknown> =>
  Object.fromEntries(
    languages.slice(2).map((language) => {
      const file = new URL(`${language}.json`, folder);
      return [language, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}];
    }),
  );
