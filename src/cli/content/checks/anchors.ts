import { type Content, factsBeside, type Words, type Written } from "../read/content.ts";
import { parseBody, walk } from "../read/mdx.ts";
import { remembered } from "../read/remembered.ts";
import { idsOf, list, record, select } from "../read/select.ts";
import { type SectionId, sectionsOf } from "../../../model/service/sections.ts";
import type { ServiceKind } from "../../../schema/service.ts";

/** Ids that the build gives the headings of a text, in their order. */
const headings = remembered(({ body }): string[] => {
  const parsed = parseBody(body);
  if (!("tree" in parsed)) return [];
  return [...walk(parsed.tree)]
    .filter(({ type }) => type === "heading")
    .map((_, i) => `part-${i + 1}`);
});

/** Sections that are left out while a service has nothing to show in them. */
const needed: Partial<Record<SectionId, string>> = {
  forms: "forms",
  outputs: "outputs",
  evidence: "evidence",
  "not-this": "responsibility",
};
/** Headings within sections, and the list that they stand above. */
const inner: Readonly<Record<string, string>> = {
  special: "specialCases",
  faults: "commonFaults",
  gaps: "gaps",
};

/** Ids on the page of a service beside those of its text. */
const inService = remembered(({ data }): string[] => {
  const facts = record(data);
  const holds = (key: string | undefined) => key === undefined || list(facts[key]).length > 0;
  const sections =
    (sectionsOf(facts["kind"] as ServiceKind) as readonly SectionId[] | undefined) ?? [];
  const faqs = idsOf(facts["faqs"]);
  const targets = select(facts, "steps.*.next.*.to").map(({ value }) => `step-${String(value)}`);
  const offices = ["owner", "receivedAt", "contact"].map((key) => `office-${String(facts[key])}`);
  return [
    ...sections.filter((id) => holds(needed[id])),
    ...Object.keys(inner).filter((id) => holds(inner[id])),
    ...["who", "sources", "changes"],
    ...faqs.flatMap((id) => [`question-${id}`, `answer-${id}`]),
    ...list(facts["cases"]).map((id) => `case-${String(id)}`),
    ...targets.filter((id) => id !== "step-end"),
    ...offices,
  ];
});

const everywhere = ["main", "header", "footer"];
/** What the layout adds by the kind of page. */
const byKind: Partial<Record<Written, readonly string[]>> = {
  pages: [...everywhere, "sources"],
  topics: [...everywhere, "sources", "services"],
  events: [...everywhere, "sources", "services"],
  audiences: [...everywhere, "sources", "services"],
  services: everywhere,
};

/**
 * The parts of a page that a link in its text may lead to. A notice stands on the home page, beside others.
 *
 * @example anchorsOf(content, words).has("part-1") // true when the text has a heading
 */
export const anchorsOf = (
  content: Content,
  { source, kind, id }: Words & { kind: Written; id: string },
): ReadonlySet<string> => {
  const facts = kind === "services" ? content.files.get(factsBeside(kind, id)) : undefined;
  return new Set([
    ...headings(source),
    ...(byKind[kind] ?? []),
    ...(facts?.data ? inService(facts) : []),
  ]);
};
