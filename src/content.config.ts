import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";
import { parse } from "yaml";
import { audience } from "./schema/audience.ts";
import { calendarYear } from "./schema/calendar.ts";
import { caseStatus } from "./schema/case-status.ts";
import { ledgerEntry } from "./schema/codes.ts";
import { event } from "./schema/event.ts";
import { evidence } from "./schema/evidence.ts";
import { example, fictitious } from "./schema/example.ts";
import { flow } from "./schema/flow.ts";
import { form } from "./schema/form.ts";
import { law } from "./schema/law.ts";
import { line } from "./schema/line.ts";
import { noticeFacts, noticeWords } from "./schema/notice.ts";
import { office } from "./schema/office.ts";
import { entryWords, pageFacts, pageWords } from "./schema/page.ts";
import { plan } from "./schema/plan.ts";
import { platform } from "./schema/platform.ts";
import { referral } from "./schema/referral.ts";
import { pageNames } from "./schema/search.ts";
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
/** A table of content/: its entries keep the order of the file, which the data store would not. */
const inOrder = (text: string) =>
  (parse(text) as { id: string }[]).map((entry, order) => ({ ...entry, order }));
const fromTable = (name: string) => file(`content/${name}.yaml`, { parser: inOrder });
const order = { order: z.number().optional().meta({ description: "set when the file is read" }) };
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
  pageFacts: defineCollection({
    loader: glob({
      base: "content",
      pattern: "{pages,topics,events,audiences}/*/facts.yaml",
      generateId: folder,
    }),
    schema: pageFacts,
  }),
  entryWords: defineCollection({
    loader: glob({
      base: "content",
      pattern: "{topics,events,audiences}/*/{zh,en}.mdx",
      generateId: withoutEnding,
    }),
    schema: entryWords,
  }),
  caseStatus: defineCollection({
    loader: glob({ base: "content", pattern: "case-status.yaml" }),
    schema: caseStatus,
  }),
  pageNames: defineCollection({
    loader: glob({ base: "content", pattern: "search/names.yaml" }),
    schema: pageNames,
  }),
  plan: defineCollection({ loader: glob({ base: "content", pattern: "plan.yaml" }), schema: plan }),
  notices: defineCollection({
    loader: glob({ base: "content/notices", pattern: "*/notice.yaml", generateId: folder }),
    schema: noticeFacts,
  }),
  noticeWords: defineCollection({
    loader: glob({ base: "content/notices", pattern: words, generateId: withoutEnding }),
    schema: noticeWords,
  }),
  calendar: defineCollection({
    loader: glob({ base: "content/calendar", pattern: "*.yaml" }),
    schema: calendarYear,
  }),
  flows: defineCollection({
    loader: glob({ base: "content/flows", pattern: "*.yaml" }),
    schema: flow,
  }),
  forms: defineCollection({
    loader: glob({ base: "content/forms", pattern: "*/form.yaml", generateId: folder }),
    schema: form,
  }),
  examples: defineCollection({
    loader: glob({
      base: "content/forms",
      pattern: "*/examples/*.yaml",
      generateId: withoutEnding,
    }),
    schema: example,
  }),
  fictitious: defineCollection({
    loader: glob({ base: "content", pattern: "fictitious.yaml" }),
    schema: fictitious,
  }),
  offices: defineCollection({ loader: fromTable("offices"), schema: office.extend(order) }),
  platforms: defineCollection({ loader: fromTable("platforms"), schema: platform.extend(order) }),
  lines: defineCollection({ loader: fromTable("lines"), schema: line.extend(order) }),
  laws: defineCollection({ loader: fromTable("laws"), schema: law.extend(order) }),
  sources: defineCollection({ loader: fromTable("sources"), schema: source.extend(order) }),
  evidence: defineCollection({ loader: fromTable("evidence"), schema: evidence.extend(order) }),
  topics: defineCollection({ loader: fromTable("topics"), schema: topic.extend(order) }),
  events: defineCollection({ loader: fromTable("events"), schema: event.extend(order) }),
  audiences: defineCollection({ loader: fromTable("audiences"), schema: audience.extend(order) }),
  glossary: defineCollection({ loader: fromTable("glossary"), schema: term.extend(order) }),
  referrals: defineCollection({ loader: fromTable("referrals"), schema: referral.extend(order) }),
  codes: defineCollection({
    loader: file("content/codes.yaml", { parser: byCode }),
    schema: ledgerEntry,
  }),
  site: defineCollection({ loader: glob({ base: "content", pattern: "site.yaml" }), schema: site }),
};
