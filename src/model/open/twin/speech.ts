import type { Reference } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import type { Line } from "../../service/line.ts";
import type { Paper } from "../../service/papers.ts";
import type { ServiceSheet, Titled } from "../../service/sheet.ts";
import type { Way } from "../../service/ways.ts";
import type { Segment } from "../../tokens.ts";
import { bullets, link, marks, said } from "./markdown.ts";

type Words = string | readonly Segment[];

/**
 * Ways to say the parts of a sheet in Markdown.
 *
 * @example speech(guide, sheet).lines(sheet.fees.lines)
 */
export function speech(guide: Guide, { locale }: ServiceSheet) {
  const t = useT(locale);
  const words = (...texts: readonly Words[]) =>
    texts
      .map((text) => said(guide, text))
      .filter(Boolean)
      .join(" · ");
  const line = ({ name, value, notes, grounds }: Line) =>
    (name ? `**${said(guide, name)}** ` : "") + words(value, ...notes) + marks(grounds);
  const links = (list: readonly { href: string; label: string }[]) =>
    list.map(({ href, label }) => link(guide, href, label)).join(" · ");
  const told = (text: Words, grounds: readonly Reference[]) => said(guide, text) + marks(grounds);
  return {
    told,
    links,
    lines: (list: readonly Line[]) => bullets(list.map(line)),
    titled: (list: readonly Titled[]) =>
      bullets(
        list.map(({ title, words: text, grounds }) => `**${words(title)}** ${told(text, grounds)}`),
      ),
    ways: (list: readonly Way[]) =>
      bullets(
        list.map(
          ({ label, place, call, note, grounds }) =>
            `**${label}** ${[
              call?.number ?? "",
              place ? link(guide, place.href, place.label) : "",
              said(guide, note),
            ]
              .filter(Boolean)
              .join(" · ")}${marks(grounds)}`,
        ),
      ),
    papers: (list: readonly Paper[]) =>
      bullets(
        list.map(({ name, tag, when, notes, small, links: to, grounds, askFirst }) =>
          `**${said(guide, name)}** ${words(
            tag,
            when ? [t("service.when"), ...when] : "",
            askFirst.length > 0 ? t("papers.askFirst") : "",
            ...notes,
            ...small,
          )}${marks([...grounds, ...askFirst])} ${links(to)}`.trim(),
        ),
      ),
  };
}
