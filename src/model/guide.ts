import type { Bilingual } from "../schema/text.ts";
import type { Audience } from "../schema/audience.ts";
import type { LedgerEntry } from "../schema/codes.ts";
import type { Moved } from "../schema/moved.ts";
import type { LifeEvent } from "../schema/event.ts";
import type { CaseStatus } from "../schema/case-status.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Flow } from "../schema/flow.ts";
import type { Callable } from "./lines.ts";
import type { Law } from "../schema/law.ts";
import type { Branch } from "../schema/branch.ts";
import type { ContactGroup } from "../schema/contacts.ts";
import type { Letters } from "../schema/letters.ts";
import type { Office } from "../schema/office.ts";
import type { Platform } from "../schema/platform.ts";
import type { Referral } from "../schema/referral.ts";
import type { PageNames } from "../schema/search.ts";
import type { ServiceFacts } from "../schema/service.ts";
import type { ServiceWords } from "../schema/service-words.ts";
import type { EntryWords, PageFacts } from "../schema/page.ts";
import type { Picture } from "../schema/picture.ts";
import type { Plan } from "../schema/plan.ts";
import type { Site } from "../schema/site.ts";
import type { Source } from "../schema/source.ts";
import type { Term } from "../schema/term.ts";
import type { Topic } from "../schema/topic.ts";
import type { Locale } from "./locale.ts";
import type { Reviews } from "./review/reviews.ts";

/** One service: its facts once, its words in each language. */
export interface Service {
  id: string;
  facts: ServiceFacts;
  words: Record<Locale, ServiceWords>;
}

/** What other pages need of a form. */
export interface FormSummary {
  id: string;
  code: string;
  version: string;
  earlier: { version: string; changed: Bilingual }[];
  title: Bilingual;
  purpose: Bilingual;
  aliases: Record<Locale, string[]>;
  services: string[];
  official: boolean;
}

/** A list that is also looked up by id. Order is the order of the file. */
export class Table<T extends { id: string }> {
  readonly all: readonly T[];
  readonly #where: string;
  readonly #byId: Map<string, T>;
  constructor(where: string, all: readonly T[]) {
    this.#where = where;
    this.all = all;
    this.#byId = new Map(all.map((entry) => [entry.id, entry]));
  }
  find(id: string): T | undefined {
    return this.#byId.get(id);
  }
  /** @throws when the id is unknown; the content guard reports that first, with line and field. */
  get(id: string): T {
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`${this.#where}: there is no entry with the id "${id}"`);
    return entry;
  }
}

/**
 * A part of the content that is there because something is made of it.
 * @throws when it is not
 * @example present(guide.plan, "plan.yaml").parts
 */
export function present<T>(part: T | undefined, file: string): T {
  if (part === undefined) throw new Error(`content/${file} is missing`);
  return part;
}

/** All checked content, joined: what pages are made of. */
export interface Guide {
  site: Site;
  services: Table<Service>;
  forms: Table<FormSummary>;
  offices: Table<Office>;
  /** Places of offices that stand in many. */
  branches: Table<Branch>;
  platforms: Table<Platform>;
  /** Every number to call: hotlines and the phones of offices. */
  lines: Table<Callable>;
  laws: Table<Law>;
  sources: Table<Source>;
  evidence: Table<Evidence>;
  referrals: Table<Referral>;
  glossary: Table<Term>;
  categories: {
    topics: Table<Topic>;
    events: Table<LifeEvent>;
    audiences: Table<Audience>;
  };
  /** Written pages of content/pages. */
  pages: Table<{
    id: string;
    title: Bilingual;
    summary: Bilingual;
    aliases: Record<Locale, string[]>;
  }>;
  /** Facts of written pages by folder, as "events/renovate"; their words, where a group's entry has a page of its own. */
  pageFacts: ReadonlyMap<string, PageFacts>;
  entries: ReadonlyMap<string, Record<Locale, EntryWords>>;
  /** Left out of a site that has none, as are the next two. */
  plan: Plan | undefined;
  caseStatus: CaseStatus | undefined;
  letters: Letters | undefined;
  /** Numbers to call, by what has happened. */
  contacts: Table<ContactGroup>;
  /** Drawings, each with its lines. */
  pictures: Table<Picture & { id: string; svg: string }>;
  /** Question flows, in their order. */
  flows: Table<Flow & { id: string }>;
  codes: LedgerEntry[];
  /** Pages that stand at another address now. */
  moved: Moved[];
  /** Other names of fixed pages, by id. */
  pageNames: PageNames;
  /** What offices have checked. */
  reviews: Reviews;
}
