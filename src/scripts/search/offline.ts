import type { Locale } from "../../model/locale.ts";
import { files } from "../../search/words.ts";
import type { Page } from "./parts.ts";

/** Names of the copies that the service worker keeps, see `src/pages/sw.js.ts`. */
const copies = "guide-";
const atOnce = 12;
/** So long after a search the titles are kept: nothing is to wait for it. */
const idle = 5000;

/** @throws when the browser keeps no copies, or a file does not arrive */
async function keep(base: string, list: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  await navigator.serviceWorker.ready;
  const name = (await caches.keys()).find((other) => other.startsWith(copies));
  const cache = await caches.open(name ?? copies);
  const all = [location.pathname, ...loaded(), ...list.map((file) => base + file)];
  for (let at = 0; at < all.length; at += atOnce) await cache.addAll(all.slice(at, at + atOnce));
}

/** Scripts, styles and workers of this page. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/_astro\/[^?]+$/.test(name));

const canKeep = (): boolean => "serviceWorker" in navigator && "caches" in window;

/** Copies everything that the search of a language needs, so that it works without a network. Some 2 MB. */
async function keepAll(base: string, locale: Locale): Promise<void> {
  await keep(base, (await (await fetch(base + files.offline(locale))).json()) as string[]);
}

/** Copies the words alone, which are here already: without a network, titles are still found. */
async function keepTitles(base: string, locale: Locale): Promise<void> {
  await keep(base, [files.words(locale), ...(locale === "en" ? [files.vocabulary] : [])]);
}

/**
 * The search without a network: all of it when the reader asks, titles after the first search.
 *
 * @returns to be called after a search
 * @example const searched = offline(page);
 */
export function offline({ find, say, base, locale }: Page): () => void {
  const button = find<HTMLButtonElement>("[data-offline]");
  const status = find("[data-offline-status]");
  if (!canKeep()) return () => undefined;
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    const done = await keepAll(base, locale).then(
      () => true,
      () => false,
    );
    button.disabled = done;
    status.textContent = say(done ? "offlineDone" : "offlineFailed");
  });
  let kept = false;
  return () => {
    if (kept) return;
    kept = true;
    setTimeout(() => void keepTitles(base, locale).catch(() => undefined), idle);
  };
}
