import { isUnknown } from "../../../schema/ground.ts";
import type { Guide, Service } from "../../guide.ts";
import { perLocale } from "../../locale.ts";
import type { Paper } from "../../service/papers.ts";
import type { ServiceSheet } from "../../service/sheet.ts";
import { absolute } from "../address.ts";
import { cited } from "../ground.ts";
import { each, maybe, text, type Two } from "../two.ts";
import { lineOf, sentenceOf, wayOf } from "./lines.ts";
import type { ServiceRecord } from "./service-schema.ts";

const paperOf = (two: Two<Paper & { of: string }>): ServiceRecord["papers"][number] => ({
  id: two.zh.id,
  type: two.zh.type,
  case: maybe(two, ({ of }) => of),
  name: text(two, ({ name }) => name),
  need: two.zh.need,
  tag: maybe(two, ({ tag }) => tag),
  when: maybe(two, ({ when }) => when),
  notes: each(
    two,
    ({ notes }) => notes,
    (note) => text(note, (one) => one),
  ),
  grounds: cited(two.zh.grounds),
});
const papersOf = ({ papers }: ServiceSheet) => [
  ...papers.groups.flatMap(({ name, papers: list }) => list.map((one) => ({ ...one, of: name }))),
  ...papers.leave.map((one) => ({ ...one, of: "" })),
];
const titledOf = (two: Two<ServiceSheet["special"][number]>) => ({
  title: text(two, ({ title }) => title),
  ...sentenceOf(two),
});

/** Sums as numbers, for who counts with them. */
function sumsOf({ facts }: Service, id: string): { amount?: number; per?: string } {
  const fee =
    isUnknown(facts.fees) || "free" in facts.fees
      ? undefined
      : facts.fees.find((one) => one.id === id);
  if (fee?.kind !== "flat") return {};
  return { amount: fee.amount, ...(fee.per && { per: fee.per }) };
}

/**
 * What each part of the sheets becomes.
 *
 * @example partsOf(guide, service, sheets).fees[0].value.en // "NT$20"
 */
export function partsOf(guide: Guide, service: Service, sheets: Two<ServiceSheet>) {
  const way = wayOf(guide);
  const all = <T, R>(pick: (sheet: ServiceSheet) => readonly T[], make: (two: Two<T>) => R) =>
    each(sheets, pick, make);
  const hrefs = (two: Two<{ href?: string | undefined } | undefined>) =>
    two.zh?.href ? perLocale((l) => absolute(guide, two[l]?.href ?? "")) : undefined;
  const { danger } = sheets.zh.answer;
  return {
    danger:
      danger && sentenceOf(perLocale((l) => sheets[l].answer.danger ?? { ...danger, words: [] })),
    need: all(
      ({ answer }) => answer.need?.cases ?? [],
      (two) => ({
        id: two.zh.id,
        verdict: two.zh.verdict,
        label: text(two, ({ label }) => label),
        why: text(two, ({ why }) => why.words),
        grounds: cited(two.zh.why.grounds),
      }),
    ),
    say: all(({ answer }) => answer.say, sentenceOf),
    today: all(({ answer }) => answer.today, sentenceOf),
    next: all(({ answer }) => answer.next, sentenceOf),
    fees: all(
      ({ fees }) => fees.lines,
      (two) => ({ ...lineOf(two), ...sumsOf(service, two.zh.id) }),
    ),
    limits: all(
      ({ limits }) => limits.lines,
      (two) => {
        const { who, basis, amount, unit } =
          service.facts.limits.find(({ id }) => id === two.zh.id) ?? {};
        return { ...lineOf(two), who: who ?? "", basis, main: two.zh.main, amount, unit };
      },
    ),
    papers: all(papersOf, paperOf),
    notNeeded: all(({ papers }) => papers.spared, sentenceOf),
    handIn: all(({ handIn }) => handIn.list, way),
    caseStatus: all(({ status }) => status.list, way),
    steps: all(
      ({ steps }) => steps,
      (two) => ({
        id: two.zh.id,
        title: text(two, ({ title }) => title),
        actor: text(two, ({ actor }) => actor),
        limit: maybe(two, ({ limit }) => limit),
        marks: each(
          two,
          ({ marks }) => marks,
          (mark) => text(mark, (one) => one),
        ),
        text: maybe(two, (step) => step.text),
        grounds: cited(two.zh.grounds),
      }),
    ),
    outputs: all(({ outputs }) => outputs.lines, lineOf),
    forms: all(
      ({ forms }) => forms,
      (two) => ({
        id: two.zh.id,
        title: text(two, ({ title }) => title),
        code: two.zh.code,
        url: hrefs(two),
        note: maybe(two, ({ note }) => note),
        grounds: cited(two.zh.grounds),
      }),
    ),
    ofKind: all(({ ofKind }) => ofKind, lineOf),
    special: all(({ special }) => special, titledOf),
    notThis: all(
      ({ notThis }) => notThis,
      (two) => ({ ...sentenceOf(two), url: hrefs(perLocale((l) => two[l].link)) }),
    ),
    afterwards: all(({ afterwards }) => afterwards, titledOf),
    faults: all(
      ({ faults }) => faults,
      (two) => ({
        id: two.zh.id,
        wrong: text(two, ({ wrong }) => wrong),
        instead: text(two, ({ right }) => right),
        grounds: cited(two.zh.grounds),
      }),
    ),
    gaps: all(
      ({ gaps }) => gaps,
      (two) => text(two, (one) => one),
    ),
  };
}
