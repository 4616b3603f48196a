import { type Check, faultIn, servicesOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { remembered } from "../read/remembered.ts";
import { idsOf, list, record, select } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const idsAt = (key: string) => (facts: Record<string, unknown>) => idsOf(facts[key]);
const each = (key: string, field: string) => (facts: Record<string, unknown>) =>
  list(facts[key])
    .map((entry) => record(entry)[field])
    .filter((value) => typeof value === "string");

/** Which words belong to which facts. `needed`: every id has words; otherwise words are allowed but not asked for. */
const pairs: readonly {
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
const needed = new Set(pairs.filter((pair) => pair.needed).map((pair) => pair.key));

const matching = remembered((words, facts: Source): Fault[] =>
  pairs.flatMap(({ key, ids, needed: must }) => {
    const wanted = ids(record(facts.data));
    const path = key.split(".");
    const written = Object.keys(record(select(words.data, key)[0]?.value));
    const missing = must ? wanted.filter((id) => !written.includes(id)) : [];
    const stray = written.filter((id) => !wanted.includes(id));
    return [
      ...missing.map((id) => {
        const expected = `words for ${key}.${id}, because service.yaml names it (line ${facts.line([...path, wanted.indexOf(id)])})`;
        return faultIn(words, "missing-words", [...path, id], {
          found: "(missing)",
          expected,
          mend: `add ${id} under ${key}`,
        });
      }),
      ...stray.map((id) => {
        const expected = `an id that service.yaml has under ${key}: ${wanted.join(", ") || "(none)"}`;
        const mend = suggest(id, wanted, `remove ${id}, or add it to service.yaml under ${key}`);
        return faultIn(words, "stray-words", [...path, id], { found: id, expected, mend });
      }),
    ];
  }),
);

/** A paper that is needed only in some cases says in which; any other says no case. */
const cases = (facts: Source, words: Source): Fault[] =>
  list(record(facts.data)["evidence"]).flatMap((entry) => {
    const { id, conditional } = record(entry);
    if (typeof id !== "string") return [];
    const path: Path = ["evidence", id, "when"];
    const { when } = record(record(record(words.data)["evidence"])[id]);
    if (conditional === true && when === undefined) {
      return [
        faultIn(words, "missing-words", path, {
          found: "(missing)",
          expected: "the case in which this paper is needed (service.yaml: conditional: true)",
          mend: "add when",
        }),
      ];
    }
    if (conditional !== true && when !== undefined) {
      return [
        faultIn(words, "contradiction", path, {
          found: String(when),
          expected: "no case, because the paper is always needed",
          mend: "write conditional: true in service.yaml, or make the case a note",
        }),
      ];
    }
    return [];
  });

/** What not to do before a subsidy is granted: words where a fact says so, and only there. */
const start = (facts: Source, words: Source): Fault[] => {
  const said = record(words.data)["start"] !== undefined;
  const known = record(record(facts.data)["start"])["grounds"] !== undefined;
  if (said === known) return [];
  return [
    faultIn(words, known ? "missing-words" : "stray-words", ["start"], {
      found: known ? "(missing)" : String(record(words.data)["start"]),
      expected: known
        ? "what not to do before the decision, because service.yaml has grounds for it"
        : "no such words, because service.yaml has no grounds for them under start",
      mend: known ? "add start" : "add start with grounds to service.yaml, or remove the words",
    }),
  ];
};

/** Keys of one language that the other lacks, where neither the schema nor the facts decide. */
const lacking = (from: unknown, to: unknown, path: Path = []): Path[] =>
  Object.entries(record(from)).flatMap(([key, value]) => {
    const inner = [...path, key];
    if (
      path.length === 0 &&
      ["aliases", "sharedAliases", "translatedFrom", "englishHolds"].includes(key)
    )
      return [];
    if (Object.hasOwn(record(to), key)) return lacking(value, record(to)[key], inner);
    return path.length === 1 && needed.has(String(path[0])) ? [] : [inner];
  });

/** Words of the other language that this file lacks. */
const missing = remembered((source, other: Source): Fault[] => {
  const name = other.file.split("/").at(-1);
  return lacking(other.data, source.data).map((path) =>
    faultIn(source, "missing-words", path, {
      found: "(missing)",
      expected: `the same words as in ${name}`,
      mend: `add ${path.at(-1)}, or remove it from ${name}`,
    }),
  );
});

/** Words and facts name the same ids, in both directions and in both languages. */
export const wordsAndFacts: Check = (content) =>
  servicesOf(content).flatMap(({ facts, words }) => {
    const fromFacts =
      facts?.data === undefined
        ? []
        : words.flatMap(({ source }) =>
            source.data
              ? [...matching(source, facts), ...cases(facts, source), ...start(facts, source)]
              : [],
          );
    const [zh, en] = ["zh", "en"].map(
      (language) => words.find((entry) => entry.language === language)?.source,
    );
    if (!zh?.data || !en?.data) return fromFacts;
    const parity = [...missing(en, zh), ...missing(zh, en)];
    const seen = new Set(fromFacts.map((fault) => fault.file + fault.field));
    return [...fromFacts, ...parity.filter((fault) => !seen.has(fault.file + fault.field))];
  });
