import type { Page } from "./parts.ts";
import { type Result, result } from "./result.ts";
import type { View } from "./state.ts";

/** The passage of the first result comes when the reader has stopped typing. */
const settled = 1000;

export interface ResultList {
  /** @param found what the results belong to: of one search, results keep their passages */
  draw: (view: View, found: object) => void;
  /** Moves to the result at a place of the list. */
  focus: (at: number) => void;
  clear: () => void;
  /** Says whether results are on their way, for readers of the page's state. */
  busy: (busy: boolean) => void;
}

/** @example resultList(page).draw(view(results, filters, step), results) */
export function resultList(page: Page): ResultList {
  const list = page.find("[data-results]");
  let of: object | undefined;
  let known = new Map<string, Result>();
  let items: Result[] = [];
  let timer = 0;
  const passages = whenSeen();
  const ofPage = (listed: View["items"][number], asked: View["asked"]): Result => {
    const item = known.get(listed.id) ?? result(page, listed, asked);
    known.set(listed.id, item);
    return item;
  };
  return {
    draw(view, found) {
      clearTimeout(timer);
      const again = found === of;
      if (!again) known = new Map();
      of = found;
      const before = items;
      items = view.items.map((listed) => ofPage(listed, view.asked));
      for (const [at, item] of items.entries()) item.keepRoom(at === 0 && view.passages);
      const [first, ...others] = items;
      // more of the same are put below: what stands there stays, and who reads or has the focus there
      if (again && before.every((item, at) => item === items[at]))
        list.append(...items.slice(before.length).map(({ element }) => element));
      else list.replaceChildren(...items.map(({ element }) => element));
      passages.watch(view.passages ? others : []);
      if (!first || !view.passages) return;
      // of a search that stands still, at once
      if (again) void first.passage();
      else timer = window.setTimeout(() => void first.passage(), settled);
    },
    focus: (at) => items[at]?.element.querySelector("a")?.focus(),
    clear() {
      clearTimeout(timer);
      of = undefined;
      items = [];
      passages.watch([]);
      list.replaceChildren();
    },
    busy(busy) {
      list.dataset["state"] = busy ? "busy" : "done";
      if (busy) clearTimeout(timer);
    },
  };
}

/** The passages of the other results come when the reader goes down to them: each costs some kilobytes. */
function whenSeen(): { watch: (items: readonly Result[]) => void } {
  let watcher: IntersectionObserver | undefined;
  let waiting: (() => void) | undefined;
  return {
    watch(items) {
      watcher?.disconnect();
      if (waiting) removeEventListener("scroll", waiting);
      const byElement = new Map<Element, Result>(items.map((item) => [item.element, item]));
      watcher = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) void byElement.get(target)?.passage();
      });
      waiting = () => {
        for (const { element } of items) watcher?.observe(element);
      };
      if (scrollY > 0) waiting();
      else addEventListener("scroll", waiting, { once: true, passive: true });
    },
  };
}
