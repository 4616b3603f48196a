import type { Said } from "../report/said.ts";
import { type Check, type Content, faultIn, servicesOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { list, record, select } from "../read/select.ts";
import type { Source } from "../read/source.ts";

type Finding = [path: Path, found: Said, expected: Said, mend: Said];

const inOrder = (path: Path, low: unknown, high: unknown, key: string): Finding[] =>
  (typeof low === "string" || typeof low === "number") &&
  typeof low === typeof high &&
  low > (high as typeof low)
    ? [
        [
          [...path, key],
          `${low} … ${String(high)}`,
          "the smaller or earlier value first",
          "swap the two, or correct one",
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
        "(missing)",
        "lines, or { unknown: not-found }, because no evidence says it",
        "write noNeedToBring: { unknown: not-found }, or mark the paper with need: agencyLooksUp or askFirst",
      ],
    ];
  if (record(said)["unknown"] !== undefined && told)
    return [
      [
        ["noNeedToBring"],
        "unknown",
        "no such line, because some evidence says it",
        "remove noNeedToBring",
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
            Object.keys(record(value)).join(", ") || "(empty)",
            `one of ${keys.join(", ")}`,
            "say which one is meant",
          ],
        ],
  );

const oneService = (id: string, facts: Record<string, unknown>): Finding[] => {
  const { reviewed, validity } = {
    reviewed: record(facts["reviewed"]),
    validity: record(facts["validity"]),
  };
  const itself = ["related", "requires"].flatMap((key) =>
    select(facts, `${key}.*`).flatMap(({ path, value }): Finding[] =>
      value === id ? [[path, id, "another service", "remove it"]] : [],
    ),
  );
  const laws = list(facts["legalBasis"]).map((entry) => record(entry)["law"]);
  const twice = laws.flatMap((law, i): Finding[] =>
    laws.indexOf(law) < i
      ? [
          [
            ["legalBasis", i, "law"],
            String(law),
            "each law once",
            "put all its articles into one entry",
          ],
        ]
      : [],
  );
  const reserved = select(facts, "steps.*.id").flatMap(({ path, value }): Finding[] =>
    value === "end"
      ? [[path, "end", "another id; end means that the procedure is over", "rename the step"]]
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
            "(missing)",
            "the office that checked it",
            "add by, or write state: draft",
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
