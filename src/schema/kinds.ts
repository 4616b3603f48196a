import type { z } from "astro/zod";
import { everyLocale } from "../model/locale.ts";
import { audience } from "./audience.ts";
import { branch } from "./branch.ts";
import { calendarYear } from "./calendar.ts";
import { caseStatus } from "./case-status.ts";
import { ledgerEntry } from "./codes.ts";
import { contactGroup } from "./contacts.ts";
import { event } from "./event.ts";
import { evidence } from "./evidence.ts";
import { example, fictitious } from "./example.ts";
import { flow } from "./flow.ts";
import { form } from "./form.ts";
import { law } from "./law.ts";
import { letters } from "./letters.ts";
import { line } from "./line.ts";
import { mainlandTerms } from "./mainland-term.ts";
import { moved } from "./moved.ts";
import { noticeFacts, noticeWords } from "./notice.ts";
import { office } from "./office.ts";
import { entryWords, pageFacts, pageWords } from "./page.ts";
import { picture } from "./picture.ts";
import { plan } from "./plan.ts";
import { platform } from "./platform.ts";
import { referral } from "./referral.ts";
import { reviewRecords } from "./review.ts";
import {
  asking,
  generalWords,
  lexicon,
  pageNames,
  partNames,
  placeNames,
  stopPhrases,
  variants,
} from "./search.ts";
import { serviceWords } from "./service-words.ts";
import { serviceFacts } from "./service.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { term } from "./term.ts";
import { topic } from "./topic.ts";

/** A kind of content: which files below `content/`, and what one entry must look like. */
export interface Kind<S extends z.ZodType = z.ZodType> {
  /** `*` stands for an id, `{a,b}` for one of these */
  files: string;
  schema: S;
  /** A `table` is a list of entries; an entry of a `folder` is called as its folder; any other file is one entry. */
  shape: "table" | "folder" | "file";
  /** A site may do without the file: the pages made of it are then not made. */
  optional?: true;
  /** No collection of Astro's: read as it lies, or by the guard alone. */
  apart?: true;
}
const table = <S extends z.ZodType>(files: string, schema: S) =>
  ({ files, schema, shape: "table" }) as const;
const perhaps = <S extends z.ZodType>(files: string, schema: S) =>
  ({ files, schema, shape: "table", optional: true }) as const;
const folder = <S extends z.ZodType>(files: string, schema: S) =>
  ({ files, schema, shape: "folder" }) as const;
const file = <S extends z.ZodType>(files: string, schema: S) =>
  ({ files, schema, shape: "file" }) as const;

/** Texts stand once in each language: `zh.mdx`, `en.mdx`. */
const spoken = `{${everyLocale.join()}}`;

/**
 * Every kind of content, by the name of its collection. The build, the content guard and the help in the editor go
 * by this list; a file that fits no line of it is refused.
 */
export const kinds = {
  site: file("site.yaml", site),
  offices: table("offices.yaml", office),
  branches: perhaps("branches.yaml", branch),
  lines: perhaps("lines.yaml", line),
  platforms: perhaps("platforms.yaml", platform),
  laws: table("laws.yaml", law),
  evidence: perhaps("evidence.yaml", evidence),
  topics: perhaps("topics.yaml", topic),
  events: perhaps("events.yaml", event),
  audiences: perhaps("audiences.yaml", audience),
  glossary: perhaps("glossary.yaml", term),
  referrals: perhaps("referrals.yaml", referral),
  sources: perhaps("sources.yaml", source),
  codes: table("codes.yaml", ledgerEntry),
  moved: { ...perhaps("moved.yaml", moved), apart: true },
  plan: { ...file("plan.yaml", plan), optional: true },
  caseStatus: { ...file("case-status.yaml", caseStatus), optional: true },
  contacts: perhaps("contacts.yaml", contactGroup),
  letters: { ...file("letters.yaml", letters), optional: true },
  fictitious: { ...file("fictitious.yaml", fictitious), optional: true, apart: true },
  lexicon: { ...file("search/lexicon.yaml", lexicon), optional: true, apart: true },
  stopPhrases: { ...file("search/stop.yaml", stopPhrases), optional: true, apart: true },
  generalWords: { ...file("search/general.yaml", generalWords), optional: true, apart: true },
  placeNames: { ...file("search/places.yaml", placeNames), optional: true, apart: true },
  asking: { ...file("search/asks.yaml", asking), optional: true, apart: true },
  pageNames: { ...file("search/names.yaml", pageNames), optional: true },
  partNames: { ...file("search/parts.yaml", partNames), optional: true, apart: true },
  variants: { ...file("search/variants.yaml", variants), optional: true, apart: true },
  mainlandTerms: { ...file("mainland-terms.yaml", mainlandTerms), optional: true, apart: true },
  calendar: file("calendar/*.yaml", calendarYear),
  flows: file("flows/*.yaml", flow),
  services: folder("services/*/service.yaml", serviceFacts),
  serviceWords: file(`services/*/${spoken}.mdx`, serviceWords),
  pages: file(`pages/*/${spoken}.mdx`, pageWords),
  entryWords: file(`{topics,events,audiences}/*/${spoken}.mdx`, entryWords),
  pageFacts: folder("{pages,topics,events,audiences}/*/facts.yaml", pageFacts),
  notices: folder("notices/*/notice.yaml", noticeFacts),
  noticeWords: file(`notices/*/${spoken}.mdx`, noticeWords),
  forms: folder("forms/*/form.yaml", form),
  pictures: folder("pictures/*/picture.yaml", picture),
  examples: file("forms/*/examples/*.yaml", example),
  reviews: { ...file("reviews/*.yaml", reviewRecords), optional: true, apart: true },
  officeReviews: { ...file("reviews/offices/*.yaml", reviewRecords), optional: true, apart: true },
} satisfies Record<string, Kind>;

/** A pattern written out, as many times as its braces say. @example each("{a,b}/*.yaml") // ["a/*.yaml", "b/*.yaml"] */
export const each = (files: string): string[] => {
  const [whole, inside] = /\{([^}]*)\}/.exec(files) ?? [];
  return whole && inside !== undefined
    ? inside.split(",").flatMap((one) => each(files.replace(whole, one)))
    : [files];
};
