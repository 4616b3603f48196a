import { type Both, say } from "../report/said.ts";

/** Why a character does not belong into a text. */
export type OddKind =
  | "hidden"
  | "direction"
  | "control"
  | "private"
  | "space"
  | "compatibility"
  | "decomposed"
  | "wide"
  | "lookalike";

/** Names of those that editors meet most; the others are told by their code point alone. */
const names: Readonly<Record<string, Both>> = {
  "\u00a0": say("不換行空格", "no-break space"),
  "\u00ad": say("軟連字號", "soft hyphen"),
  "\u200b": say("零寬空格", "zero-width space"),
  "\u200c": say("零寬不連字", "zero-width non-joiner"),
  "\u200d": say("零寬連字", "zero-width joiner"),
  "\u200e": say("由左至右標記", "left-to-right mark"),
  "\u200f": say("由右至左標記", "right-to-left mark"),
  "\u202e": say("由右至左強制", "right-to-left override"),
  "\u2060": say("禁斷行字元", "word joiner"),
  "\u3000": say("全形空白", "ideographic space"),
  "\ufeff": say("檔頭標記 BOM", "byte-order mark"),
};

/** @example codePoint("\u200b") // "U+200B" */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** @example nameOf("\u200b").zh // "U+200B 零寬空格" */
export const nameOf = (character: string): Both => {
  const name = names[character];
  const code = codePoint(character);
  return name ? say(`${code} ${name.zh}`, `${code}, ${name.en}`) : say(code, code);
};

const kinds: readonly [OddKind, RegExp][] = [
  ["direction", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  [
    "hidden",
    /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u,
  ],
  ["control", /[\u2028\u2029\p{Cc}\p{Noncharacter_Code_Point}\p{Cs}]/u],
  ["private", /\p{Co}/u],
  ["space", /(?! )\p{Zs}/u],
  [
    "compatibility",
    /[\u2e80-\u2fdf\ufb00-\ufb06\ufe10-\ufe1f\ufe30-\ufe6f\uff61-\uffdc\u{2f800}-\u{2fa1f}\u{1d400}-\u{1d7ff}]|(?![\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29])[\uf900-\ufaff]/u,
  ],
  ["decomposed", /[\u0300-\u036f]/u],
  ["wide", /[０-９Ａ-Ｚａ-ｚ]/u],
];

/** Selectors that pick a form of the character before them, as of a rare ideograph or of a sign. */
const sensible = (character: string, before: string): boolean =>
  (/[\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Script=Han}$/u.test(before)) ||
  (/[\ufe0e\ufe0f]/.test(character) && /[\p{S}0-9#*‼⁉]$/u.test(before)) ||
  (character === "\u200d" && /\p{Extended_Pictographic}\ufe0f?$/u.test(before));

/** Letters of other scripts that look like Latin ones. */
const alike =
  "\u0391-\u03a9\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u0250-\u02af";
const word =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]+/gu;
const foreign = new RegExp(
  `[${alike}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}]`,
  "u",
);
/** Units are written with Greek letters: µm, kΩ. */
const unitWord = /^(?:[µμ](?:m|g|s|l|L|A|V|F|Sv)?|[kMG]?[ΩΩ]|[α-ωΑ-Ω])$/u;
/** A word all of letters that could be taken for Latin ones. */
const onlyAlike = /^[АВЕКМНОРСТХУІЈЅаеорсхуіјѕһԁԛԝ]+$/u;

const lookalikeIn = (text: string): { at: number; character: string } | undefined => {
  if (!foreign.test(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(word)) {
    const inside = foreign.exec(found);
    if (!inside || unitWord.test(found)) continue;
    if (/\p{Script=Latin}/u.test(found.replace(/[\u0250-\u02af]/gu, "")) || onlyAlike.test(found))
      return { at: index + inside.index, character: inside[0] };
  }
  return undefined;
};

/** Everything that today's texts are made of: whatever is outside is looked at more closely. */
const common =
  /[^\n\x20-\x7e\u4e00-\u9fff\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u3011\uff01\uff08\uff09\uff0c\uff0d\uff0f\uff1a\uff1b\uff1f·²]/;

/**
 * The first character of each kind that does not belong into a text.
 *
 * @example oddIn("路\u200b燈") // [{ kind: "hidden", at: 1, character: "\u200b" }]
 */
export const oddIn = (text: string): { kind: OddKind; at: number; character: string }[] => {
  if (!common.test(text)) return [];
  const found = kinds.flatMap(([kind, pattern]) => {
    if (!pattern.test(text.replaceAll("\n", " "))) return [];
    for (const match of text.matchAll(new RegExp(pattern, "gu")))
      if (!sensible(match[0], text.slice(0, match.index)) && match[0] !== "\n")
        return [{ kind, at: match.index, character: match[0] }];
    return [];
  });
  const letter = lookalikeIn(text);
  return letter ? [...found, { kind: "lookalike", ...letter }] : found;
};

/** A text with all that cannot be seen taken out, and wide forms made plain. @example plainForm("ａ\u200bb") // "ab" */
export const plainForm = (text: string): string =>
  [...text]
    .filter((character) => !(kinds[0]?.[1].test(character) || kinds[1]?.[1].test(character)))
    .join("")
    .normalize("NFKC")
    .replace(/(?![\n ])[\p{Cc}\p{Co}]/gu, "")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
