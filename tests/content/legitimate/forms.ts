import { all, type Edit, remove, set } from "../plant.ts";

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
    name: "a birthplace that is no personal datum of a kind",
    change: remove(form, inSection(0, 4, "when")),
  },
];
