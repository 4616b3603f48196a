import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { idsOf, list, record, select } from "../read/select.ts";
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

/** Fields that name an entry of their own file. */
const inward: readonly [file: RegExp, what: string, among: Among, fields: string[]][] = [
  [
    service,
    "limits of this service",
    limits,
    ["steps.*.limit", "outputs.*.validity.limit", "timeBars.*"],
  ],
  [
    service,
    "cases of this service",
    (data) => list(data["cases"]).map(String),
    ["evidence.*.case"],
  ],
  [service, "figures of this service", (data) => idsOf(data["figures"]), ["amounts.*"]],
  [
    service,
    "steps of this service, or end",
    (data) => [...idsOf(data["steps"]), "end"],
    ["steps.*.next.*.to"],
  ],
  [flow, "questions of this flow", (data) => idsOf(data["questions"]), ["start"]],
  [
    flow,
    "questions of this flow, or end",
    (data) => [...idsOf(data["questions"]), "end"],
    ["questions.*.answers.*.next"],
  ],
];

const dangling = (
  source: Source,
  field: string,
  ids: ReadonlySet<string>,
  where: string,
): Fault[] =>
  select(source.data, field).flatMap(({ path, value }) => {
    // A value of the wrong type is the schema's affair; { unknown: … } in the place of a list names nothing.
    if (typeof value !== "string" || ids.has(value)) return [];
    if (field.endsWith(".*") && typeof path.at(-1) !== "number") return [];
    const some = [...ids].slice(0, 40).join(", ");
    const mend = suggest(
      value,
      ids,
      `choose one that exists, or add ${value} to the ${where} first`,
    );
    return [
      faultIn(source, "dangling-reference", path, {
        found: value,
        expected: `an entry of the ${where}: ${some || "(there is none yet)"}`,
        mend,
      }),
    ];
  });

const place = (table: string) =>
  ["services", "forms", "flows"].includes(table)
    ? `folders of content/${table}/`
    : `list content/${table}.yaml`;

/** Every reference points at an entry that exists. */
export const references: Check = (content: Content) =>
  [...content.files].flatMap(([name, source]) => {
    const fields = [
      ...outward.flatMap(([file, table, all]) =>
        file.test(name)
          ? all.map((field) => ({
              field,
              ids: table === "lines" ? callable(content) : content.ids(table),
              where: place(table),
            }))
          : [],
      ),
      ...inward.flatMap(([file, where, among, all]) =>
        file.test(name)
          ? all.map((field) => ({ field, ids: new Set(among(record(source.data))), where }))
          : [],
      ),
    ];
    return fields.flatMap(({ field, ids, where }) => dangling(source, field, ids, where));
  });
