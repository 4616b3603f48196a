import { z } from "astro/zod";
import { type Bilingual, bilingual, both as described } from "../../schema/text.ts";
import type { Guide } from "../guide.ts";
import { both, useT } from "../i18n.ts";
import { perLocale } from "../locale.ts";
import { formatDate } from "../quantity.ts";

/** Where the Open Government Data License stands. */
export const licenceAddress = "https://data.gov.tw/license";

/** What may be done with the data; not yet confirmed by the agency, and every file says so. */
export const licence = z.strictObject({
  name: bilingual.describe(described("名稱", "its name")),
  url: z.string().describe(described("條款的網址", "where it stands")),
  confirmed: z.boolean().describe(described("機關確認了沒有", "has the agency confirmed it?")),
  note: bilingual.describe(described("現在的情況", "how matters stand")),
});

/** @example licenceOf(guide).confirmed // false */
export const licenceOf = ({ site }: Pick<Guide, "site">): z.infer<typeof licence> => ({
  name: both("openData.licence.name"),
  url: licenceAddress,
  confirmed: false,
  note: perLocale((locale) =>
    useT(locale)("openData.licence.note", { agency: site.agency[locale] }),
  ),
});

/** How to name the source. @example citeAs(guide, { zh: "服務", en: "Services" }).en */
export const citeAs = ({ site }: Guide, title: Bilingual): Bilingual =>
  perLocale((locale) =>
    useT(locale)("openData.cite.form", {
      agency: site.agency[locale],
      name: site.name[locale],
      title: title[locale],
      date: formatDate(site.published, locale),
      address: site.url,
    }),
  );
