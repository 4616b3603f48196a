import { langTag, type Locale, beside } from "./locale.ts";

/** A run of text in the other language. */
export interface Foreign {
  text: string;
  lang: string;
}

/** Chinese characters with their punctuation. */
const chinese =
  /[\u3400-\u9fff\uf900-\ufaff○]+(?:[\u3000-\u303f\uff01-\uff5e]*[\u3400-\u9fff\uf900-\ufaff○]+)*/g;
/** Three and more Latin words in a row. */
const latin = /[A-Za-z][\w’'.&-]*(?:[ ,]+[A-Za-z0-9][\w’'.&-]*){2,}/g;

/**
 * Splits a text where the language changes, so that each run can carry its `lang`: a screen reader then changes
 * voice, and the right font is used (WCAG 3.1.2).
 * @example byLanguage("the use permit (使用執照)", "en") // ["the use permit (", { text: "使用執照", lang: "zh-Hant-TW" }, ")"]
 */
export function byLanguage(text: string, locale: Locale): (string | Foreign)[] {
  const out: (string | Foreign)[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(locale === "zh" ? latin : chinese)) {
    if (index > from) out.push(text.slice(from, index));
    out.push({ text: run, lang: langTag[beside(locale)] });
    from = index + run.length;
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}
