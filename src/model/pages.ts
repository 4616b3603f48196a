import type { ParseKeys } from "i18next";
import type { PageKind } from "./i18n.ts";

/** A part of the content that a site may do without: a table, a folder or a file below content/. */
export type PartOfContent =
  | "forms"
  | "platforms"
  | "sources"
  | "referrals"
  | "glossary"
  | "contacts"
  | "flows"
  | "case-status"
  | "letters"
  | "plan"
  | "topics"
  | "events"
  | "audiences";

/** What a page of the register is, wherever it is named. */
interface Fixed {
  /** key of its title in `content/ui` */
  title: ParseKeys;
  /** key of a shorter name, for menus and ways; left out: the title */
  short?: ParseKeys;
  /** key of its description; left out: the page makes one */
  description?: ParseKeys;
  /** what the search takes it for; left out: it is not in the index */
  kind?: PageKind;
  /** made of this part of the content, and only where there is something of it; left out: always made */
  of?: PartOfContent;
  /** at the head of its own part of the site map, above the pages below it, instead of among the main pages */
  heads?: true;
}

const register = {
  services: {
    title: "services.title",
    short: "nav.services",
    description: "services.description",
    kind: "list",
  },
  forms: {
    title: "forms.title",
    short: "nav.forms",
    description: "forms.description",
    kind: "form",
    of: "forms",
  },
  faq: {
    title: "faq.title",
    short: "nav.faq",
    description: "faq.description",
    kind: "faq",
    of: "topics",
  },
  offices: {
    title: "office.title",
    short: "nav.offices",
    description: "office.lead",
    kind: "office",
  },
  laws: { title: "law.title", short: "nav.laws", description: "law.lead", kind: "law" },
  systems: {
    title: "system.title",
    short: "nav.systems",
    description: "system.lead",
    kind: "system",
    of: "platforms",
  },
  sources: { title: "sources.title", description: "sources.lead", of: "sources" },
  "not-us": {
    title: "notUs.title",
    short: "nav.notUs",
    description: "notUs.lead",
    kind: "referral",
    of: "referrals",
  },
  search: { title: "find.heading", description: "find.lead" },
  "site-map": { title: "siteMap.title", short: "nav.siteMap", description: "siteMap.description" },
  glossary: {
    title: "glossary.title",
    description: "glossary.lead",
    kind: "glossary",
    of: "glossary",
  },
  coverage: { title: "coverage.title", description: "coverage.description", kind: "coverage" },
  "case-status": {
    title: "caseStatus.title",
    short: "nav.caseStatus",
    description: "caseStatus.lead",
    kind: "status",
    of: "case-status",
  },
  letters: {
    title: "letters.title",
    short: "nav.letters",
    description: "letters.description",
    kind: "page",
    of: "letters",
  },
  contacts: {
    title: "contacts.title",
    short: "nav.contacts",
    description: "contacts.lead",
    kind: "page",
    of: "contacts",
  },
  subsidies: {
    title: "subsidies.title",
    short: "nav.subsidies",
    description: "subsidies.lead",
    kind: "list",
  },
  online: {
    title: "online.title",
    short: "nav.online",
    description: "online.lead",
    kind: "list",
    of: "platforms",
  },
  "my-list": {
    title: "myList.title",
    short: "nav.myList",
    description: "myList.lead",
    kind: "page",
  },
  "print-room": { title: "room.title", description: "room.lead", kind: "page" },
  "open-data": {
    title: "openData.title",
    description: "openData.description",
    kind: "page",
  },
  changes: { title: "changes.title", short: "nav.changes", description: "changes.lead" },
  topics: { title: "category.titleTopics", short: "nav.topics", of: "topics", heads: true },
  events: { title: "category.titleEvents", short: "nav.events", of: "events", heads: true },
  audiences: {
    title: "category.titleAudiences",
    short: "nav.audiences",
    of: "audiences",
    heads: true,
  },
  find: {
    title: "flow.title",
    short: "nav.find",
    description: "flow.lead",
    kind: "find",
    of: "flows",
    heads: true,
  },
  deadline: {
    title: "deadline.title",
    description: "deadline.lead",
    kind: "deadline",
    heads: true,
  },
  plan: {
    title: "plan.title",
    description: "plan.description",
    kind: "plan",
    of: "plan",
    heads: true,
  },
} as const satisfies Record<string, Fixed>;

/** Id of a fixed page: its address below the language. */
export type FixedPage = keyof typeof register;

/**
 * Pages that the site makes by itself, in the order of the site map; those of a part that the content does not have
 * are not made: see `madeOf`. Words link to them as
 * `<To page="page.faq" />`; other names that people search them by stand in `content/search/names.yaml`.
 * @example fixedPages["case-status"].kind // "status"
 */
export const fixedPages: Readonly<Record<FixedPage, Fixed>> = register;

/** Ids of all of them. */
export const fixedIds = Object.keys(register) as FixedPage[];

/** @example isFixed("faq") // true */
export const isFixed = (id: string): id is FixedPage => Object.hasOwn(register, id);

/** The menu at the head of every page. */
export const menu = [
  "services",
  "find",
  "case-status",
  "forms",
  "faq",
  "offices",
] as const satisfies FixedPage[];

/** The list at the foot of every page. */
export const footer = [
  "site-map",
  "letters",
  "contacts",
  "not-us",
  "systems",
  "deadline",
  "changes",
  "plan",
  "glossary",
] as const satisfies FixedPage[];
