import { z } from "astro/zod";
import { type Bilingual, bilingual, both as described, isoDate } from "../../schema/text.ts";
import type { FormEntry } from "../form/fields.ts";
import type { Use } from "../citation.ts";
import type { Guide } from "../guide.ts";
import { both } from "../i18n.ts";
import { locales, perLocale } from "../locale.ts";
import { inSiteLanguages } from "../spoken.ts";
import { url } from "../url.ts";
import { absolute } from "./address.ts";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import { citeAs, licence, licenceOf } from "./licence.ts";

/** Ids of the sets, in the order of the page. They stand in addresses. */
export const datasetIds = [
  "services",
  "offices",
  "forms",
  "laws",
  "faqs",
  "coverage",
  "changes",
] as const;
export type DatasetId = (typeof datasetIds)[number];

/** All that records are made of. */
export interface Sources {
  guide: Guide;
  forms: readonly FormEntry[];
  /** For every law, its cited articles and who cites each. */
  cited: ReadonlyMap<string, ReadonlyMap<string, Use>>;
}

/** A set of records: what it is called, what one record holds, and how it becomes a table. */
interface Plan<R> {
  id: DatasetId;
  record: z.ZodType<R>;
  rows: (sources: Sources) => R[];
  columns: readonly Column<R>[];
}

/** A set as the files, the page and the catalogue need it. */
export interface Dataset {
  id: DatasetId;
  title: Bilingual;
  description: Bilingual;
  columns: readonly { name: string; label: Bilingual }[];
  /** The whole file as data. @throws when a record is not what its schema says, naming the field */
  data: (sources: Sources) => { records: readonly unknown[] };
  /** JSON Schema 2020-12 of that file. */
  schema: (guide: Guide) => object;
  csv: (sources: Sources) => string;
}

/** @example inEach({ zh: "法規", en: "Laws" }) // "法規 · Laws" */
const inEach = (said: Bilingual): string => locales.map((locale) => said[locale]).join(" · ");

/** What stands around the records. */
const envelope = {
  dataset: z.string().describe(described("資料集的代號", "id of the data set")),
  title: bilingual.describe(described("名稱", "its title")),
  description: bilingual.describe(described("內容", "what it holds")),
  publisher: bilingual.describe(described("提供機關", "who publishes it")),
  published: isoDate.describe(described("這一版的日期", "day of the edition")),
  licence: licence.describe(described("授權", "what may be done with it")),
  cite: bilingual.describe(described("怎麼註明出處", "how to cite it")),
  page: bilingual.describe(described("說明頁", "page that explains it")),
};

/**
 * One set from its schema, rows and columns.
 *
 * @example dataset({ id: "laws", record: lawRecord, rows, columns }).csv(sources)
 */
export function dataset<R>({ id, record, rows, columns }: Plan<R>): Dataset {
  const title = both(`openData.set.${id}.title`);
  const description = both(`openData.set.${id}.description`);
  const file = z.strictObject({
    $schema: z.string().describe(described("本檔的結構描述", "address of this schema")),
    ...envelope,
    records: z.array(record).describe(described("資料", "the records")),
  });
  const schemaAt = (guide: Guide) => absolute(guide, url.openData(`${id}.schema.json`));
  /** Asked for by the table, the file and both pages; the content of a build does not change. */
  const made = new WeakMap<Guide, z.infer<typeof file>>();
  const data = (sources: Sources) => {
    const { guide } = sources;
    const before = made.get(guide);
    if (before) return before;
    const whole = file.parse({
      $schema: schemaAt(guide),
      dataset: id,
      title,
      description,
      publisher: guide.site.agency,
      published: guide.site.published,
      licence: licenceOf(guide),
      cite: citeAs(guide, title),
      page: perLocale((locale) => absolute(guide, url.fixed(locale, "open-data"))),
      records: rows(sources),
    });
    made.set(guide, whole);
    return whole;
  };
  return {
    id,
    title,
    description,
    columns,
    data,
    schema: (guide) => {
      const { $schema, ...rest } = z.toJSONSchema(file, {
        target: "draft-2020-12",
        io: "output",
        reused: "ref",
      });
      return { $schema, $id: schemaAt(guide), title: inEach(title), ...rest };
    },
    csv: (sources) =>
      csv([
        columns.map(({ name }) => name),
        ...data(sources).records.map((one) => columns.map(({ of }) => of(one))),
      ]),
  };
}

/** A file of data: one record a line, so that two editions can be compared. @example linesOf({ a: 1, records: [] }) */
export const linesOf = ({ records, ...rest }: { records: readonly unknown[] }): string =>
  `${JSON.stringify(rest, inSiteLanguages, 1).slice(0, -2)},\n "records": [\n${records
    .map((record) => JSON.stringify(record, inSiteLanguages))
    .join(",\n")}\n ]\n}\n`;
