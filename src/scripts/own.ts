/**
 * What service pages, outcomes and My list do in the reader's browser: a few hundred bytes. The rest is fetched when it
 * is needed: something was ticked before, a box is ticked now, a date may have passed.
 */
import { keepPages } from "./keep-pages.ts";
import "./since.ts";
// as an address: a plain import() would bring a loader of half a kilobyte to every page
import rest from "./kept.ts?worker&url";

const fetched = () => import(/* @vite-ignore */ rest) as Promise<unknown>;
const kept = () => {
  try {
    return localStorage.getItem("my-list") !== null;
  } catch {
    return false;
  }
};

if (kept() || document.querySelector("my-list, service-status, [data-papers]")) void fetched();
else
  addEventListener(
    "change",
    async ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.dataset["paper"]) return;
      const { checked } = target;
      await fetched();
      target.checked = checked; // what was fetched shows what was kept, and nothing was yet
      target.dispatchEvent(new Event("change"));
    },
    { once: true },
  );

const worker = document.querySelector<HTMLElement>("[data-worker]")?.dataset["worker"];
if (worker) keepPages(worker);
