/** Changed since the last visit? The day of the last visit to each page stays in this browser. */
const note = document.querySelector<HTMLElement>("[data-since]");
if (note)
  try {
    const { page = "", changed = "" } = note.dataset;
    const key = `seen-${page}`;
    const seen = localStorage.getItem(key);
    if (seen !== null && seen < changed) note.hidden = false;
    localStorage.setItem(key, changed);
  } catch {
    // a browser that keeps nothing shows nothing
  }
