import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";
import { idsOf, list, record, select } from "../read/select.ts";
import { movedName, strayName } from "./moved-names.ts";
import { callable } from "./tokens.ts";
import type { Source } from "../read/source.ts";

const service = /^services\/.*\.yaml$/;
const flow = /^flows\//;

/** Fields that name an entry of another file: the file, the table the entry stands in, the fields. Forms are checked in forms.ts. */
export const outward: readonly [file: RegExp, table: string, fields: string[]][] = [
  [service, "audiences", ["audiences.*"]],
  [service, "topics", ["topics.*"]],
  [service, "events", ["events.*"]],
  [
    service,
    "offices",
    [
      "owner",
      "receivedAt",
      "contact",
      "reviewed.by",
      "forum.office",
      "responsibility.*.office",
      "channels.*.office",
      "caseStatus.*.office",
    ],
  ],
  [
    service,
    "platforms",
    [
      "evidence.*.platform",
      "channels.*.platform",
      "caseStatus.*.platform",
      "answer.button.platform",
    ],
  ],
  [service, "forms", ["evidence.*.form", "steps.*.forms.*", "forms.*.form", "answer.button.form"]],
  [service, "lines", ["answer.button.call", "answer.ask", "channels.*.call", "caseStatus.*.call"]],
  [service, "flows", ["answer.button.flow", "answer.need.flow"]],
  [service, "services", ["responsibility.*.service", "related.*", "requires.*"]],
  [service, "referrals", ["responsibility.*.referral"]],
  [service, "evidence", ["evidence.*.type"]],
  [/^offices\.yaml$/, "offices", ["*.partOf"]],
  [/^letters\.yaml$/, "services", ["letters.*.services.*"]],
  [/^letters\.yaml$/, "forms", ["letters.*.forms.*"]],
  [/^contacts\.yaml$/, "lines", ["*.calls.*"]],
  [/^branches\.yaml$/, "offices", ["*.of"]],
  [flow, "services", ["rules.*.services.*.service"]],
  [flow, "offices", ["rules.*.ask"]],
  [flow, "referrals", ["rules.*.referral"]],
  [/^pictures\//, "services", ["service"]],
  [/^notices\/.*\.yaml$/, "services", ["services.*"]],
  [/^site\.yaml$/, "services", ["topTasks.*"]],
];

type Among = (data: Record<string, unknown>) => string[];
const limits: Among = (data) => idsOf(data["limits"]);

const stepsOrEnd = say("本服務的步驟（steps），或 end", "steps of this service, or end");
const questionsOrEnd = say("本流程的題目（questions），或 end", "questions of this flow, or end");

/** Fields that name an entry of their own file. */
const inward: readonly [file: RegExp, what: Both, among: Among, fields: string[]][] = [
  [
    service,
    say("本服務的期限（limits）", "limits of this service"),
    limits,
    ["steps.*.limit", "outputs.*.validity.limit", "timeBars.*"],
  ],
  [
    service,
    say("本服務的情況（cases）", "cases of this service"),
    (data) => list(data["cases"]).map(String),
    ["evidence.*.case"],
  ],
  [
    service,
    say("本服務的數字（figures）", "figures of this service"),
    (data) => idsOf(data["figures"]),
    ["amounts.*"],
  ],
  [service, stepsOrEnd, (data) => [...idsOf(data["steps"]), "end"], ["steps.*.next.*.to"]],
  [
    flow,
    say("本流程的題目（questions）", "questions of this flow"),
    (data) => idsOf(data["questions"]),
    ["start"],
  ],
  [
    flow,
    questionsOrEnd,
    (data) => [...idsOf(data["questions"]), "end"],
    ["questions.*.answers.*.next"],
  ],
];

/** What a field may name, in words, and what a name that is no more is called now. */
type Target = {
  ids: ReadonlySet<string>;
  where: Both;
  now: (id: string) => string | undefined;
};

/** A line that would be right. @example lineWith(["topics", 0], "roads") // "topics: [roads]" */
const lineWith = (path: Path, id: string): string => {
  const key = path.findLast((part) => typeof part === "string") ?? "";
  return typeof path.at(-1) === "number" ? `${key}: [${id}]` : `${key}: ${id}`;
};

const dangling = (source: Source, field: string, { ids, where, now }: Target): Fault[] =>
  select(source.data, field).flatMap(({ path, value }) => {
    // A value of the wrong type is the schema's affair; { unknown: … } in the place of a list names nothing.
    if (typeof value !== "string" || ids.has(value)) return [];
    if (field.endsWith(".*") && typeof path.at(-1) !== "number") return [];
    const { expected, mend, instead } = strayName(value, ids, where, now(value));
    const example = lineWith(path, instead);
    return [faultIn(source, "dangling-reference", path, { found: value, expected, mend, example })];
  });

const place = (table: string): Both =>
  ["services", "forms", "flows"].includes(table)
    ? say(` content/${table}/ 的資料夾`, `folders of content/${table}/`)
    : say(` content/${table}.yaml `, `list content/${table}.yaml`);

/** Every reference points at an entry that exists. */
export const references: Check = (content: Content) =>
  [...content.files].flatMap(([name, source]) => [
    ...outward.flatMap(([file, table, all]) => {
      if (!file.test(name)) return [];
      const target: Target = {
        ids: table === "lines" ? callable(content) : content.ids(table),
        where: place(table),
        now: (id) => movedName(content, table, id),
      };
      return all.flatMap((field) => dangling(source, field, target));
    }),
    ...inward.flatMap(([file, where, among, all]) => {
      if (!file.test(name)) return [];
      const ids = new Set(among(record(source.data)));
      return all.flatMap((field) => dangling(source, field, { ids, where, now: () => undefined }));
    }),
  ]);
