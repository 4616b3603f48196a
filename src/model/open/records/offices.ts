import { z } from "astro/zod";
import { type Ground, isUnknown } from "../../../schema/ground.ts";
import type { Office } from "../../../schema/office.ts";
import { bilingual, both, id } from "../../../schema/text.ts";
import { perLocale } from "../../locale.ts";
import { servicesOf } from "../../category.ts";
import { groundsIn } from "../../citation.ts";
import type { Guide } from "../../guide.ts";
import { url } from "../../url.ts";
import { absolute, addresses } from "../address.ts";
import { columnsFor } from "../column.ts";
import { dataset } from "../dataset.ts";
import { codeOf, grounds, references, referencesOf } from "../ground.ts";

const said = z.strictObject({ text: bilingual, grounds });
const unknowable = ["address", "phones", "hours", "access", "website"] as const;
const phone = z.strictObject({ number: z.string(), tel: z.string(), label: bilingual, grounds });

/** One office with the ways to reach it. */
const officeRecord = z.strictObject({
  id,
  code: z.string().describe(both("永久代碼", "permanent code")),
  name: bilingual,
  nameIsOurs: z
    .boolean()
    .describe(both("英文名稱是我們翻的", "the English name is our translation")),
  bureau: z.boolean().describe(both("提供本站的機關或所屬", "belongs to the agency of this site")),
  partOf: id.optional(),
  duties: bilingual,
  aliases: z.strictObject(perLocale(() => z.array(z.string()))),
  phones: z.array(phone),
  address: said.optional(),
  hours: said.optional(),
  access: said.optional(),
  website: z.strictObject({ url: z.string(), grounds }).optional(),
  unknown: z.array(z.enum(unknowable)).describe(both("查不到的事", "what nobody has published")),
  branches: z.array(
    z.strictObject({
      id,
      name: bilingual,
      phone: z.string(),
      address: bilingual.optional(),
      grounds,
    }),
  ),
  decides: z.array(id).describe(both("它決定的服務", "services it decides")),
  receives: z.array(id).describe(both("它收件的服務", "services handed in there")),
  url: bilingual,
  markdown: bilingual,
  permalink: z.string(),
  grounds,
  references,
});
type OfficeRecord = z.infer<typeof officeRecord>;

const codes = (list: readonly Ground[]) => list.map(codeOf);

function recordOf(guide: Guide, office: Office): OfficeRecord {
  const text = (key: "address" | "hours" | "access") => {
    const value = office[key];
    return isUnknown(value) ? undefined : { text: value.text, grounds: codes(value.grounds) };
  };
  const branches = guide.branches.all.filter(({ of }) => of === office.id);
  return {
    id: office.id,
    code: office.code,
    name: office.name,
    nameIsOurs: office.nameIsOurs,
    bureau: office.bureau,
    partOf: office.partOf,
    duties: office.duties,
    aliases: office.aliases,
    phones: (isUnknown(office.phones) ? [] : office.phones).map(
      ({ number, tel, label, grounds: of }) => ({
        number,
        tel,
        label,
        grounds: codes(of),
      }),
    ),
    address: text("address"),
    hours: text("hours"),
    access: text("access"),
    website: isUnknown(office.website)
      ? undefined
      : { url: office.website.url, grounds: codes(office.website.grounds) },
    unknown: unknowable.filter((key) => isUnknown(office[key])),
    branches: branches.map(({ id: branch, name, phone: { number, grounds: of }, address }) => ({
      id: branch,
      name,
      phone: number,
      address: isUnknown(address) ? undefined : address.text,
      grounds: codes([...of, ...(isUnknown(address) ? [] : address.grounds)]),
    })),
    decides: servicesOf(guide, office.id, "owner").map(({ id: service }) => service),
    receives: servicesOf(guide, office.id, "receivedAt").map(({ id: service }) => service),
    ...addresses(guide, (locale) => url.office(locale, office.id)),
    permalink: absolute(guide, url.code(office.code)),
    grounds: codes(office.grounds),
    references: referencesOf(guide, [...groundsIn(office), ...groundsIn(branches)]),
  };
}

const { column, many, perLanguage } = columnsFor<OfficeRecord>();

/** Every office and counter. */
export const offices = dataset({
  id: "offices",
  record: officeRecord,
  rows: ({ guide }) => guide.offices.all.map((office) => recordOf(guide, office)),
  columns: [
    column("code", "openData.column.code", ({ code }) => code),
    column("id", "openData.column.id", ({ id: name }) => name),
    ...perLanguage("name", "openData.column.name", ({ name }) => name),
    column("part_of", "openData.column.partOf", ({ partOf }) => partOf),
    ...perLanguage("duties", "openData.column.duties", ({ duties }) => duties),
    many("phones", "openData.column.phone", ({ phones }) => phones.map(({ number }) => number)),
    ...perLanguage("address", "openData.column.address", ({ address }) => address?.text),
    ...perLanguage("hours", "openData.column.hours", ({ hours }) => hours?.text),
    column("website", "openData.column.website", ({ website }) => website?.url),
    many("unknown", "openData.column.unknown", ({ unknown }) => unknown),
    many("decides", "openData.column.decides", ({ decides }) => decides),
    many("receives", "openData.column.receives", ({ receives }) => receives),
    ...perLanguage("url", "openData.column.url", ({ url: page }) => page),
  ],
});
