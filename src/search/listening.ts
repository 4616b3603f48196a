import type { Resources } from "./engine.ts";
import type { Plan } from "./plan.ts";
import { withoutEnglishPlaces } from "./places.ts";
import { held, type Found } from "./rank.ts";
import type { Term } from "./reading.ts";
import { hearRomanised, romanised } from "./romanised.ts";
import { hear } from "./sound.ts";
import type { Spelling } from "./spelling.ts";

/**
 * A query with its romanised Chinese in Chinese; undefined when there is none. Among English words only those count that
 * the guide does not know.
 * @example await fromLatin("lu deng", resources) // "路燈"
 * @example await fromLatin("shui gou gai broken", resources) // "水溝蓋 broken"
 */
export async function fromLatin(
  typed: string,
  { locale, ear: listen, spelling, words: { places } }: Resources,
): Promise<string | undefined> {
  if (!listen) return undefined;
  if (locale === "zh") {
    const words = romanised(typed);
    return words && hearRomanised(words, await listen());
  }
  // names of streets are Chinese too, but say nothing
  const query = spelling ? withoutEnglishPlaces(typed.toLowerCase(), places, spelling) : typed;
  const heard: string[] = [];
  for (const { words, strange } of grouped(query, spelling)) {
    const syllables = strange ? romanised(words.join(" ")) : undefined;
    const chinese = syllables && hearRomanised(syllables, await listen());
    heard.push(chinese ?? words.join(" "));
  }
  const text = heard.join(" ");
  return /\p{Script=Han}/u.test(text) && text !== query ? text : undefined;
}

/** Words of a query, those together that may be syllables of Chinese and that the guide does not know. */
function grouped(query: string, spelling?: Spelling): { words: string[]; strange: boolean }[] {
  const isStrange = (word: string) =>
    romanised(word + word) !== undefined && spelling?.knows?.(word) === false;
  const groups: { words: string[]; strange: boolean }[] = [];
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const strange = isStrange(word);
    const last = groups.at(-1);
    if (last?.strange === strange) last.words.push(word);
    else groups.push({ words: [word], strange });
  }
  // one word alone may be the beginning of an English one
  const whole = ({ words }: { words: string[] }) =>
    words.length > 1 || spelling?.(words.join("")) !== words[0];
  return groups.map((group) => ({ ...group, strange: group.strange && whole(group) }));
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
