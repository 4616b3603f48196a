import "./keep-anchor.ts";
import "./own.ts";
// as an address: a plain import() would bring a loader of half a kilobyte to every page
import box from "./search-box.ts?worker&url";

/**
 * Nothing of the search is fetched before someone presses into a box or types in it. Who passes it with the Tab key
 * wants something else.
 */
const events = ["pointerdown", "input"] as const;
const touched = ({ target }: Event): void => {
  if (!(target instanceof Element) || !target.matches("form[data-suggest] input")) return;
  for (const name of events) removeEventListener(name, touched);
  void import(/* @vite-ignore */ box);
};
for (const name of events) addEventListener(name, touched);
