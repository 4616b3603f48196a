import "./keep-anchor.ts";
// as an address: a plain import() would bring a loader of half a kilobyte to every page
import box from "./search-box.ts?worker&url";

/** Nothing of the search is fetched before someone touches a box. */
const touched = (event: Event): void => {
  if (!(event.target as Element).matches("form[data-suggest] input")) return;
  removeEventListener("focusin", touched);
  void import(/* @vite-ignore */ box);
};
addEventListener("focusin", touched);
