/**
 * Changed since the last visit? The day of the text that was seen last stays, for each page, in this browser. On its own, not over
 * storage.ts: shared with other pages that would be a file more for every service.
 */
import type { Key } from "../model/site/kept.ts";

const note = document.querySelector<HTMLElement>("[data-since]");
if (note)
  try {
    const { page = "", changed = "" } = note.dataset;
    const name: Key = `seen-${page}`;
    const key = STORE + name;
    const seen = localStorage.getItem(key) ?? "";
    // what another program has kept there stands before or behind all days
    if (seen > "2" && seen < changed) note.hidden = false;
    localStorage.setItem(key, changed);
  } catch {
    // a browser that keeps nothing shows nothing
  }
