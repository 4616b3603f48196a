/** Changed since the last visit? The day of the last visit to each page stays in this browser. */
const note = document.querySelector<HTMLElement>("[data-since]");
const { page = "", changed = "" } = note?.dataset ?? {};
try {
  const key = `seen-${page}`;
  const seen = localStorage.getItem(key);
  if (note && seen !== null && seen < changed) note.hidden = false;
  localStorage.setItem(key, changed);
} catch {
  // a browser that keeps nothing shows nothing
}
