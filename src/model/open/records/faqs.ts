import { z } from "astro/zod";
import { bilingual, both, id } from "../../../schema/text.ts";
import type { Guide, Service } from "../../guide.ts";
import { type Locale, perLocale } from "../../locale.ts";
import { sheetOf } from "../../service/sheet.ts";
import { url } from "../../url.ts";
import { absolute } from "../address.ts";
import { columnsFor, lawCell } from "../column.ts";
import { dataset } from "../dataset.ts";
import { cited, grounds, references, referencesOf } from "../ground.ts";
import { each, text } from "../two.ts";

/** One question with its answer. */
const faqRecord = z.strictObject({
  id: z.string().describe(both("服務的代號／問題的代號", "id of the service / id of the question")),
  service: id,
  code: z.string().describe(both("服務的永久代碼", "code of the service")),
  topic: id.optional(),
  question: bilingual,
  answer: bilingual,
  url: bilingual,
  grounds,
  references,
});
type FaqRecord = z.infer<typeof faqRecord>;

/** On the page of its topic; of a service without one, on its own. */
const placeOf = (service: Service, locale: Locale, question: string): string => {
  const [topic] = service.facts.topics;
  return topic === undefined
    ? `${url.service(locale, service.id)}#answer-${question}`
    : `${url.faq(locale, topic)}#answer-${service.id}-${question}`;
};

const recordsOf = (guide: Guide, service: Service): FaqRecord[] =>
  each(
    perLocale((locale) => sheetOf(guide, service, locale)),
    ({ faqs }) => faqs,
    (two) => ({
      id: `${service.id}/${two.zh.id}`,
      service: service.id,
      code: service.facts.code,
      ...(service.facts.topics[0] && { topic: service.facts.topics[0] }),
      question: text(two, ({ q }) => q),
      answer: text(two, ({ a }) => a),
      url: perLocale((locale) => absolute(guide, placeOf(service, locale, two.zh.id))),
      grounds: cited(two.zh.grounds),
      references: referencesOf(
        guide,
        two.zh.grounds.map(({ ground }) => ground),
      ),
    }),
  );

const { column, many, perLanguage } = columnsFor<FaqRecord>();

/** Every question of every service. */
export const faqs = dataset({
  id: "faqs",
  record: faqRecord,
  rows: ({ guide }) => guide.services.all.flatMap((service) => recordsOf(guide, service)),
  columns: [
    column("id", "openData.column.id", ({ id: name }) => name),
    column("service", "openData.column.service", ({ service }) => service),
    column("code", "openData.column.code", ({ code }) => code),
    ...perLanguage("question", "openData.column.question", ({ question }) => question),
    ...perLanguage("answer", "openData.column.answer", ({ answer }) => answer),
    many("laws", "openData.column.laws", ({ grounds: of }) =>
      of.flatMap((one) => ("law" in one ? [lawCell(one)] : [])),
    ),
    many("sources", "openData.column.sources", ({ references: of }) =>
      of.flatMap((one) => ("source" in one ? [one.url ?? one.label.zh] : [])),
    ),
    ...perLanguage("url", "openData.column.url", ({ url: page }) => page),
  ],
});
