import type { Check } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { simplifiedPairs } from "./simplified-pairs.ts";
import { faultAt, opening, spoken } from "./spoken.ts";

const pairs = [...simplifiedPairs];
const traditional = new Map(
  pairs.flatMap((character, i) => (i % 2 === 0 ? [[character, pairs[i + 1] ?? ""]] : [])),
);

/** One place for each character from 一 on: looked up for every character of content, so this has to be quick. */
const first = 0x4e00;
const simplified = new Uint8Array(0x10000);
for (const character of traditional.keys()) simplified[character.charCodeAt(0)] = 1;

const none: ReadonlySet<string> = new Set();
const charactersIn = (text: string): ReadonlySet<string> => {
  let found: Set<string> | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < first || simplified[code] !== 1) continue;
    found ??= new Set();
    found.add(text.charAt(i));
  }
  return found ?? none;
};

/** 于 is a name and an old word, but in these words it is 於 written the other way. */
const preposition = /[位關由等屬對至用小大高低基鑑][于]/gu;

/**
 * Simplified characters of a text, each once, with the Traditional ones.
 *
 * @example simplifiedIn("建筑执照") // [["执", "執"]]
 */
export const simplifiedIn = (text: string): [found: string, right: string][] => {
  const found = charactersIn(text);
  const words = text.includes("于") ? (text.match(preposition) ?? []) : [];
  return [
    ...[...found].map((one): [string, string] => [one, traditional.get(one) ?? ""]),
    ...words.map((word): [string, string] => [word, word.replace("于", "於")]),
  ];
};

const inFile = remembered((source): Fault[] =>
  spoken(source).flatMap((text) => {
    const found = simplifiedIn(text.value);
    if (found.length === 0) return [];
    const wrong = found.map(([one]) => one).join("");
    const right = found.map(([, one]) => one).join("");
    return [
      faultAt(source, "simplified-character", text, {
        found: `${wrong}（${opening(text.value)}）`,
        expected: say(`正體字：${right}`, `Traditional characters: ${right}`),
        mend: say(`把「${wrong}」改成「${right}」`, `write ${right} instead of ${wrong}`),
        example: text.at === undefined ? opening(toTraditional(text.value)) : right,
      }),
    ];
  }),
);

/** The text with the characters put right. @example toTraditional("执照") // "執照" */
export const toTraditional = (text: string): string =>
  [...text]
    .map((one) => traditional.get(one) ?? one)
    .join("")
    .replace(preposition, (word) => word.replace("于", "於"));

/** Traditional characters in every text; only what people type may be spelled otherwise. */
export const simplifiedCharacters: Check = (content) => [...content.files.values()].flatMap(inFile);
