import { all, type Edit, set, setDate, stamp } from "../plant.ts";

const page = "services/road-excavation";
const dig = `${page}/service.yaml`;
const zh = `${page}/zh.mdx`;
const en = `${page}/en.mdx`;
const law = { law: "urban-road-act", articles: ["27"] };

/** Edits that are right: amounts, periods, dates and grounds. */
export const facts: Edit[] = [
  {
    name: "a fee that nobody knew before",
    change: set(dig, ["fees"], [{ kind: "flat", id: "permit-fee", amount: 500, grounds: [law] }]),
  },
  { name: "a fine doubled", change: set(dig, ["figures", 8, "max"], 4800) },
  {
    name: "two months written as sixty days",
    change: all(
      set(dig, ["limits", 0, "amount"], 60),
      set(dig, ["limits", 0, "unit"], "calendarDay"),
    ),
  },
  {
    name: "a ban of eighteen months instead of a year",
    change: all(set(dig, ["figures", 2, "amount"], 18), set(dig, ["figures", 2, "unit"], "month")),
  },
  {
    name: "an old day that a rule turns on",
    change: setDate(
      "services/legal-house-proof/service.yaml",
      ["figures", 0, "asOf"],
      "1971-12-22",
    ),
  },
  { name: "a ban from the year before", change: set(dig, ["figures", 5, "year"], 2024) },
  {
    name: "one more article of a law of the service",
    change: set(dig, ["limits", 1, "grounds"], [{ law: "urban-road-act", articles: ["28"] }]),
  },
  {
    name: "a desk of the same office to ask",
    change: set("services/rooftop-solar/service.yaml", ["contact"], "desk-solar"),
  },
  {
    name: "the Bureau to ask",
    change: set("services/building-permit/service.yaml", ["contact"], "public-works-bureau"),
  },
  {
    name: "a phone with two extensions",
    change: all(
      set("offices.yaml", [0, "phones", 1, "number"], "07-3368333 轉 2281、2284"),
      set("offices.yaml", [0, "phones", 1, "tel"], "+88673368333,2281"),
    ),
  },
  {
    name: "one fact more in both languages",
    change: all(
      set(zh, ["applicant"], "管線單位；違反的罰 {{figures.warning-fine}}。"),
      set(en, ["applicant"], "Utilities; the fine is {{figures.warning-fine}}."),
      stamp(page),
    ),
  },
  {
    name: "the English leads to one place more",
    change: all(
      set(zh, ["applicant"], "管線單位。"),
      set(en, ["applicant"], "Utilities; ask the {{office.road-excavation-centre}}."),
      stamp(page),
    ),
  },
];
