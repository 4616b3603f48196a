import { z } from "astro/zod";
import { answers, answerWords } from "./answer.ts";
import { grounds, orUnknown } from "./ground.ts";
import { fee, figure, limit } from "./quantity.ts";
import { englishHolds, id, isoDate, list, words } from "./text.ts";

const ref = (what: string) => id.meta({ description: `id in content/${what}` });

/** One paper an applicant needs (應備文件). The words (name of the case, note) stand in zh.mdx and en.mdx under the same id. */
export const evidenceUse = z.strictObject({
  id,
  type: ref("evidence.yaml"),
  need: z.enum(["original", "copy", "show", "declare", "made", "agencyLooksUp", "unknown"]).meta({
    description:
      "made: drawn up for this application, so that there is no original to keep back. agencyLooksUp: no need to bring; only where a fact or article says so. unknown: original or copy is not published",
  }),
  conditional: z
    .boolean()
    .default(false)
    .meta({ description: "true: only in the case that the words describe" }),
  case: id
    .optional()
    .meta({ description: "one of this service's cases; left out: needed in every case" }),
  platform: ref("platforms.yaml")
    .optional()
    .meta({ description: "agencyLooksUp: the system that is used" }),
  form: ref("forms/").optional(),
  askFirst: z.strictObject({ grounds }).optional().meta({
    description:
      "the office can look this up by itself, but no rule lets the applicant leave it out: ask before you pay for it",
  }),
  copies: z.number().int().positive().optional(),
  validWithinDays: z.number().int().positive().optional(),
  grounds,
});

export const actor = z.enum([
  "applicant",
  "professional",
  "counter",
  "reviewer",
  "inspector",
  "otherAgency",
  "owners",
  "system",
]);

/** One step of the standard procedure (標準作業流程). */
export const step = z.strictObject({
  id,
  actor,
  optional: z.boolean().default(false),
  logic: z
    .enum(["then", "and", "or"])
    .default("then")
    .meta({ description: "how it joins the step before" }),
  limit: id.optional().meta({ description: "id of one of this service's limits" }),
  clock: z
    .enum(["runs", "stopped"])
    .optional()
    .meta({ description: "does the office's clock run during this step?" }),
  forms: z.array(ref("forms/")).default([]),
  next: z
    .array(
      z.strictObject({
        on: z.enum(["ok", "correct", "refuse"]),
        to: id.meta({ description: "id of a step, or end" }),
      }),
    )
    .default([])
    .meta({ description: "Left out: the next step in the list" }),
  grounds,
});

/** A way to hand in or to ask (申辦方式, 進度查詢). */
export const channel = z.strictObject({
  id,
  type: z.enum(["online", "counter", "post", "phone", "app", "mail"]),
  office: ref("offices.yaml").optional(),
  platform: ref("platforms.yaml").optional(),
  call: ref("lines.yaml, or a phone of offices.yaml").optional(),
  grounds,
});

/** What you get (核發文件). */
export const output = z.strictObject({
  id,
  validity: z
    .union([z.literal("none"), orUnknown(z.strictObject({ limit: id }))])
    .meta({ description: "none: does not expire · {limit: id} · {unknown: reason}" }),
  grounds,
});

const grounded = z.strictObject({ id, grounds });
const answered = orUnknown(z.strictObject({ grounds }));

const base = z.strictObject({
  code: z
    .string()
    .regex(/^(BM|RE|RD|PK|CS)-\d{3}$/, "a permanent code such as BM-012")
    .meta({
      description:
        "BM building · RE road excavation · RD roads and arcades · PK parks and trees · CS citizens' rights. Enter it in content/codes.yaml too",
    }),
  status: z.enum(["active", "paused", "ending", "closed"]),
  audiences: list(ref("audiences.yaml")),
  topics: list(ref("topics.yaml")),
  events: list(ref("events.yaml")),
  owner: ref("offices.yaml").meta({ description: "the office that decides" }),
  receivedAt: ref("offices.yaml").meta({
    description: "where you hand it in; may differ from the owner",
  }),
  contact: ref("offices.yaml"),
  applicant: answered.meta({ description: "Ground of the words under applicant" }),
  responsibility: z
    .array(
      z.strictObject({
        id,
        referral: ref("referrals.yaml").optional(),
        office: ref("offices.yaml").optional(),
        service: ref("services/").optional(),
        grounds,
      }),
    )
    .default([])
    .meta({ description: "Thresholds that decide who handles it, with the hand-off" }),
  cases: z
    .array(id)
    .default([])
    .meta({ description: "parts of the checklist: first time, change; apply, completion" }),
  evidence: orUnknown(list(evidenceUse)),
  noNeedToBring: orUnknown(list(grounded)).optional().meta({
    description:
      "What people bring, pay for or believe they must, and need not: one line each, words under the same id. Left out: the papers say it (need agencyLooksUp, or askFirst). unknown: no source names one",
  }),
  forms: orUnknown(
    z
      .array(
        z.strictObject({
          form: ref("forms/").optional(),
          official: id
            .optional()
            .meta({ description: "an official form named in the words under forms" }),
          grounds: grounds.optional(),
        }),
      )
      .min(1),
  ),
  channels: orUnknown(list(channel)),
  steps: list(step),
  limits: list(limit),
  counting: z
    .strictObject({ law: z.enum(["civil-code"]), grounds })
    .optional()
    .meta({
      description:
        "The law by which days are counted; left out: the Administrative Procedure Act, Arts. 48–51",
    }),
  figures: z.array(figure).default([]),
  outputs: orUnknown(list(output)),
  afterwards: z.strictObject({
    next: answered,
    correction: answered,
    late: answered,
    appeal: answered,
  }),
  caseStatus: orUnknown(list(channel)),
  legalBasis: list(
    z.strictObject({ law: ref("laws.yaml"), articles: list(z.string()).optional() }),
  ).meta({ description: "what each fixes stands in the words" }),
  faqs: list(grounded),
  specialCases: z.array(grounded).default([]),
  commonFaults: z.array(grounded).default([]),
  related: z.array(ref("services/")).default([]),
  requires: z.array(ref("services/")).default([]),
  validity: z
    .strictObject({ opens: isoDate.optional(), closes: isoDate.optional(), grounds })
    .optional(),
  gaps: z
    .array(id)
    .default([])
    .meta({ description: "What is still unknown, in words; listed on the page" }),
  reviewed: z.strictObject({
    state: z.enum(["draft", "checked"]),
    date: isoDate,
    by: ref("offices.yaml").optional(),
    next: isoDate.optional(),
  }),
  changes: list(z.strictObject({ id, date: isoDate })),
});

