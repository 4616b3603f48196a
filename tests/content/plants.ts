import { append, breakYaml, file, type Plant, remove, repeat, set } from "./plant.ts";

const id = "state-compensation";
const facts = `services/${id}/service.yaml`;
const zh = `services/${id}/zh.mdx`;
const en = `services/${id}/en.mdx`;
const page = "pages/privacy/zh.mdx";
const form = `forms/${id}-claim/form.yaml`;
const ground = { law: "state-compensation-act", articles: ["8"] };

/** A file that is not there, one that is none, and code in a text: the build command itself is tried with them too. */
export const gravest: Plant[] = [
  { name: "no English", change: file(en, undefined), file: en, field: "" },
  { name: "broken YAML", change: breakYaml(facts), file: facts, field: "", found: "never closed" },
  {
    name: "a javascript: link",
    change: append(zh, "[這裡](javascript:alert)"),
    file: zh,
    field: "",
    found: "javascript:alert",
  },
];

/** One mistake for every further rule. */
export const more: Plant[] = [
  {
    name: "a date that does not exist",
    change: set(facts, ["reviewed", "date"], "2026-02-30"),
    file: facts,
    field: "reviewed.date",
  },
  { name: "an unknown key", change: set(facts, ["ownr"], "parks"), file: facts, field: "ownr" },
  {
    name: "an office that does not exist",
    change: set(facts, ["owner"], "no-such-office"),
    file: facts,
    field: "owner",
  },
  { name: "an empty title", change: set(zh, ["title"], ""), file: zh, field: "title" },
  {
    name: "digits with 元 in prose",
    change: set(zh, ["applicant"], "要繳 500 元的人。"),
    file: zh,
    field: "applicant",
  },
  {
    name: "a step that points nowhere",
    change: set(facts, ["steps", 0, "next"], [{ on: "ok", to: "no-such-step" }]),
    file: facts,
    field: "steps.0.next.0.to",
  },
  {
    name: "a limit without unit",
    change: remove(facts, ["limits", 0, "unit"]),
    file: facts,
    field: "limits.0.unit",
  },
  {
    name: "a permanent code twice",
    change: set("codes.yaml", [1, "code"], "BM-001"),
    file: "codes.yaml",
    field: "1.code",
  },
  {
    name: "letters of a code that the agency does not use",
    change: remove("site.yaml", ["codes", "CS"]),
    file: facts,
    field: "code",
    zh: "site.yaml 的 codes",
  },
  {
    name: "an article that does not exist",
    change: set(facts, ["faqs", 0, "grounds"], [{ ...ground, articles: ["999"] }]),
    file: facts,
    field: "faqs.0.grounds.0.articles.0",
  },
  {
    name: "an empty file",
    change: file("topics.yaml", "# nothing yet\n"),
    file: "topics.yaml",
    field: "",
  },
  {
    name: "a table that is gone",
    change: file("offices.yaml", undefined),
    file: "offices.yaml",
    field: "",
  },
  {
    name: "a file nobody reads",
    change: file("office.yml", "[]"),
    file: "office.yml",
    field: "",
    found: "office.yml",
  },
  {
    name: "a word of the search that stands on no page",
    change: set("search/lexicon.yaml", [0, "zh", "said"], ["獨角獸執照"]),
    file: "search/lexicon.yaml",
    field: "0.zh.said.0",
  },
  {
    name: "a word of the search that leads back to itself",
    change: set("search/lexicon.yaml", [0, "zh"], { typed: ["使用執照"], said: ["使用執照"] }),
    file: "search/lexicon.yaml",
    field: "0.zh.typed.0",
  },
  {
    name: "a word of the search in two lines",
    change: repeat("search/lexicon.yaml", [0]),
    file: "search/lexicon.yaml",
    field: /^\d+\.zh\.typed\.0$/,
  },
  {
    name: "names for the search of a page that is none of the site's own",
    change: set("search/names.yaml", ["about"], { zh: ["關於"], en: ["about"] }),
    file: "search/names.yaml",
    field: "about",
  },
  { name: "a key twice", change: append(facts, "kind: claim"), file: facts, field: "kind" },
  {
    name: "a bare date",
    change: append(
      "sources.yaml",
      "- { id: bare, title: { zh: 甲, en: A }, asOf: 2026-01-01, official: true }",
    ),
    file: "sources.yaml",
    field: "bare.asOf",
    found: "2026-01-01",
  },
  {
    name: "a number as text",
    change: set(facts, ["limits", 0, "amount"], "thirty"),
    file: facts,
    field: "limits.0.amount",
  },
  { name: "an unknown kind", change: set(facts, ["kind"], "permits"), file: facts, field: "kind" },
  {
    name: "a reason nobody knows",
    change: set(facts, ["channels"], { unknown: "no-idea" }),
    file: facts,
    field: "channels.unknown",
  },
  {
    name: "a wrong key inside a union",
    change: set(facts, ["channels"], { unknwon: "not-found" }),
    file: facts,
    field: "channels.unknwon",
  },
  {
    name: "a fact without ground",
    change: set(facts, ["faqs", 0, "grounds"], []),
    file: facts,
    field: "faqs.0.grounds",
  },
  { name: "no facts", change: file(facts, undefined), file: facts, field: "" },
  { name: "no Chinese page", change: file(page, undefined), file: page, field: "" },
  { name: "a slug", change: set(page, ["slug"], "privacy"), file: page, field: "slug" },
  {
    name: "an empty page body",
    change: file(page, "---\ntitle: 隱私\nsummary: 摘要\n---\n"),
    file: page,
    field: "",
    found: "(empty)",
  },
  {
    name: "an FAQ without words",
    change: set(facts, ["faqs", 0, "id"], "new-question"),
    file: zh,
    field: "faqs.new-question",
  },
  {
    name: "words without a fact",
    change: set(en, ["steps", "no-such-step"], { title: "A", text: "B" }),
    file: en,
    field: "steps.no-such-step",
  },
  {
    name: "a note in one language",
    change: set(zh, ["statusReason"], "暫停"),
    file: en,
    field: "statusReason",
  },
  {
    name: "a case nobody describes",
    change: set(facts, ["evidence", 0, "conditional"], true),
    file: zh,
    field: "evidence.claim-letter.when",
  },
  {
    name: "an id twice",
    change: repeat(facts, ["faqs", 0]),
    file: facts,
    field: /^faqs\.\d+\.id$/,
  },
  { name: "an alias twice", change: repeat(zh, ["aliases", 0]), file: zh, field: /^aliases\.\d+$/ },
  {
    name: "a limit nobody knows",
    change: set(facts, ["timeBars"], ["no-such-limit"]),
    file: facts,
    field: "timeBars.0",
  },
  {
    name: "a source that is not listed",
    change: set(facts, ["faqs", 0, "grounds"], [{ source: "hearsay" }]),
    file: facts,
    field: "faqs.0.grounds.0.source",
  },
  {
    name: "a law that is not listed",
    change: set(facts, ["faqs", 0, "grounds"], [{ law: "hearsay" }]),
    file: facts,
    field: "faqs.0.grounds.0.law",
  },
  {
    name: "related to itself",
    change: set(facts, ["related"], [id]),
    file: facts,
    field: "related.0",
  },
  {
    name: "what need not be brought, said nowhere",
    change: remove(facts, ["noNeedToBring"]),
    file: facts,
    field: "noNeedToBring",
  },
  {
    name: "what need not be brought is unknown, and told by a paper too",
    change: set("services/building-permit/service.yaml", ["noNeedToBring"], {
      unknown: "not-found",
    }),
    file: "services/building-permit/service.yaml",
    field: "noNeedToBring",
  },
  {
    name: "a subsidy whose words do not say what to wait for",
    change: remove("services/old-house-renewal/zh.mdx", ["start"]),
    file: "services/old-house-renewal/zh.mdx",
    field: "start",
  },
  {
    name: "a branch of an office that is not there",
    change: set("branches.yaml", [0, "of"], "town-halls"),
    file: "branches.yaml",
    field: "district-yancheng.of",
  },
  {
    name: "a letter that leads to no service",
    change: set("letters.yaml", ["letters", 0, "services"], ["no-such-service"]),
    file: "letters.yaml",
    field: "letters.0.services.0",
  },
  {
    name: "a number to call that nobody has",
    change: set("contacts.yaml", [0, "calls"], ["999"]),
    file: "contacts.yaml",
    field: "danger.calls.0",
  },
  {
    name: "a code that is not in the ledger",
    change: set(facts, ["code"], "CS-099"),
    file: facts,
    field: "code",
  },
  {
    name: "a redirect to nowhere",
    change: append("codes.yaml", "- { code: BM-998, redirect: BM-999 }"),
    file: "codes.yaml",
    field: /^\d+\.redirect$/,
  },
  {
    name: "a token that points nowhere",
    change: set(zh, ["applicant"], "在 {{limits.no-such}} 內"),
    file: zh,
    field: "applicant",
  },
  {
    name: "an extension of a period that has none",
    change: set(zh, ["applicant"], "再延 {{extensions.talks-start}}"),
    file: zh,
    field: "applicant",
  },
  {
    name: "a single brace",
    change: set(zh, ["applicant"], "在 {limits.appeal} 內"),
    file: zh,
    field: "applicant",
  },
  {
    name: "a Chinese numeral with its unit",
    change: set(zh, ["applicant"], "三十日內的人"),
    file: zh,
    field: "applicant",
  },
  {
    name: "days in English",
    change: set(en, ["applicant"], "Anyone, within 30 days."),
    file: en,
    field: "applicant",
  },
  {
    name: "money in English",
    change: set(en, ["applicant"], "Anyone who pays NT$500."),
    file: en,
    field: "applicant",
  },
  {
    name: "HTML in words",
    change: set(zh, ["applicant"], "<b>任何人</b>"),
    file: zh,
    field: "applicant",
  },
  { name: "a placeholder", change: set(zh, ["applicant"], "待補"), file: zh, field: "applicant" },
  {
    name: "a translation of nobody knows what",
    change: remove(en, ["translatedFrom"]),
    file: en,
    field: "translatedFrom",
  },
  {
    name: "a stale translation",
    change: set(en, ["translatedFrom"], "00000000"),
    file: en,
    field: "translatedFrom",
  },
  {
    name: "a wrong form sample",
    change: set(form, ["services"], ["no-such-service"]),
    file: form,
    field: "services",
  },
  {
    name: "a day off too few",
    change: set("calendar/2026.yaml", ["closed"], ["01-01"]),
    file: "calendar/2026.yaml",
    field: "total",
  },
  {
    name: "a calendar of a year that its name does not say",
    change: (tree) => tree.set("calendar/next.yaml", tree.get("calendar/2026.yaml") ?? ""),
    file: "calendar/next.yaml",
    field: "year",
  },
  {
    name: "a string in one language",
    change: file("ui/en.json", "{}"),
    file: "ui/en.json",
    field: "site.skip",
  },
  {
    name: "an alias of another service",
    change: set(zh, ["aliases", 0], "違建檢舉"),
    file: zh,
    field: "aliases.0",
  },
  {
    name: "a word that the glossary avoids",
    change: set(en, ["applicant"], "The founder of the building (起造人)."),
    file: en,
    field: "applicant",
    found: "founder",
  },
  {
    name: "a fact in a name",
    change: set(zh, ["title"], "請求賠償（{{limits.appeal}}）"),
    file: zh,
    field: "title",
  },
  {
    name: "a list with a point more in one language",
    change: append(en, "- One point more than the Chinese has."),
    file: en,
    field: "",
    found: "list",
  },
  {
    name: "a written page without facts",
    change: file("events/renovate/facts.yaml", undefined),
    file: "events/renovate/facts.yaml",
    field: "",
  },
  {
    name: "a written page of nothing",
    change: (tree) => {
      for (const name of ["facts.yaml", "zh.mdx", "en.mdx"])
        tree.set(`events/no-such-event/${name}`, tree.get(`events/renovate/${name}`) ?? "");
    },
    file: "events/no-such-event/zh.mdx",
    field: "",
    found: "no-such-event",
  },
  {
    name: "a number of a written page that has no fact",
    change: append("events/renovate/zh.mdx", '<Fact of="figures.no-such" />'),
    file: "events/renovate/zh.mdx",
    field: "",
    found: "figures.no-such",
  },
  {
    name: "a measure of the plan that leads nowhere",
    change: set(
      "plan.yaml",
      ["parts", 0, "groups", 0, "measures", 0, "offers"],
      ["service.no-such-service"],
    ),
    file: "plan.yaml",
    field: "parts.0.groups.0.measures.0.offers.0",
  },
  {
    name: "a measure of the plan by nobody",
    change: set("plan.yaml", ["parts", 0, "groups", 0, "measures", 0, "units"], ["no-such-office"]),
    file: "plan.yaml",
    field: "parts.0.groups.0.measures.0.units.0",
  },
  {
    name: "a measure that is neither here nor done by the office",
    change: (tree) => {
      set("plan.yaml", ["parts", 0, "groups", 0, "measures", 0, "offers"], [])(tree);
      set("plan.yaml", ["parts", 0, "groups", 0, "measures", 0, "byOffice"], false)(tree);
    },
    file: "plan.yaml",
    field: "parts.0.groups.0.measures.0",
  },
  {
    name: "a system that does not say when to use it",
    change: remove("platforms.yaml", [0, "useWhen"]),
    file: "platforms.yaml",
    field: "hotline-1999.useWhen",
  },
  {
    name: "a written page in English that is out of date",
    change: append("events/renovate/zh.mdx", "多一句話。"),
    file: "events/renovate/en.mdx",
    field: "translatedFrom",
  },
];
