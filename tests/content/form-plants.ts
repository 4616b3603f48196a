import { file, type Plant, remove, repeat, set } from "./plant.ts";

const folder = "forms/state-compensation-claim";
const form = `${folder}/form.yaml`;
const sample = `${folder}/examples/street-tree.yaml`;
const field = (at: number, ...rest: (string | number)[]) => ["sections", 0, "fields", at, ...rest];

/** What an editor of forms can get wrong, one mistake of each kind. */
export const inForms: Plant[] = [
  {
    name: "a sample too long for its box",
    change: set(sample, ["values", "claimant-occupation"], "在公司上班的人".repeat(20)),
    file: sample,
    field: "values.claimant-occupation",
  },
  {
    name: "a character that the printing font lacks",
    change: set(form, field(1, "label", "zh"), "𠮷"),
    file: form,
    field: "sections.0.fields.1.label.zh",
    found: "𠮷",
  },
  {
    name: "a label without English",
    change: remove(form, field(1, "label", "en")),
    file: form,
    field: "sections.0.fields.1.label.en",
  },
  {
    name: "a label whose English is Chinese",
    change: set(form, field(1, "label", "en"), "姓名"),
    file: form,
    field: "sections.0.fields.1.label.en",
  },
  {
    name: "a call-out without a field",
    change: set(sample, ["notes", 0, "field"], "nobody"),
    file: sample,
    field: "notes.0",
    found: "nobody",
  },
  {
    name: "a required field without a good sample",
    change: remove(sample, ["values", "claimant-name"]),
    file: sample,
    field: "values.claimant-name",
  },
  {
    name: "a name that is not on the list of invented persons",
    change: set(sample, ["values", "claimant-name"], "陳大文"),
    file: sample,
    field: "values.claimant-name",
    found: "陳大文",
  },
  {
    name: "a telephone number inside a story",
    change: set(sample, ["values", "facts"], { zh: "打 0912-345-678 問。", en: "I phoned." }),
    file: sample,
    field: "values.facts",
    found: "0912-345-678",
  },
  {
    name: "a permit number inside a story",
    change: set(sample, ["values", "facts"], { zh: "高市工字第 123 號。", en: "A number." }),
    file: sample,
    field: "values.facts",
    found: "字第 123 號",
  },
  {
    name: "a day that is not a day",
    change: set(sample, ["values", "claim-date"], "民國一年"),
    file: sample,
    field: "values.claim-date",
  },
  {
    name: "a tick at an option that does not exist",
    change: set(sample, ["values", "claimant-kind"], ["robot"]),
    file: sample,
    field: "values.claimant-kind",
  },
  {
    name: "a value for a field that does not exist",
    change: set(sample, ["values", "nobody"], "1"),
    file: sample,
    field: "values.nobody",
  },
  {
    name: "two fields with one id",
    change: repeat(form, field(1)),
    file: form,
    field: "sections.fields",
    found: "claimant-name",
  },
  {
    name: "a kind of field that does not exist",
    change: set(form, field(1, "type"), "drawing"),
    file: form,
    field: "sections.0.fields.1.type",
  },
  {
    name: "a field without a ground",
    change: remove(form, field(1, "grounds")),
    file: form,
    field: "sections.0.fields.1.grounds",
  },
  {
    name: "a name of the claimant that no browser may offer",
    change: remove(form, field(1, "autocomplete")),
    file: form,
    field: "claimant-name.autocomplete",
    zh: "autocomplete: name",
    alone: true,
  },
  {
    name: "a birth that asks the browser for a name",
    change: set(form, field(3, "autocomplete"), "name"),
    file: form,
    field: "claimant-birth.autocomplete",
    found: "name",
    alone: true,
  },
  {
    name: "a number of an identity card that the browser is asked for",
    change: set(form, field(5, "autocomplete"), "tel"),
    file: form,
    field: "claimant-id.autocomplete",
    found: "tel",
    zh: "刪掉",
    alone: true,
  },
  {
    name: "the address of an agent without a word on whose it is",
    change: remove(form, ["sections", 2, "fields", 6, "autocomplete"]),
    file: form,
    field: "agent-address.autocomplete",
  },
  {
    name: "a field that is required, and required only in one case",
    change: set(form, field(1, "when"), { zh: "有時候", en: "sometimes" }),
    file: form,
    field: "claimant-name",
  },
  {
    name: "an earlier edition that is later than this one",
    change: set(
      form,
      ["earlier"],
      [{ version: "2099-01-01", changed: { zh: "改了。", en: "Changed." } }],
    ),
    file: form,
    field: "earlier.0.version",
    found: "2099-01-01",
  },
  {
    name: "a mistake about a field that does not exist",
    change: set(form, ["mistakes", 0, "field"], "nobody"),
    file: form,
    field: /^mistakes/,
    found: "nobody",
  },
  {
    name: "an official form without a word on where it is",
    change: set(form, ["official"], true),
    file: form,
    field: "officialForm",
  },
  {
    name: "a form without a filled example",
    change: file(sample, undefined),
    file: `${folder}/examples`,
    field: "examples",
    found: "0 files",
  },
  {
    name: "a form that does not say how many sheets it has",
    change: remove(form, ["pages"]),
    file: form,
    field: "pages",
  },
  {
    name: "a form whose code is not in the ledger",
    change: set(form, ["code"], "F-999"),
    file: form,
    field: "code",
  },
];
