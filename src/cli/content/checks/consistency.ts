import { type Both, type Said, say } from "../report/said.ts";
import { type Check, type Content, faultIn, servicesOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { list, record, select } from "../read/select.ts";
import type { Source } from "../read/source.ts";

type Finding = [path: Path, found: Said, expected: Said, mend: Both];

const inOrder = (path: Path, low: unknown, high: unknown, key: string): Finding[] =>
  (typeof low === "string" || typeof low === "number") &&
  typeof low === typeof high &&
  low > (high as typeof low)
    ? [
        [
          [...path, key],
          `${low} … ${String(high)}`,
          say("小的、早的在前面", "the smaller or earlier value first"),
          say("兩個對調，或改好其中一個", "swap the two, or correct one"),
        ],
      ]
    : [];

/** “What need not be brought” is told by papers or lines, or openly unknown: one of the two, never both. */
const noNeedToBring = (facts: Record<string, unknown>): Finding[] => {
  const told = list(facts["evidence"]).some(
    (paper) => record(paper)["need"] === "agencyLooksUp" || record(paper)["askFirst"] !== undefined,
  );
  const said = facts["noNeedToBring"];
  if (said === undefined && !told)
    return [
      [
        ["noNeedToBring"],
        say("（沒有寫）", "(missing)"),
        say(
          "一條一條寫，或寫 { unknown: not-found }：文件裡沒有說哪些不用帶",
          "lines, or { unknown: not-found }, because no evidence says it",
        ),
        say(
          "寫 noNeedToBring: { unknown: not-found }；或在文件寫 need: agencyLooksUp 或 askFirst",
          "write noNeedToBring: { unknown: not-found }, or mark the paper with need: agencyLooksUp or askFirst",
        ),
      ],
    ];
  if (record(said)["unknown"] !== undefined && told)
    return [
      [
        ["noNeedToBring"],
        "unknown",
        say("不寫這一項：文件已經說了", "no such line, because some evidence says it"),
        say("刪掉 noNeedToBring", "remove noNeedToBring"),
      ],
    ];
  return [];
};

/** An entry that has to say at least one of several things. */
const oneOf = (facts: Record<string, unknown>, key: string, keys: string[]): Finding[] =>
  list(facts[key]).flatMap((value, i): Finding[] =>
    keys.some((name) => Object.hasOwn(record(value), name))
      ? []
      : [
          [
            [key, i],
            Object.keys(record(value)).join(", ") || say("（空的）", "(empty)"),
            say(`${keys.join("、")} 其中一個`, `one of ${keys.join(", ")}`),
            say("寫明是哪一個", "say which one is meant"),
          ],
        ],
  );

const oneService = (id: string, facts: Record<string, unknown>): Finding[] => {
  const { reviewed, validity } = {
    reviewed: record(facts["reviewed"]),
    validity: record(facts["validity"]),
  };
  const itself = ["related.*", "requires.*"].flatMap((key) =>
    select(facts, key).flatMap(({ path, value }): Finding[] =>
      value === id
        ? [[path, id, say("別的服務", "another service"), say("刪掉", "remove it")]]
        : [],
    ),
  );
  const laws = list(facts["legalBasis"]).map((entry) => record(entry)["law"]);
  const twice = laws.flatMap((law, i): Finding[] =>
    laws.indexOf(law) < i
      ? [
          [
            ["legalBasis", i, "law"],
            String(law),
            say("每部法規寫一次", "each law once"),
            say("條號併到同一項", "put all its articles into one entry"),
          ],
        ]
      : [],
  );
  const reserved = select(facts, "steps.*.id").flatMap(({ path, value }): Finding[] =>
    value === "end"
      ? [
          [
            path,
            "end",
            say("別的代號；end 表示流程結束", "another id; end means that the procedure is over"),
            say("把這一步換個代號", "rename the step"),
          ],
        ]
      : [],
  );
  return [
    ...noNeedToBring(facts),
    ...itself,
    ...twice,
    ...reserved,
    ...oneOf(facts, "forms", ["form", "official"]),
    ...["fees", "figures"].flatMap((key) =>
      select(facts, `${key}.*`).flatMap(({ path, value }) =>
        inOrder(path, record(value)["min"], record(value)["max"], "min"),
      ),
    ),
    ...inOrder(["validity"], validity["opens"], validity["closes"], "opens"),
    ...inOrder(["reviewed"], reviewed["date"], reviewed["next"], "next"),
    ...(reviewed["state"] === "checked" && reviewed["by"] === undefined
      ? ([
          [
            ["reviewed", "by"],
            say("（沒有寫）", "(missing)"),
            say("核對的單位", "the office that checked it"),
            say("補上 by，或寫 state: draft", "add by, or write state: draft"),
          ],
        ] as Finding[])
      : []),
  ];
};

const toFaults = (source: Source, findings: Finding[]): Fault[] =>
  findings.map(([path, found, expected, mend]) =>
    faultIn(source, "contradiction", path, { found, expected, mend }),
  );

const notices = (content: Content): Fault[] =>
  content.notices.flatMap((id) => {
    const source = content.files.get(`notices/${id}/notice.yaml`);
    const { from, until } = record(source?.data);
    return source ? toFaults(source, inOrder([], from, until, "until")) : [];
  });

/** Facts of one file that contradict each other. */
export const consistency: Check = (content) => [
  ...servicesOf(content).flatMap(({ id, facts }) =>
    facts?.data ? toFaults(facts, oneService(id, record(facts.data))) : [],
  ),
  ...notices(content),
];
