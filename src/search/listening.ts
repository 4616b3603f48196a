import type { Resources } from "./engine.ts";
import type { Plan } from "./plan.ts";
import { held, type Found } from "./rank.ts";
import type { Term } from "./reading.ts";
import { hearRomanised, romanised } from "./romanised.ts";
import { hear } from "./sound.ts";

/**
 * Romanised Chinese in Chinese; undefined when the query is none.
 * @example await fromLatin("lu deng", resources) // "路燈"
 */
export async function fromLatin(
  typed: string,
  { locale, ear: listen }: Resources,
): Promise<string | undefined> {
  const words = locale === "zh" && listen ? romanised(typed) : undefined;
  return words && listen && hearRomanised(words, await listen());
}

/**
 * The query with simplified characters written in full, and as it sounds, if parts of it are zhuyin or stand nowhere
 * in the guide.
 */
export async function byEar(
  { query }: Plan,
  answers: readonly { term: Term; found: readonly Found[] }[],
  { locale, ear: listen, ask, words: { pages } }: Resources,
): Promise<{ text: string; guessed: boolean } | undefined> {
  if (locale !== "zh" || !listen || !/[\p{Script=Han}ㄅ-ㄩ]/u.test(query)) return undefined;
  const zhuyin = /[ㄅ-ㄩ]/u.test(query);
  const missing = answers.some(
    ({ term, found }) => term.from === "own" && !held(found, pages.length),
  );
  if (!zhuyin && !missing) return undefined;
  const ear = await listen();
  const full = ear.fold(query);
  const holds = async (pair: string) =>
    !/^\p{Script=Han}{2}$/u.test(pair) || held(await ask(pair), pages.length);
  const heard = await hear(full, holds, ear);
  if (heard) return { text: heard, guessed: true };
  return full === query ? undefined : { text: full, guessed: false };
}
