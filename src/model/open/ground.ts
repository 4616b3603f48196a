import { z } from "astro/zod";
import type { Ground } from "../../schema/ground.ts";
import { bilingual, both } from "../../schema/text.ts";
import { type Citation, citationOf, type Reference } from "../citation.ts";
import type { Guide } from "../guide.ts";
import { perLocale } from "../locale.ts";
import { absolute } from "./address.ts";

const articles = z
  .array(z.string())
  .optional()
  .describe(both("條號", "numbers of the articles; left out: the law as a whole"));
const law = z.string().describe(both("法規代號（laws 資料集的 id）", "id in the data set laws"));
const source = z.string().describe(both("出處代號", "id of a page or paper that was read"));

/** What a fact rests on, in codes; titles and addresses stand once in the record's references. */
export const grounds = z
  .array(z.union([z.strictObject({ law, articles }), z.strictObject({ source })]))
  .describe(
    both("依據；標題和網址見 references", "what it rests on; title and address in references"),
  );

/** Every ground of a record once, with its title and address. */
export const references = z
  .array(
    z.union([
      z.strictObject({ law, articles, label: bilingual, url: bilingual }),
      z.strictObject({
        source,
        label: bilingual,
        url: z.string().optional().describe(both("網址；紙本沒有", "address; none for paper")),
        asOf: z.string().describe(both("資料的日期", "its day, month or year, or undated")),
        official: z.boolean().describe(both("政府網頁", "a government page")),
      }),
    ]),
  )
  .describe(both("這一筆的全部依據和出處", "every ground of the record, with title and address"));

type Code = z.infer<typeof grounds>[number];

/** A ground in codes. @example codeOf({ law: "building-act", articles: ["30"] }) */
export const codeOf = ({ law: id, articles: list, source: paper }: Ground): Code =>
  paper === undefined ? { law: id ?? "", ...(list && { articles: list }) } : { source: paper };

/** The grounds that a sheet cites, in codes. @example cited(sheet.fees.lines[0].grounds) */
export const cited = (list: readonly Pick<Reference, "ground">[]): Code[] =>
  list.map(({ ground }) => codeOf(ground));

/** Every ground once, with title and address. @example referencesOf(guide, sheet.references.map(({ ground }) => ground)) */
export function referencesOf(guide: Guide, list: readonly Ground[]): z.infer<typeof references> {
  const once = [
    ...new Map(list.map((ground) => [JSON.stringify(codeOf(ground)), ground])).values(),
  ];
  return once.map((ground) => {
    const two = perLocale((locale): Citation => citationOf(ground, guide, locale));
    const label = perLocale((locale) => two[locale].label);
    if (ground.source === undefined)
      return {
        law: ground.law ?? "",
        ...(ground.articles && { articles: ground.articles }),
        label,
        url: perLocale((locale) => absolute(guide, two[locale].href)),
      };
    const { url, asOf, official } = guide.sources.get(ground.source);
    return { source: ground.source, label, ...(url && { url }), asOf, official };
  });
}
