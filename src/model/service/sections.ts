import type { ServiceKind } from "../../schema/service.ts";

/**
 * Sections below the first screen, in the order of their kind. The ids are anchors: they stand in addresses and on
 * paper, the same in both languages, and never change.
 */
export type SectionId =
  | "evidence"
  | "hand-in"
  | "steps"
  | "limits"
  | "outputs"
  | "forms"
  | "fees"
  | "status"
  | "afterwards"
  | "before"
  | "not-this"
  | "faq"
  | "law"
  | "contact"
  | "related"
  | "about";

const foot = ["law", "contact", "related", "about"] as const;

/** An application: what to bring comes first. */
const apply: readonly SectionId[] = [
  "evidence",
  "hand-in",
  "steps",
  "limits",
  "fees",
  "forms",
  "afterwards",
  "status",
  "before",
  "not-this",
  "faq",
  "outputs",
  ...foot,
];
/** Somebody calls, or asks. */
const call: readonly SectionId[] = [
  "hand-in",
  "not-this",
  "before",
  "faq",
  "steps",
  "afterwards",
  "status",
  "evidence",
  "forms",
  "limits",
  "fees",
  "outputs",
  ...foot,
];
/** Somebody claims: whom to send it to comes first. */
const claim: readonly SectionId[] = [
  "not-this",
  "hand-in",
  "evidence",
  "steps",
  "limits",
  "forms",
  "afterwards",
  "before",
  "faq",
  "status",
  "fees",
  "outputs",
  ...foot,
];

const orders: Record<ServiceKind, readonly SectionId[]> = {
  permit: apply,
  filing: apply,
  subsidy: apply,
  copy: apply,
  report: call,
  information: call,
  consultation: call,
  claim,
  dispute: claim,
};
export const sectionsOf = (kind: ServiceKind): readonly SectionId[] => orders[kind];

/** Open from the start: what the reader came for. Everything else opens with a tap, a link or the browser's own search. */
const open: Partial<Record<ServiceKind, readonly SectionId[]>> = {
  permit: ["evidence"],
  filing: ["evidence"],
  subsidy: ["evidence"],
  copy: ["evidence"],
  claim: ["not-this"],
  dispute: ["hand-in"],
};
export const isOpen = (kind: ServiceKind, id: SectionId): boolean =>
  open[kind]?.includes(id) ?? false;

/** Sections that answer no question of the reader: no excerpt of the search comes from them. */
export const aside: ReadonlySet<string> = new Set<SectionId>([
  "not-this",
  "related",
  "law",
  "about",
]);
