import type { ServiceFacts } from "../../schema/service.ts";
import type { ServiceWords } from "../../schema/service-words.ts";
import { type SectionId, sectionsOf } from "./sections.ts";

/** An MDX text without its marks: what stands between components, links and Markdown. */
export const plainBody = (body: string): string =>
  body.replace(/<[^>]*>/g, " ").replace(/[*#`]/g, "");

/**
 * The paragraphs of a service page in the order in which a reader meets them: there a legal term is explained at its
 * first use. Headings, names of papers and questions are left out, as they are no place for a link.
 */
export const paragraphsOf = (facts: ServiceFacts, words: ServiceWords, body: string): string[] => {
  const each = (list: unknown, text: (id: string) => string | undefined): string[] =>
    Array.isArray(list) ? list.flatMap(({ id }: { id: string }) => text(id) ?? []) : [];
  const { next, correction, late, appeal } = words.afterwards;
  const of: Partial<Record<SectionId, string[]>> = {
    before: [
      words.applicant,
      plainBody(body),
      ...each(facts.specialCases, (id) => words.specialCases[id]?.text),
    ],
    "not-this": each(facts.responsibility, (id) => words.responsibility[id]),
    evidence: each(facts.evidence, (id) => words.evidence[id]?.note),
    steps: each(facts.steps, (id) => words.steps[id]?.text),
    afterwards: [next, correction, late, appeal],
    faq: each(facts.faqs, (id) => words.faqs[id]?.a),
  };
  return [words.summary, ...sectionsOf(facts.kind).flatMap((section) => of[section] ?? [])];
};
