/**
 * Judging what is typed, by the type of its field: the side of the field types that runs in the reader's browser, so
 * it imports nothing but the checks. What a type does not say here is judged as one line of text.
 */
import { type Rule, rules, type Wrong, wrongAnswer, wrongDate } from "../checks.ts";
import { folded } from "../folding.ts";
import { wrongTime } from "./clock.ts";

/** What is asked of an answer. */
export interface Duty {
  /** Name of a rule; one that nobody knows counts as none. */
  rule?: string | undefined;
  required: boolean;
}
interface Judge {
  wrong: (values: readonly string[], ticked: readonly boolean[], duty: Duty) => Wrong | undefined;
  /** Width and case do not matter: full-width letters and digits become plain ones. */
  plain?: true;
  /** Signed or stamped after printing: there is nothing to type. */
  onPaper?: true;
}

const ticks: Judge = {
  wrong: (_values, ticked, { required }) =>
    required && !ticked.includes(true) ? "empty" : undefined,
};
const line: Judge = {
  wrong: ([value = ""], _ticked, { rule, required }) =>
    wrongAnswer(value, { rule: rules.find((known) => known === rule), required }),
};
const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ["choice", ticks],
  ["multi", ticks],
  ["comb", { ...line, plain: true }],
  [
    "roc-date",
    {
      wrong: ([year = "", month = "", day = ""], _ticked, duty) =>
        wrongDate({ year, month, day }, duty),
      plain: true,
    },
  ],
  [
    "time",
    {
      wrong: ([hour = "", minute = ""], _ticked, duty) => wrongTime({ hour, minute }, duty),
      plain: true,
    },
  ],
  [
    "table",
    {
      wrong: (values, _ticked, { required }) =>
        required && values.every((value) => folded(value) === "") ? "empty" : undefined,
    },
  ],
  ["seal", { wrong: () => undefined, onPaper: true }],
]);
const judgeOf = (type: string): Judge => judges.get(type) ?? line;

/**
 * What is wrong with the answer to a field, or nothing.
 * @param values what stands in its text controls, in their order
 * @param ticked which of its boxes and circles are ticked
 * @example wrongOf("roc-date", ["2026", "2", "2"], [], { required: true }) // "westernYear"
 */
export const wrongOf = (
  type: string,
  values: readonly string[],
  ticked: readonly boolean[],
  duty: Duty,
): Wrong | undefined => judgeOf(type).wrong(values, ticked, duty);

/** Rules whose answers are numbers, or signs without case. */
const plainRules: ReadonlySet<string> = new Set<Rule>([
  "id",
  "business-number",
  "phone",
  "mail",
  "number",
]);

/** May full-width letters and digits become plain ones? @example isPlain("roc-date", undefined) // true */
export const isPlain = (type: string, rule: string | undefined): boolean =>
  judgeOf(type).plain ?? plainRules.has(rule ?? "");

/** Is the field signed or stamped after printing? @example isOnPaper("seal") // true */
export const isOnPaper = (type: string): boolean => judgeOf(type).onPaper ?? false;
