import { z } from "astro/zod";
import { bilingual, both, id, isoDate } from "../../../schema/text.ts";
import type { Guide } from "../../guide.ts";
import { perLocale } from "../../locale.ts";
import { changesOf } from "../../site/changes.ts";
import { absolute } from "../address.ts";
import { columnsFor } from "../column.ts";
import { dataset } from "../dataset.ts";
import { each, text } from "../two.ts";

/** One dated note of what changed. */
const changeRecord = z.strictObject({
  id: z.string().describe(both("服務的代碼／變更的代號", "code of the service / id of the note")),
  date: isoDate,
  code: z.string(),
  service: id,
  title: bilingual,
  text: bilingual,
  url: bilingual,
});
type ChangeRecord = z.infer<typeof changeRecord>;

function recordsOf(guide: Guide): ChangeRecord[] {
  const services = new Map(guide.services.all.map((one) => [one.facts.code, one.id]));
  return each(
    perLocale((locale) => changesOf(guide, locale)),
    (list) => list,
    (two) => {
      const [code = ""] = two.zh.id.split("/");
      return {
        id: two.zh.id,
        date: two.zh.date,
        code,
        service: services.get(code) ?? "",
        title: text(two, ({ title }) => title),
        text: text(two, (change) => change.text),
        url: perLocale((locale) => absolute(guide, two[locale].href)),
      };
    },
  );
}

const { column, perLanguage } = columnsFor<ChangeRecord>();

/** What changed, newest first. */
export const changes = dataset({
  id: "changes",
  record: changeRecord,
  rows: ({ guide }) => recordsOf(guide),
  columns: [
    column("date", "openData.column.date", ({ date }) => date),
    column("code", "openData.column.code", ({ code }) => code),
    column("service", "openData.column.service", ({ service }) => service),
    column("id", "openData.column.id", ({ id: name }) => name),
    ...perLanguage("title", "openData.column.title", ({ title }) => title),
    ...perLanguage("text", "openData.column.change", (change) => change.text),
    ...perLanguage("url", "openData.column.url", ({ url }) => url),
  ],
});
