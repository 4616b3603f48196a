import type { Results } from "../../search/worker.ts";
import { answerBox } from "./answer.ts";
import { factsFrom } from "./facts.ts";
import { filterLists } from "./filters.ts";
import { notes } from "./notes.ts";
import { otherLanguage } from "./other.ts";
import type { Page } from "./parts.ts";
import { resultList } from "./results.ts";
import { type Filters, step, type View, view } from "./state.ts";

/** What a search gave, for one query. */
export interface Found {
  query: string;
  results: Results;
  offices: Record<string, string>;
}
/** All that a search changes on the page. */
export interface Screen {
  busy: (busy: boolean) => void;
  say: (message: "working") => void;
  /** Nothing to show but a sentence. */
  clear: (message: "waiting" | "failed") => void;
  /** Shows a new search. Done when the answer has come too. */
  show: (found: Found, wanted: Filters) => Promise<void>;
  /** Where the two lists stand. */
  chosen: () => Filters;
}

/**
 * @param chose called after the reader chose in a list
 * @example await screen(page, () => undefined).show(found, { kind: "", office: "" })
 */
export function screen(page: Page, chose: () => void): Screen {
  const { find, all, say } = page;
  const status = find("[data-status]");
  const more = find("[data-more]");
  const list = resultList(page);
  const answer = answerBox(page, factsFrom(page.base, page.locale));
  const note = notes(page);
  const other = otherLanguage(page);
  let last: Found | undefined;
  let shown = step;

  const draw = (found: Found, wanted: Filters): View => {
    const now = view(found.results, wanted, shown);
    filters.draw(now, found.offices);
    list.draw(now, found.results);
    status.textContent = spoken(now, found.query);
    more.hidden = now.more === 0;
    more.textContent = say("more", { n: now.more });
    return now;
  };
  const spoken = ({ message: { found, left, partial } }: View, query: string) => {
    const [key, values] = found;
    const amount = say(key, { ...values, query }) + (left ? say(...left) : "");
    return partial ? `${amount} ${say(...partial)}` : amount;
  };
  const filters = filterLists(page, () => {
    chose();
    shown = step;
    // the answer and the closest place are those of a page that is left
    if (last) void answer(draw(last, filters.chosen()).answer);
  });
  more.addEventListener("click", () => {
    if (!last) return;
    const first = shown;
    shown += step;
    draw(last, filters.chosen());
    list.focus(first);
  });
  return {
    busy: list.busy,
    say(message) {
      status.textContent = say(message);
    },
    clear(message) {
      last = undefined;
      list.clear();
      for (const part of all("[data-part]")) part.hidden = true;
      status.textContent = say(message);
    },
    async show(found, wanted) {
      last = found;
      shown = step;
      const now = draw(found, wanted);
      note(now, found.query);
      other(now);
      await answer(now.answer);
    },
    chosen: filters.chosen,
  };
}
