import { z } from "astro/zod";
import type { Law } from "../../../schema/law.ts";
import { bilingual, both, id, isoDate } from "../../../schema/text.ts";
import { locales } from "../../locale.ts";
import { byArticle } from "../../citation.ts";
import { url } from "../../url.ts";
import { addresses } from "../address.ts";
import { columnsFor } from "../column.ts";
import { dataset, type Sources } from "../dataset.ts";

const use = z.strictObject({
  article: z.string().describe(both("條號；空白是整部法規", "number; empty: the law as a whole")),
  services: z.array(id),
  forms: z.array(id),
});

/** One law, with the articles that the site cites. */
const lawRecord = z.strictObject({
  id,
  level: z.string().describe(both("位階", "act, regulation, ordinance or direction")),
  pcode: z.string().optional().describe(both("全國法規資料庫代碼", "id in the national database")),
  name: bilingual,
  short: z.string().optional(),
  englishIsOfficial: z.boolean(),
  amended: isoDate.optional().describe(both("讀的是哪天修正的版本", "amendment that was read")),
  superseded: z.boolean(),
  text: z
    .strictObject({ zh: z.string(), en: z.string().optional() })
    .describe(both("官方條文", "official text")),
  cited: z.array(use),
  url: bilingual,
  markdown: bilingual,
});
type LawRecord = z.infer<typeof lawRecord>;

function recordOf({ guide, cited }: Sources, law: Law): LawRecord {
  const articles = [...(cited.get(law.id) ?? [])].sort(([a], [b]) => byArticle(a, b));
  return {
    id: law.id,
    level: law.level,
    pcode: law.pcode,
    name: law.name,
    short: law.short,
    englishIsOfficial: law.englishIsOfficial,
    amended: law.amended,
    superseded: law.superseded,
    text: law.url,
    cited: articles.map(([article, { services, forms }]) => ({
      article,
      services: [...services],
      forms: [...forms],
    })),
    ...addresses(guide, (locale) => url.law(locale, law.id)),
  };
}

const { column, many, perLanguage } = columnsFor<LawRecord>();

/** Every law that the site cites. */
export const laws = dataset({
  id: "laws",
  record: lawRecord,
  rows: (sources) => sources.guide.laws.all.map((law) => recordOf(sources, law)),
  columns: [
    column("id", "openData.column.id", ({ id: name }) => name),
    column("level", "openData.column.level", ({ level }) => level),
    column("pcode", "openData.column.pcode", ({ pcode }) => pcode),
    ...perLanguage("name", "openData.column.name", ({ name }) => name),
    column("amended", "openData.column.amended", ({ amended }) => amended),
    column("superseded", "openData.column.superseded", ({ superseded }) => superseded),
    many("articles", "openData.column.articles", ({ cited }) =>
      cited.flatMap(({ article }) => (article ? [article] : [])),
    ),
    many("services", "openData.column.services", ({ cited }) => [
      ...new Set(cited.flatMap(({ services }) => services)),
    ]),
    ...(["zh", "en"] as const)
      .filter((l) => locales.includes(l))
      .map((l) => column(`text_${l}`, "openData.column.text", ({ text }) => text[l])),
    ...perLanguage("url", "openData.column.url", ({ url: page }) => page),
  ],
});
