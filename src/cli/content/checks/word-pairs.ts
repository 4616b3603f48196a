import { idsOf, list, record } from "../read/select.ts";

const idsAt = (key: string) => (facts: Record<string, unknown>) => idsOf(facts[key]);
const each = (key: string, field: string) => (facts: Record<string, unknown>) =>
  list(facts[key])
    .map((entry) => record(entry)[field])
    .filter((value) => typeof value === "string");

/** Which words belong to which facts. `needed`: every id has words; otherwise words are allowed but not asked for. */
export const pairs: readonly {
  key: string;
  ids: (facts: Record<string, unknown>) => string[];
  needed: boolean;
}[] = [
  ...[
    "steps",
    "limits",
    "outputs",
    "responsibility",
    "faqs",
    "specialCases",
    "commonFaults",
    "changes",
    "noNeedToBring",
  ].map((key) => ({
    key,
    ids: idsAt(key),
    needed: true,
  })),
  ...["evidence", "channels", "caseStatus", "fees"].map((key) => ({
    key,
    ids: idsAt(key),
    needed: false,
  })),
  {
    key: "gaps",
    ids: (facts) => list(facts["gaps"]).filter((id) => typeof id === "string"),
    needed: true,
  },
  ...["say", "today", "next"].map((key) => ({
    key: `answer.${key}`,
    ids: (facts: Record<string, unknown>) => idsOf(record(facts["answer"])[key]),
    needed: true,
  })),
  {
    key: "answer.need.cases",
    ids: (facts) => idsOf(record(record(facts["answer"])["need"])["cases"]),
    needed: true,
  },
  {
    key: "cases",
    ids: (facts) => list(facts["cases"]).filter((id) => typeof id === "string"),
    needed: true,
  },
  {
    key: "amounts",
    // one sum needs no name
    ids: (facts) => {
      const amounts = list(facts["amounts"]).filter((id) => typeof id === "string");
      return amounts.length > 1 ? amounts : [];
    },
    needed: true,
  },
  { key: "forms", ids: each("forms", "official"), needed: true },
  { key: "legalBasis", ids: each("legalBasis", "law"), needed: true },
];
