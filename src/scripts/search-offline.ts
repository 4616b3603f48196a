import { files } from "../search/words.ts";
import type { Locale } from "../model/locale.ts";

/** Scripts, styles and workers of this page. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/_astro\/[^?]+$/.test(name));

/** @throws when the browser keeps no copies, or a file does not arrive */
async function keep(base: string, list: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<void>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<{ failed?: true }>) =>
      data.failed ? reject(new Error("not kept")) : resolve();
  });
  const all = [location.pathname, ...loaded(), ...list.map((file) => base + file)];
  active?.postMessage({ keep: all }, [port2]);
  await done;
}

export const canKeep = (): boolean => "serviceWorker" in navigator && "caches" in window;

/** Copies everything that the search of a language needs, so that it works without a network. Some 2 MB. */
export async function keepAll(base: string, locale: Locale): Promise<void> {
  await keep(base, (await (await fetch(base + files.offline(locale))).json()) as string[]);
}

/** Copies the words alone, which are here already: without a network, titles are still found. */
export async function keepTitles(base: string, locale: Locale): Promise<void> {
  await keep(base, [files.words(locale), ...(locale === "en" ? [files.vocabulary] : [])]);
}
