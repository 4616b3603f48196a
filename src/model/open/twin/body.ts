import type { Guide } from "../../guide.ts";
import type { Locale } from "../../locale.ts";
import { type Holder, resolve } from "../../tokens.ts";
import { said } from "./markdown.ts";

/**
 * The text below the front matter as plain Markdown: facts and links take the place of their components, and its
 * headings go one level down.
 *
 * @example plainText('Pay <Fact of="fees.permit" />.', guide, "en", holder) // "Pay NT$500."
 */
export const plainText = (body: string, guide: Guide, locale: Locale, holder: Holder): string =>
  body
    .trim()
    .replaceAll(/<(?:Fact of|To page)="([a-z]+)\.([a-z0-9-]+)" ?\/>/gi, (_, kind, id) =>
      said(guide, [resolve(String(kind), String(id), guide, locale, holder)]),
    )
    .replaceAll(/^#+ /gm, "### ");
