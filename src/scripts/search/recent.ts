import { make } from "../dom.ts";
import { forget, keep, recent, startKeeping } from "../search-recent.ts";
import type { Page } from "./parts.ts";
import { written } from "./address.ts";

/** Searches are remembered only when the reader asks for it. */
export interface Recent {
  keep: (query: string) => void;
  /** Shows them while nothing is searched. */
  show: (searching: boolean) => void;
}

/**
 * @param box where a search is typed
 * @example recentSearches(page, input).keep("路燈")
 */
export function recentSearches({ find }: Pick<Page, "find">, box: HTMLInputElement): Recent {
  const section = find("[data-recent]");
  const list = find("[data-recent] ul");
  const wish = find<HTMLInputElement>("[data-keep] input");
  const show = (searching: boolean) => {
    const kept = recent() ?? [];
    section.hidden = searching || kept.length === 0;
    list.replaceChildren(
      ...kept.map((query) =>
        make("li", {}, make("a", { href: written({ query, kind: "", office: "" }) }, query)),
      ),
    );
  };
  const searching = () => box.value.trim() !== "";
  wish.checked = recent() !== undefined;
  wish.addEventListener("change", () => {
    if (wish.checked) startKeeping();
    else forget();
    keep(box.value);
    show(searching());
  });
  find("[data-recent] button").addEventListener("click", () => {
    startKeeping();
    show(searching());
    box.focus();
  });
  return { keep, show };
}
