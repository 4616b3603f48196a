import { append, type Plant, set, type Tree } from "../plant.ts";

const dig = "services/road-excavation/service.yaml";
const digZh = "services/road-excavation/zh.mdx";
const digEn = "services/road-excavation/en.mdx";
const claim = "services/state-compensation/service.yaml";
const claimEn = "services/state-compensation/en.mdx";
const hill = "services/hillside-building/service.yaml";
const house = "services/old-house-renewal/service.yaml";
const page = "pages/taking-part/facts.yaml";
const law = { law: "urban-road-act", articles: ["27"] };
const figure = (more: Record<string, unknown>) => ({ id: "planted", grounds: [law], ...more });
const fee = (more: Record<string, unknown>) => [
  { kind: "flat", id: "permit-fee", grounds: [law], ...more },
];

/** Several changes at once. */
const all =
  (...changes: ((tree: Tree) => void)[]) =>
  (tree: Tree): void =>
    changes.forEach((change) => {
      change(tree);
    });

/** A date in quotes, as dates have to be. */
const setDate =
  (name: string, path: readonly (string | number)[], value: string) =>
  (tree: Tree): void => {
    set(name, [...path], value)(tree);
    tree.set(name, (tree.get(name) ?? "").replaceAll(`: ${value}\n`, `: "${value}"\n`));
  };

const tooMuch: Plant[] = [
  {
    name: "a fee of a thousand million",
    change: set(dig, ["fees"], fee({ amount: 1_000_000_000 })),
    file: dig,
    field: "fees.0.amount",
    zh: "多打或少打了零",
  },
  {
    name: "a fee with three decimals",
    change: set(dig, ["fees"], fee({ amount: 20.555 })),
    file: dig,
    field: "fees.0.amount",
    zh: "整數",
  },
  {
    name: "a range of fees beyond all measure",
    change: set(hill, ["fees", 0, "max"], 180_000_000),
    file: hill,
    field: "fees.0.max",
    zh: "最多 10,000,000 元",
  },
  {
    name: "a fee of half the cost of the building",
    change: set("services/building-permit/service.yaml", ["fees", 0, "permille"], 500),
    file: "services/building-permit/service.yaml",
    field: "fees.0.permille",
    zh: "最多 100",
  },
  {
    name: "a period of 30,000 days",
    change: set(dig, ["limits", 1, "amount"], 30_000),
    file: dig,
    field: "limits.1.amount",
    zh: "最多 1,100 日",
  },
  {
    name: "a period of 15.5 days",
    change: set(dig, ["limits", 1, "amount"], 15.5),
    file: dig,
    field: "limits.1.amount",
    zh: "整數",
  },
  {
    name: "an extension of 200 years",
    change: all(
      set(dig, ["limits", 0, "extension", "maxAmount"], 200),
      set(dig, ["limits", 0, "extension", "unit"], "year"),
    ),
    file: dig,
    field: "limits.0.extension.maxAmount",
    zh: "最多 20 年",
  },
  {
    name: "a period extended a hundred times",
    change: set(dig, ["limits", 0, "extension", "maxTimes"], 100),
    file: dig,
    field: "limits.0.extension.maxTimes",
    zh: "最多 12 次",
  },
  {
    name: "500 per cent",
    change: set(house, ["figures"], [figure({ amount: 500, unit: "percent" })]),
    file: house,
    field: "figures.0.amount",
    zh: "最多 100 %",
  },
  {
    name: "a height of 150 kilometres",
    change: set(dig, ["figures", 4], figure({ amount: 150_000, unit: "metre" })),
    file: dig,
    field: "figures.4.amount",
    zh: "公尺",
  },
  {
    name: "two and a half persons",
    change: set(page, ["figures", 0], figure({ amount: 2.5, unit: "person" })),
    file: page,
    field: /figures\.0\.amount|planted\.amount/,
    zh: "整數",
  },
  {
    name: "a fine of less than nothing",
    change: set(dig, ["figures", 0, "min"], -30_000),
    file: dig,
    field: "figures.0.min",
  },
  {
    name: "a figure of nothing",
    change: set(dig, ["figures", 3, "amount"], 0),
    file: dig,
    field: "figures.3.amount",
    zh: "大於 0",
  },
  {
    name: "a share of more than the whole",
    change: set(dig, ["figures", 4], figure({ ratio: "5/3", unit: "fraction" })),
    file: dig,
    field: "figures.4.ratio",
    zh: "不大於 1",
  },
  {
    name: "a time that no clock shows",
    change: set(dig, ["figures", 4], figure({ time: "25:00", unit: "clock" })),
    file: dig,
    field: "figures.4.time",
    zh: "24 小時制",
  },
  {
    name: "sixty copies of one paper",
    change: set(dig, ["evidence", 0, "copies"], 60),
    file: dig,
    field: "evidence.0.copies",
    zh: "最多 50 份",
  },
];

