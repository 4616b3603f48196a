/** Takes back all that this site has left in the browser: for readers at a computer that others use too. */
import { isKept } from "../model/site/kept.ts";
import { shelfPrefix } from "../offline/copies.ts";

const note = document.querySelector<HTMLElement>("[data-cleared]");
const offer = document.querySelector<HTMLElement>("[data-clear]");

async function clear(): Promise<void> {
  for (const name of Object.keys(localStorage))
    if (isKept(name, STORE)) localStorage.removeItem(name);
  if (!WORKER || !("serviceWorker" in navigator)) return;
  const { href } = new URL(WORKER.replace(/[^/]*$/, ""), location.href);
  const worker = await navigator.serviceWorker.getRegistration(href);
  if (worker?.scope === href) await worker.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(shelfPrefix(new URL(href).pathname))) await caches.delete(name);
}

if (note && offer) {
  offer.hidden = false;
  offer.addEventListener("click", async () => {
    note.hidden = true;
    await clear();
    note.hidden = false;
  });
}
