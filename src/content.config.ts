import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { parse } from "yaml";
import { audience } from "./schema/audience.ts";
import { calendarYear } from "./schema/calendar.ts";
import { ledgerEntry } from "./schema/codes.ts";
import { event } from "./schema/event.ts";
import { evidence } from "./schema/evidence.ts";
import { example, fictitious } from "./schema/example.ts";
import { flow } from "./schema/flow.ts";
import { form } from "./schema/form.ts";
import { law } from "./schema/law.ts";
import { noticeFacts, noticeWords } from "./schema/notice.ts";
import { office } from "./schema/office.ts";
import { pageWords } from "./schema/page.ts";
import { platform } from "./schema/platform.ts";
import { referral } from "./schema/referral.ts";
import { serviceFacts, serviceWords } from "./schema/service.ts";
import { site } from "./schema/site.ts";
import { source } from "./schema/source.ts";
import { term } from "./schema/term.ts";
import { topic } from "./schema/topic.ts";

/** `services/road-excavation/service.yaml` → `road-excavation` */
const folder = ({ entry }: { entry: string }) => entry.slice(0, entry.lastIndexOf("/"));
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, "");
/** The ledger is a list of lines; a collection wants them by key. */
const byCode = (text: string) =>
  Object.fromEntries((parse(text) as { code: string }[]).map((line) => [line.code, line]));
const words = "*/{zh,en}.mdx";

/** Which folder of `content/` has which schema. */
export const collections = {
  services: defineCollection({
    loader: glob({ base: "content/services", pattern: "*/service.yaml", generateId: folder }),
    schema: serviceFacts,
  }),
  serviceWords: defineCollection({
    loader: glob({ base: "content/services", pattern: words, generateId: withoutEnding }),
    schema: serviceWords,
  }),
  pages: defineCollection({
    loader: glob({ base: "content/pages", pattern: words, generateId: withoutEnding }),
    schema: pageWords,
  }),
  notices: defineCollection({
    loader: glob({ base: "content/notices", pattern: "*/notice.yaml", generateId: folder }),
    schema: noticeFacts,
  }),
  noticeWords: defineCollection({
    loader: glob({ base: "content/notices", pattern: words, generateId: withoutEnding }),
    schema: noticeWords,
  }),
  calendar: defineCollection({ loader: glob({ base: "content/calendar", pattern: "*.yaml" }), schema: calendarYear }),
  flows: defineCollection({ loader: glob({ base: "content/flows", pattern: "*.yaml" }), schema: flow }),
  forms: defineCollection({
    loader: glob({ base: "content/forms", pattern: "*/form.yaml", generateId: folder }),
    schema: form,
  }),
  examples: defineCollection({
    loader: glob({ base: "content/forms", pattern: "*/examples/*.yaml", generateId: withoutEnding }),
    schema: example,
  }),
  fictitious: defineCollection({ loader: glob({ base: "content", pattern: "fictitious.yaml" }), schema: fictitious }),
  offices: defineCollection({ loader: file("content/offices.yaml"), schema: office }),
  platforms: defineCollection({ loader: file("content/platforms.yaml"), schema: platform }),
  laws: defineCollection({ loader: file("content/laws.yaml"), schema: law }),
  sources: defineCollection({ loader: file("content/sources.yaml"), schema: source }),
  evidence: defineCollection({ loader: file("content/evidence.yaml"), schema: evidence }),
  topics: defineCollection({ loader: file("content/topics.yaml"), schema: topic }),
  events: defineCollection({ loader: file("content/events.yaml"), schema: event }),
  audiences: defineCollection({ loader: file("content/audiences.yaml"), schema: audience }),
  glossary: defineCollection({ loader: file("content/glossary.yaml"), schema: term }),
  referrals: defineCollection({ loader: file("content/referrals.yaml"), schema: referral }),
  codes: defineCollection({ loader: file("content/codes.yaml", { parser: byCode }), schema: ledgerEntry }),
  site: defineCollection({ loader: glob({ base: "content", pattern: "site.yaml" }), schema: site }),
};