const wrongUnit: Plant[] = [
  {
    name: "a fine in metres",
    change: set(dig, ["figures", 0, "unit"], "metre"),
    file: dig,
    field: "figures.0.unit",
    zh: "錢的單位",
  },
  {
    name: "a fine in metres that only the words call a fine",
    change: all(
      set(dig, ["figures", 4], figure({ id: "sum", amount: 5, unit: "metre" })),
      set(digZh, ["applicant"], "沒有許可就挖，可罰 {{figures.sum}}。"),
      set(digEn, ["applicant"], "Without a permit the fine is {{figures.sum}}."),
    ),
    file: dig,
    field: "figures.4.unit",
    zh: "可罰",
  },
  {
    name: "a height in dollars",
    change: set(
      "services/sign-permit/service.yaml",
      ["figures"],
      [figure({ id: "wall-height", amount: 6, unit: "ntd" })],
    ),
    file: "services/sign-permit/service.yaml",
    field: "figures.0.unit",
    zh: "長度的單位",
  },
  {
    name: "a ban in per cent",
    change: set(dig, ["figures", 3, "unit"], "percent"),
    file: dig,
    field: "figures.3.unit",
    zh: "時間的單位",
  },
  {
    name: "a figure that is measured otherwise than before",
    change: set(dig, ["figures", 4, "unit"], "ntd"),
    file: dig,
    field: "figures.4.amount",
    zh: "--sure",
  },
];

const jumps: Plant[] = [
  {
    name: "a fine ten times what it was",
    change: set(dig, ["figures", 8, "max"], 24_000),
    file: dig,
    field: "figures.8.max",
    zh: "--sure",
  },
  {
    name: "a fine a tenth of what it was",
    change: set(dig, ["figures", 0, "min"], 3000),
    file: dig,
    field: "figures.0.min",
    zh: "相差不到十倍",
  },
  {
    name: "a period ten times what it was",
    change: set(claim, ["limits", 4, "amount"], 300),
    file: claim,
    field: "limits.4.amount",
    zh: "30 calendarDay",
  },
  {
    name: "days that became years",
    change: set(claim, ["limits", 4, "unit"], "year"),
    file: claim,
    field: "limits.4.amount",
    zh: "--sure",
  },
  {
    name: "an extension ten times what it was",
    change: set(dig, ["limits", 0, "extension", "maxAmount"], 20),
    file: dig,
    field: "limits.0.extension.maxAmount",
    zh: "--sure",
  },
  {
    name: "a fee ten times what it was",
    change: set(hill, ["fees", 0, "max"], 1_800_000),
    file: hill,
    field: "fees.0.max",
    zh: "--sure",
  },
  {
    name: "a year that moved by decades",
    change: set(dig, ["figures", 5, "year"], 1995),
    file: dig,
    field: "figures.5.year",
    zh: "--sure",
  },
];

const dates: Plant[] = (
  [
    ["sources.yaml", [0, "asOf"], "2062", /asOf$/, "今天"],
    ["sources.yaml", [0, "asOf"], "0112", /asOf$/, "2023"],
    ["laws.yaml", [0, "amended"], "2040-05-11", /amended$/, "修正日期"],
    ["laws.yaml", [0, "amended"], "0111-05-11", /amended$/, "2022-05-11"],
    ["laws.yaml", [0, "amended"], "1822-05-11", /amended$/, "1912"],
    [dig, ["reviewed", "date"], "2062-11-23", "reviewed.date", "核對的日期"],
    [dig, ["reviewed", "next"], "2062-11-23", "reviewed.next", "3 年以內"],
    [dig, ["changes", 0, "date"], "2036-11-23", "changes.0.date", "改版的日期"],
    [dig, ["figures", 2, "asOf"], "2035-12-08", "figures.2.asOf", "統計的日期"],
    ["site.yaml", ["published"], "0115-11-25", "published", "2026-11-25"],
    ["site.yaml", ["published"], "2099-11-25", "published", "這一版的日期"],
    ["forms/petition/form.yaml", ["version"], "2046-11-25", "version", "表單的版次"],
    [house, ["budget", "closes", "date"], "2127-12-31", "budget.closes.date", "10 年以內"],
    ["notices/draft/notice.yaml", ["until"], "2126-11-23", "until", "公告的日期"],
    [claim, ["figures", 3, "year"], 115, "figures.3.year", "寫成 2026"],
    [house, ["budget", "year", "year"], 2062, "budget.year.year", "打錯"],
  ] as const
).map(([where, path, value, field, zh]) => ({
  name: `a date that cannot be: ${value} at ${path.join(".")} of ${where}`,
  change: typeof value === "number" ? set(where, [...path], value) : setDate(where, path, value),
  file: where,
  field,
  zh,
}));

