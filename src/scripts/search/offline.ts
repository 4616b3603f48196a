import type { Locale } from "../../model/locale.ts";
import { files } from "../../search/words.ts";
import type { Page } from "./parts.ts";

/** So long after a search the titles are kept: nothing is to wait for it. */
const idle = 5000;

/** The worker keeps them, and says when it has. @throws when the browser keeps no copies, or a file does not arrive */
async function keep(base: string, list: readonly string[]): Promise<void> {
  const coming = (await navigator.serviceWorker.register(WORKER)).installing;
  const failing = new Promise<never>((_, reject) => {
    coming?.addEventListener("statechange", () => {
      if (coming.state === "redundant") reject(new Error("no worker"));
    });
  });
  // ready never answers where the first worker does not come about: one of its pages did not arrive
  const { active } = await Promise.race([navigator.serviceWorker.ready, failing]);
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<void>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<{ failed?: true }>) =>
      data.failed ? reject(new Error("not kept")) : resolve();
  });
  const all = [location.pathname, ...loaded(), ...list.map((file) => base + file)];
  active?.postMessage({ keep: all }, [port2]);
  await done;
}

/** Scripts, styles and workers of this page. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/_astro\/[^?]+$/.test(name));

const canKeep = (): boolean => WORKER !== "" && "serviceWorker" in navigator && "caches" in window;

/** Copies everything that the search of a language needs, so that it works without a network. Some 2 MB. */
async function keepAll(base: string, locale: Locale): Promise<void> {
  await keep(base, (await (await fetch(base + files.offline(locale))).json()) as string[]);
}

/** Copies the words alone, which are here already: without a network, titles are still found. */
async function keepTitles(base: string, locale: Locale): Promise<void> {
  await keep(base, [files.words(locale), ...(locale === "zh" ? [] : [files.vocabulary(locale)])]);
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
