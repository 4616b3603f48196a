import { append, file, type Plant, type Tree } from "../plant.ts";

const of = "road-excavation";
const records = `reviews/${of}.yaml`;
const facts = `services/${of}/service.yaml`;

const record = (changes: Record<string, string> = {}): string =>
  Object.entries({
    fact: "limits.review",
    value: '"1a2b3c4d"',
    by: "road-excavation-centre",
    date: '"2026-11-24"',
    answer: "right",
    ...changes,
  })
    .map(([key, value], at) => `${at === 0 ? "- " : "  "}${key}: ${value}\n`)
    .join("");

/** `reviewed` written as an editor would, its dates in quotes. */
const reviewed =
  (words: string) =>
  (tree: Tree): void => {
    const text = tree.get(facts) ?? "";
    tree.set(facts, text.replace(/^reviewed: .*$/m, `reviewed: { ${words} }`));
  };

/** Planted: records of what the Bureau has checked; laws that changed. */
export const reviews: Plant[] = [
  {
    name: "a record of a fact that does not exist",
    change: file(records, record({ fact: "limits.reviw" })),
    file: records,
    field: "0.fact",
    found: "limits.reviw",
    zh: "limits.review",
    alone: true,
  },
  {
    name: "a record of a fact that is gone",
    change: file(records, record({ fact: "budget.closes" })),
    file: records,
    field: "0.fact",
    zh: "整筆紀錄刪掉",
    alone: true,
  },
  {
    name: "a record by an office that does not decide",
    change: file(records, record({ by: "parks" })),
    file: records,
    field: "0.by",
    zh: "road-excavation-centre（道路挖掘管理中心）",
    alone: true,
  },
  {
    name: "a record by an office that does not exist",
    change: file(records, record({ by: "road-excavation-center" })),
    file: records,
    field: "0.by",
    zh: "是不是 road-excavation-centre",
    alone: true,
  },
  {
    name: "a record from the future",
    change: file(records, record({ date: '"2062-11-24"' })),
    file: records,
    field: "0.date",
    zh: "或更早的日子",
    alone: true,
  },
  {
    name: "a record in the year of the Republic",
    change: file(records, record({ date: '"115-11-24"' })),
    file: records,
    field: "0.date",
  },
  {
    name: "records of a service that does not exist",
    change: file("reviews/road-excavaton.yaml", record()),
    file: "reviews/road-excavaton.yaml",
    field: "",
    found: "road-excavaton",
    zh: "是不是 road-excavation",
    alone: true,
  },
  {
    name: "records of an office that does not exist",
    change: file("reviews/offices/parcs.yaml", record({ fact: "hours", by: "parks" })),
    file: "reviews/offices/parcs.yaml",
    field: "",
    found: "parcs",
    zh: "是不是 parks",
  },
  {
    name: "a fact recorded twice",
    change: file(records, record() + record({ date: '"2026-11-25"' })),
    file: records,
    field: "1.fact",
    zh: "和第 1 筆重複",
    alone: true,
  },
  {
    name: "a record without a fingerprint",
    change: file(records, record().replace(/ {2}value.*\n/, "")),
    file: records,
    field: "0.value",
  },
  {
    name: "a fingerprint that is none",
    change: file(records, record({ value: '"checked"' })),
    file: records,
    field: "0.value",
    found: "checked",
  },
  {
    name: "an answer that is neither right nor changed",
    change: file(records, record({ answer: "ok" })),
    file: records,
    field: "0.answer",
  },
  {
    name: "a phone of another office in the records of an office",
    change: file(
      "reviews/offices/parks.yaml",
      record({ fact: "phones.excavation-duty", by: "parks" }),
    ),
    file: "reviews/offices/parks.yaml",
    field: "0.fact",
    zh: "公布的一項內容",
  },
  {
    name: "a page checked by an office that is not the owner",
    change: reviewed('state: checked, date: "2026-11-24", by: parks'),
    file: facts,
    field: "reviewed.by",
    found: "parks",
    zh: "承辦單位或它的上級",
    alone: true,
  },
  {
    name: "a page checked in the future",
    change: reviewed('state: checked, date: "2062-11-24", by: road-excavation-centre'),
    file: facts,
    field: "reviewed.date",
    zh: "今天",
  },
  {
    name: "a line of the lock written by hand",
    change: append("laws.lock", "building-act 77 變更"),
    file: "laws.lock",
    field: "",
    found: "變更",
    zh: "npm run lawwatch",
    alone: true,
  },
  {
    name: "a line of the lock for a law that is not listed",
    change: append("laws.lock", "bilding-act 77 1a2b3c4d"),
    file: "laws.lock",
    field: "",
    found: "bilding-act",
    zh: "是不是 building-act",
    alone: true,
  },
];
