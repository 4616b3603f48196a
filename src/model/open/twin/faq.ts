import { servicesFirstIn } from "../../category.ts";
import { ledger } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import type { Locale } from "../../locale.ts";
import { faqsOf } from "../../service/sheet.ts";
import { speaker } from "../../service/speaker.ts";
import { url } from "../../url.ts";
import { framed } from "./frame.ts";
import { link, marks, said, section } from "./markdown.ts";

/**
 * The plain twin of a page of questions: every question of the services of one topic.
 *
 * @example faqTwin(guide, "roads", "en")
 */
export function faqTwin(guide: Guide, topic: string, locale: Locale): string {
  const t = useT(locale);
  const book = ledger(guide, locale);
  const services = servicesFirstIn(guide, topic).map((service) =>
    section(service.words[locale].title, [
      link(guide, url.service(locale, service.id), service.facts.code),
      ...faqsOf(speaker(guide, service, locale, undefined, book)).map(({ q, a, grounds }) =>
        section(q, [said(guide, a) + marks(grounds)], 3),
      ),
    ]),
  );
  const { name } = guide.categories.topics.get(topic);
  return framed(
    {
      guide,
      locale,
      title: t("faq.about", { topic: name[locale] }),
      href: (l) => url.faq(l, topic),
    },
    services,
    book.list(),
  );
}
