import { z } from "astro/zod";
import { audience } from "../../../schema/audience.ts";
import { calendarYear } from "../../../schema/calendar.ts";
import { caseStatus } from "../../../schema/case-status.ts";
import { asking, lexicon, pageNames, stopPhrases, variants } from "../../../schema/search.ts";
import { ledgerEntry } from "../../../schema/codes.ts";
import { event } from "../../../schema/event.ts";
import { evidence } from "../../../schema/evidence.ts";
import { example, fictitious } from "../../../schema/example.ts";
import { flow } from "../../../schema/flow.ts";
import { form } from "../../../schema/form.ts";
import { law } from "../../../schema/law.ts";
import { line } from "../../../schema/line.ts";
import { noticeFacts, noticeWords } from "../../../schema/notice.ts";
import { office } from "../../../schema/office.ts";
import { entryWords, pageFacts, pageWords } from "../../../schema/page.ts";
import { plan } from "../../../schema/plan.ts";
import { platform } from "../../../schema/platform.ts";
import { referral } from "../../../schema/referral.ts";
import { serviceFacts, serviceWords } from "../../../schema/service.ts";
import { site } from "../../../schema/site.ts";
import { source } from "../../../schema/source.ts";
import { term } from "../../../schema/term.ts";
import { topic } from "../../../schema/topic.ts";

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";

export type FileKind = { pattern: RegExp; schema?: z.ZodType };

/** Which file of content/ follows which schema. A file that fits no line here is refused. */
export const fileKinds: readonly FileKind[] = [
  { pattern: /^site\.yaml$/, schema: site },
  { pattern: /^offices\.yaml$/, schema: z.array(office).min(1) },
  { pattern: /^lines\.yaml$/, schema: z.array(line).min(1) },
  { pattern: /^platforms\.yaml$/, schema: z.array(platform).min(1) },
  { pattern: /^laws\.yaml$/, schema: z.array(law).min(1) },
  { pattern: /^evidence\.yaml$/, schema: z.array(evidence).min(1) },
  { pattern: /^topics\.yaml$/, schema: z.array(topic).min(1) },
  { pattern: /^events\.yaml$/, schema: z.array(event).min(1) },
  { pattern: /^audiences\.yaml$/, schema: z.array(audience).min(1) },
  { pattern: /^glossary\.yaml$/, schema: z.array(term).min(1) },
  { pattern: /^referrals\.yaml$/, schema: z.array(referral).min(1) },
  { pattern: /^sources\.yaml$/, schema: z.array(source).min(1) },
  { pattern: /^codes\.yaml$/, schema: z.array(ledgerEntry).min(1) },
  { pattern: /^plan\.yaml$/, schema: plan },
  { pattern: /^search\/lexicon\.yaml$/, schema: lexicon },
  { pattern: /^search\/stop\.yaml$/, schema: stopPhrases },
  { pattern: /^search\/asks\.yaml$/, schema: asking },
  { pattern: /^search\/names\.yaml$/, schema: pageNames },
  { pattern: /^search\/variants\.yaml$/, schema: variants },
  { pattern: /^case-status\.yaml$/, schema: caseStatus },
  { pattern: /^calendar\/\d{4}\.yaml$/, schema: calendarYear },
  { pattern: new RegExp(`^flows/${id}\\.yaml$`), schema: flow },
  { pattern: new RegExp(`^services/${id}/service\\.yaml$`), schema: serviceFacts },
  { pattern: new RegExp(`^services/${id}/(zh|en)\\.mdx$`), schema: serviceWords },
  { pattern: new RegExp(`^pages/${id}/(zh|en)\\.mdx$`), schema: pageWords },
  { pattern: new RegExp(`^(topics|events|audiences)/${id}/(zh|en)\\.mdx$`), schema: entryWords },
  {
    pattern: new RegExp(`^(pages|topics|events|audiences)/${id}/facts\\.yaml$`),
    schema: pageFacts,
  },
  { pattern: new RegExp(`^notices/${id}/notice\\.yaml$`), schema: noticeFacts },
  { pattern: new RegExp(`^notices/${id}/(zh|en)\\.mdx$`), schema: noticeWords },
  { pattern: new RegExp(`^forms/${id}/form\\.yaml$`), schema: form },
  { pattern: new RegExp(`^forms/${id}/examples/${id}\\.yaml$`), schema: example },
  { pattern: /^fictitious\.yaml$/, schema: fictitious },
  { pattern: /^LICENSE\.md$/ },
  // No SVG: it can carry scripts.
  {
    pattern:
      /^(services|pages|notices|topics|events|audiences)\/[^/]+\/[a-z0-9-]+\.(png|jpe?g|webp|avif)$/,
  },
  { pattern: /^ui\/(zh|en)\.json$/, schema: z.record(z.string(), z.unknown()) },
];

/** Files that must exist, whatever else does. */
export const requiredFiles: readonly string[] = fileKinds
  .map(({ pattern }) => pattern.source.replaceAll("\\", "").slice(1, -1))
  .filter((name) => /^[a-z]+\.yaml$/.test(name));
