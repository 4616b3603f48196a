import { make } from "../dom.ts";
import type { Page } from "./parts.ts";
import type { Filters, View } from "./state.ts";

/** The two lists that narrow the results down. */
export interface FilterLists {
  chosen: () => Filters;
  draw: (view: View, offices: Readonly<Record<string, string>>) => void;
}

/**
 * @param changed called when the reader chooses
 * @example filterLists(page, redraw).chosen().kind // "form"
 */
export function filterLists({ find, say }: Page, changed: () => void): FilterLists {
  const box = find("[data-filters]");
  const lists = {
    kind: find<HTMLSelectElement>("[data-filters] [name=kind]"),
    office: find<HTMLSelectElement>("[data-filters] [name=office]"),
  };
  for (const list of Object.values(lists)) list.addEventListener("change", changed);
  let drawn: string | undefined;
  return {
    chosen: () => ({ kind: lists.kind.value, office: lists.office.value }),
    draw({ choices, filters }, offices) {
      const name = {
        kind: (value: string) => say(`kind.${value}`) || value,
        office: (value: string) => offices[value] ?? value,
      };
      const now = JSON.stringify(choices);
      for (const key of ["kind", "office"] as const) {
        // a list that is open, or has the focus, is left as it is while its choices are the same
        if (now !== drawn)
          lists[key].replaceChildren(
            make("option", { value: "" }, say("all")),
            ...choices[key].map(({ value, count }) =>
              make("option", { value }, `${name[key](value)} (${count})`),
            ),
          );
        lists[key].value = filters[key];
      }
      drawn = now;
      box.hidden = choices.kind.reduce((sum, { count }) => sum + count, 0) < 2;
    },
  };
}