const otherFacts: Plant[] = [
  {
    name: "another figure in English than in Chinese",
    change: (tree) => {
      const text = tree.get(digEn) ?? "";
      tree.set(digEn, text.replaceAll("{{figures.fine-no-permit}}", "{{figures.highway-fine}}"));
    },
    file: digEn,
    field: "summary",
    found: "figures.highway-fine",
    zh: "figures.fine-no-permit",
  },
  {
    name: "a figure that the English leaves out",
    change: (tree) => {
      const text = tree.get(claimEn) ?? "";
      tree.set(claimEn, text.replaceAll(" within {{limits.payment}} of", " soon after"));
    },
    file: claimEn,
    field: "steps.pay.text",
    zh: "limits.payment",
  },
  {
    name: "a fact that only the English body names",
    change: append(digEn, 'The fine is <Fact of="figures.warning-fine" />.'),
    file: digEn,
    field: "",
    found: "figures.warning-fine",
    zh: "只有中文也提到的資料",
  },
  {
    name: "another phone in English than in Chinese",
    change: set(
      digEn,
      ["channels", "ask"],
      "Call {{call.1999}} or {{call.excavation-new-houses}}.",
    ),
    file: digEn,
    field: "channels.ask",
    found: "call.1999",
    zh: "call.excavation-duty",
  },
  {
    name: "another phone in the English of a flow",
    change: set("letters.yaml", ["letters", 0, "call", "en"], "Call {{call.1999}}."),
    file: "letters.yaml",
    field: /call\.en$/,
    zh: "call.building-desk",
  },
];

const notOfTheService: Plant[] = [
  {
    name: "a ground outside legalBasis",
    change: set(dig, ["limits", 1, "grounds"], [{ law: "condominium-act", articles: ["8"] }]),
    file: dig,
    field: "limits.1.grounds.0.law",
    zh: "加進 legalBasis",
  },
  {
    name: "a question that rests on an unrelated law",
    change: set(claim, ["faqs", 0, "grounds"], [{ law: "building-act", articles: ["25"] }]),
    file: claim,
    field: "faqs.0.grounds.0.law",
    zh: "加進 legalBasis",
  },
  {
    name: "a hand-off that rests on a law of neither service",
    change: set(
      "services/interior-renovation/service.yaml",
      ["responsibility", 2, "grounds"],
      [{ law: "state-compensation-act", articles: ["8"] }],
    ),
    file: "services/interior-renovation/service.yaml",
    field: "responsibility.2.grounds.0.law",
    zh: "legalBasis",
  },
  {
    name: "a contact with another duty",
    change: set(dig, ["contact"], "building-violations-corps"),
    file: dig,
    field: "contact",
    zh: "承辦單位",
  },
  {
    name: "papers that go to an office with another duty",
    change: set("services/building-permit/service.yaml", ["receivedAt"], "parks"),
    file: "services/building-permit/service.yaml",
    field: "receivedAt",
    zh: "承辦單位",
  },
  {
    name: "a hotline “nineteen”",
    change: set("lines.yaml", [0, "number"], "nineteen"),
    file: "lines.yaml",
    field: /number$/,
    zh: "撥得出去",
  },
  {
    name: "a phone with letters",
    change: set("offices.yaml", [0, "phones", 1, "number"], "07-33683OO"),
    file: "offices.yaml",
    field: /phones\.1\.number$/,
    zh: "撥得出去",
  },
  {
    name: "a phone of a branch with letters",
    change: set("branches.yaml", [0, "phone", "number"], "請洽總機"),
    file: "branches.yaml",
    field: /phone\.number$/,
    zh: "撥得出去",
  },
];

/** Planted: amounts, periods, dates and grounds that cannot be right. */
export const facts: Plant[] = [
  ...tooMuch,
  ...wrongUnit,
  ...jumps,
  ...dates,
  ...otherFacts,
  ...notOfTheService,
];
