import { files } from "../search/words.ts";

/** Names of the copies that the service worker keeps, see `src/pages/sw.js.ts`. */
const copies = "guide-";
const atOnce = 12;

/** Copies everything that the search of a language needs, so that it works without a network. */
export async function keepOffline(base: string, locale: "zh" | "en"): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  await navigator.serviceWorker.ready;
  const name = (await caches.keys()).find((other) => other.startsWith(copies));
  const cache = await caches.open(name ?? copies);
  const list = (await (await fetch(base + files.offline(locale))).json()) as string[];
  const here = [location.pathname, ...loaded()];
  const all = [...here, ...list.map((file) => base + file)];
  for (let at = 0; at < all.length; at += atOnce) await cache.addAll(all.slice(at, at + atOnce));
}

/** Scripts, styles and workers of this page. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/_astro\/[^?]+$/.test(name));