const fees = orUnknown(list(fee));
const noCharge = orUnknown(z.strictObject({ free: z.literal(true), grounds }));
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  base.extend({ kind: z.literal(name), ...shape });

/**
 * Facts of one service: `content/services/<id>/service.yaml`. Nothing here depends on language.
 * Each kind asks for what its readers ask: a report has no fee table, a subsidy has a budget year.
 */
export const serviceFacts = z.discriminatedUnion("kind", [
  kind("permit", { answer: answers.need, fees }),
  kind("filing", { answer: answers.need, fees }),
  kind("copy", { answer: answers.say, fees }),
  kind("report", {
    answer: answers.report,
    fees: noCharge,
    informant: orUnknown(z.strictObject({ confidential: z.boolean(), grounds })),
  }),
  kind("subsidy", {
    answer: answers.need,
    fees: noCharge,
    budget: z.strictObject({
      year: orUnknown(z.strictObject({ year: z.number().int(), grounds })),
      closes: orUnknown(z.strictObject({ date: isoDate, grounds })),
    }),
    amounts: orUnknown(list(id)).meta({ description: "ids of figures: what is paid" }),
    start: orUnknown(z.strictObject({ grounds })).optional().meta({
      description:
        "may work begin before the decision? Words under start; left out: nothing is built or bought",
    }),
  }),
  kind("dispute", {
    answer: answers.today,
    fees,
    forum: orUnknown(z.strictObject({ office: ref("offices.yaml").optional(), grounds })),
  }),
  kind("claim", {
    answer: answers.today,
    fees: noCharge,
    timeBars: list(id).meta({ description: "ids of limits after which the claim is lost" }),
  }),
  kind("consultation", { answer: answers.say, fees: noCharge }),
  kind("information", { answer: answers.say, fees: noCharge }),
]);
export type ServiceFacts = z.infer<typeof serviceFacts>;
export type ServiceKind = ServiceFacts["kind"];

const named = z.strictObject({ name: words, note: words.optional() });
const byId = <T extends z.ZodType>(value: T) => z.record(id, value);

/**
 * Words of one service in one language: front matter of `content/services/<id>/{zh,en}.mdx`.
 * Every key under a heading is an id of service.yaml; a number stands as `{{limits.id}}`, `{{extensions.id}}` (by how
 * much that period may be extended), `{{figures.id}}` or `{{fees.id}}`.
 */
export const serviceWords = z.strictObject({
  title: words.max(80).meta({ description: "≤ 30 字, verb first" }),
  officialName: words.optional().meta({ description: "the Act's word" }),
  aliases: z.array(words).min(3).meta({
    description:
      "what people type: everyday words, abbreviations, old names, the other language's term",
  }),
  sharedAliases: z
    .array(words)
    .default([])
    .meta({ description: "aliases that another service has too, on purpose" }),
  summary: words.max(220).meta({
    description:
      "the answer in one or two sentences, with the digits; ≤ 70 字 / 200 characters, no statute names. Stands under the title, in lists and search results",
  }),
  answer: answerWords,
  cases: byId(words).default({}),
  statusReason: words.optional(),
  applicant: words,
  evidence: byId(
    z.strictObject({ name: words.optional(), when: words.optional(), note: words.optional() }),
  ).default({}),
  noNeedToBring: byId(words).default({}),
  amounts: byId(words)
    .default({})
    .meta({ description: "subsidies: what each sum is for, by the id of its figure" }),
  start: words.optional().meta({ description: "subsidies: what not to do before the decision" }),
  forms: byId(named).default({}).meta({ description: "official forms, by their id" }),
  channels: byId(words).default({}),
  steps: byId(z.strictObject({ title: words, text: words })),
  limits: byId(z.strictObject({ name: words, startsOn: words.optional(), case: words.optional() })),
  fees: byId(named).default({}),
  outputs: byId(named).default({}),
  responsibility: byId(words).default({}),
  afterwards: z.strictObject({ next: words, correction: words, late: words, appeal: words }),
  caseStatus: byId(words).default({}),
  legalBasis: byId(words).meta({ description: "by law id: what it fixes" }),
  faqs: byId(z.strictObject({ q: words, a: words })),
  specialCases: byId(z.strictObject({ title: words, text: words })).default({}),
  commonFaults: byId(z.strictObject({ fault: words, instead: words })).default({}),
  gaps: byId(words).default({}),
  changes: byId(words),
  translatedFrom: z.string().optional().meta({
    description:
      "en.mdx only: fingerprint of the Chinese it was made from; npm run check prints it",
  }),
  englishHolds,
});
export type ServiceWords = z.infer<typeof serviceWords>;
