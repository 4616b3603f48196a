import type { Guide, Service } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { holderOf, plain, segments } from "../tokens.ts";

const textsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/**
 * The first sentence of a service's words that names a number: what the number is of.
 *
 * @example sentenceWith("figures.fine", guide, service, "zh") // 「沒許可就挖，可罰 3 萬至 15 萬元。」
 */
export function sentenceWith(
  token: string,
  guide: Guide,
  service: Service,
  locale: Locale,
): string {
  const pattern = new RegExp(`\\{\\{\\s*${token.replaceAll(".", "\\.")}\\s*\\}\\}`);
  for (const text of textsOf(service.words[locale])) {
    if (!pattern.test(text)) continue;
    const sentences =
      text.match(locale === "zh" ? /[^。！？；]+[。！？；]?/g : /.+?(?:[.!?](?=\s|$)|$)/g) ?? [];
    const found = sentences.find((sentence) => pattern.test(sentence)) ?? text;
    return plain(segments(found.trim(), guide, locale, holderOf(service)));
  }
  return "";
}
