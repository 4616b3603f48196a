import { all, type Edit, remove, set, setDate } from "../plant.ts";

const form = "forms/state-compensation-claim/form.yaml";
const inSection = (section: number, at: number, key: string) => [
  "sections",
  section,
  "fields",
  at,
  key,
];

/** Rightly made, in forms. */
export const forms: Edit[] = [
  {
    name: "a claimant that is an organisation to the browser",
    change: set(form, inSection(0, 1, "autocomplete"), "organization"),
  },
  {
    name: "a claimant's name that the browser is not asked for",
    change: set(form, inSection(0, 1, "autocomplete"), "off"),
  },
  {
    name: "an agent who fills the form in",
    change: all(
      set(form, inSection(2, 0, "autocomplete"), "name"),
      set(form, inSection(2, 2, "autocomplete"), "bday"),
      set(form, inSection(2, 6, "autocomplete"), "street-address"),
    ),
  },
  {
    name: "a new edition, with what it changed",
    change: all(
      setDate(form, ["version"], "2026-11-29"),
      set(
        form,
        ["earlier"],
        [
          {
            version: "2026-11-23",
            changed: { zh: "加了信箱。", en: "A field for e-mail was added." },
          },
          { version: "2026-11-20", changed: { zh: "改了字。", en: "Words were changed." } },
        ],
      ),
    ),
  },
  {
    name: "a birthplace that is no personal datum of a kind",
    change: remove(form, inSection(0, 4, "when")),
  },
];
