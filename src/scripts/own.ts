/**
 * What service pages, outcomes and My list do in the reader's browser: a few hundred bytes. The rest is fetched when it
 * is needed: something was ticked before, a box is ticked now, a date may have passed.
 */
import type { Key } from "../model/site/kept.ts";
import { keepPages } from "./keep-pages.ts";
import "./since.ts";
// as an address: a plain import() would bring a loader of half a kilobyte to every page
import rest from "./kept.ts?worker&url";

/** Boxes as the reader left them while the rest was under way: it shows what was kept before. */
const left = new Map<HTMLInputElement, boolean>();
const fetchRest = async () => {
  await import(/* @vite-ignore */ rest);
  removeEventListener("change", ticked);
  for (const [box, checked] of left) {
    box.checked = checked;
    box.dispatchEvent(new Event("change"));
  }
};
const ticked = ({ target }: Event): void => {
  if (!(target instanceof HTMLInputElement) || !target.dataset["paper"]) return;
  left.set(target, target.checked);
  void fetchRest();
};
const kept = () => {
  try {
    const name: Key = "my-list";
    return STORE + name in localStorage;
  } catch {
    return false;
  }
};

addEventListener("change", ticked);
if (kept() || document.querySelector("my-list, service-status, [data-papers]")) void fetchRest();

if (document.querySelector("[data-since], [data-list-note]")) keepPages();
