import { isUnknown } from "../../../schema/ground.ts";
import type { Ground } from "../../../schema/ground.ts";
import { servicesOf } from "../../category.ts";
import { ledger } from "../../citation.ts";
import type { Guide, Service } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import { bilingual, type Locale } from "../../locale.ts";
import { officeReviewOf, stateLine } from "../../review/review.ts";
import { url } from "../../url.ts";
import { framed } from "./frame.ts";
import { bullets, link, marks, said, section } from "./markdown.ts";

/**
 * The plain twin of an office's page: how to reach it, its places, its services.
 *
 * @example officeTwin(guide, "parks", "en")
 */
export function officeTwin(guide: Guide, id: string, locale: Locale): string {
  const t = useT(locale);
  const office = guide.offices.get(id);
  const book = ledger(guide, locale);
  const told = (text: string, grounds: readonly Ground[]) =>
    said(guide, text) + marks(book.cite(grounds));
  const texts = (["address", "hours", "access"] as const).flatMap((key) => {
    const value = office[key];
    return isUnknown(value)
      ? []
      : [`**${t(`office.${key}`)}** ${told(value.text[locale], value.grounds)}`];
  });
  const phones = (isUnknown(office.phones) ? [] : office.phones).map(
    ({ number, label, grounds }) => `${number} ${told(label[locale], grounds)}`,
  );
  const branches = guide.branches.all
    .filter(({ of }) => of === id)
    .map(({ name, phone, address }) => {
      const where = isUnknown(address) ? "" : address.text[locale];
      const grounds = [...phone.grounds, ...(isUnknown(address) ? [] : address.grounds)];
      return `**${said(guide, name[locale])}** ${phone.number} ${told(where, grounds)}`;
    });
  const list = (services: readonly Service[]) =>
    bullets(
      services.map((one) => link(guide, url.service(locale, one.id), one.words[locale].title)),
    );
  const decides = servicesOf(guide, id, "owner");
  const blocks = [
    told(office.duties[locale], office.grounds),
    section(t("office.phones"), [bullets(phones)]),
    bullets([
      ...texts,
      isUnknown(office.website) ? "" : `**${t("office.website")}** <${office.website.url}>`,
      office.partOf
        ? `**${t("office.partOf")}** ${guide.offices.get(office.partOf).name[locale]}`
        : "",
      bilingual && office.nameIsOurs ? t("office.ours") : "",
    ]),
    section(t("office.branches"), [bullets(branches)]),
    section(t("office.services"), [list(decides)]),
    section(t("office.receives"), [
      list(servicesOf(guide, id, "receivedAt").filter((one) => !decides.includes(one))),
    ]),
  ];
  return framed(
    {
      guide,
      locale,
      title: office.name[locale],
      href: (l) => url.office(l, id),
      code: office.code,
      state: stateLine(officeReviewOf(guide.reviews, office), guide, locale),
    },
    blocks,
    book.list(),
  );
}
