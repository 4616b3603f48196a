import { type Check, type Content, faultIn } from "./content.ts";
import type { Fault } from "./fault.ts";
import { suggest } from "./nearest.ts";
import { idsOf, list, record, select } from "./select.ts";
import type { Source } from "./source.ts";

/** Fields that name an entry of another file: file, field, and where the entry has to stand. */
const outward: readonly [file: RegExp, field: string, table: string][] = [
  ...["audiences", "topics", "events"].map((table) => [/^services\/.*\.yaml$/, `${table}.*`, table] as [RegExp, string, string]),
  ...["owner", "receivedAt", "contact", "reviewed.by", "forum.office", "responsibility.*.office", "channels.*.office", "caseStatus.*.office"].map(
    (field) => [/^services\/.*\.yaml$/, field, "offices"] as [RegExp, string, string],
  ),
  ...["evidence.*.platform", "channels.*.platform", "caseStatus.*.platform"].map(
    (field) => [/^services\/.*\.yaml$/, field, "platforms"] as [RegExp, string, string],
  ),
  ...["evidence.*.form", "steps.*.forms.*", "forms.*.form"].map((field) => [/^services\/.*\.yaml$/, field, "forms"] as [RegExp, string, string]),
  ...["responsibility.*.service", "related.*", "requires.*"].map((field) => [/^services\/.*\.yaml$/, field, "services"] as [RegExp, string, string]),
  [/^services\/.*\.yaml$/, "responsibility.*.referral", "referrals"],
  [/^services\/.*\.yaml$/, "evidence.*.type", "evidence"],
  [/^offices\.yaml$/, "*.partOf", "offices"],
  [/^flows\//, "outcomes.*.services.*", "services"],
  [/^flows\//, "outcomes.*.office", "offices"],
  [/^notices\/.*\.yaml$/, "services.*", "services"],
  [/^forms\/[^/]+\/form\.yaml$/, "services.*", "services"],
  [/^forms\/[^/]+\/form\.yaml$/, "sendTo.office", "offices"],
  [/^site\.yaml$/, "topTasks.*", "services"],
];

/** Fields that name an entry of their own file. */
const inward: readonly [file: RegExp, field: string, among: (data: Record<string, unknown>) => string[], what: string][] = [
  [/^services\/.*\.yaml$/, "steps.*.limit", (data) => idsOf(data["limits"]), "limits of this service"],
  [/^services\/.*\.yaml$/, "outputs.*.validity.limit", (data) => idsOf(data["limits"]), "limits of this service"],
  [/^services\/.*\.yaml$/, "timeBars.*", (data) => idsOf(data["limits"]), "limits of this service"],
  [/^services\/.*\.yaml$/, "amounts.*", (data) => idsOf(data["figures"]), "figures of this service"],
  [/^services\/.*\.yaml$/, "steps.*.next.*.to", (data) => [...idsOf(data["steps"]), "end"], "steps of this service, or end"],
  [/^flows\//, "start", (data) => idsOf(data["questions"]), "questions of this flow"],
  [/^flows\//, "questions.*.answers.*.to", (data) => [...idsOf(data["questions"]), ...idsOf(data["outcomes"])], "questions and outcomes of this flow"],
  [/^forms\/[^/]+\/form\.yaml$/, "mistakes.*.field", (data) => list(data["sections"]).flatMap((s) => idsOf(record(s)["fields"])), "fields of this form"],
];

const dangling = (source: Source, field: string, ids: ReadonlySet<string>, where: string): Fault[] =>
  select(source.data, field).flatMap(({ path, value }) => {
    // A value of the wrong type is the schema's affair.
    if (typeof value !== "string" || ids.has(value)) return [];
    const some = [...ids].slice(0, 40).join(", ");
    const mend = suggest(value, ids, `choose one that exists, or add ${value} to the ${where} first`);
    return [faultIn(source, "dangling-reference", path, { found: value, expected: `an entry of the ${where}: ${some || "(there is none yet)"}`, mend })];
  });

const place = (table: string) => (["services", "forms"].includes(table) ? `folders of content/${table}/` : `list content/${table}.yaml`);

/** Every reference points at an entry that exists. */
export const references: Check = (content: Content) =>
  [...content.files].flatMap(([name, source]) => [
    ...outward.flatMap(([file, field, table]) => (file.test(name) ? dangling(source, field, content.ids(table), place(table)) : [])),
    ...inward.flatMap(([file, field, among, what]) =>
      file.test(name) ? dangling(source, field, new Set(among(record(source.data))), what) : [],
    ),
  ]);
