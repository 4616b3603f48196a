import { type Both, say } from "./said.ts";

/** Drawn in place of what nobody sees. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}/gu;

/**
 * A place in a text with its neighbours; what cannot be seen is drawn as ␣.
 *
 * @example placeIn("通報路\u200b燈不亮", 3) // "「通報路␣燈不亮」"
 */
export const placeIn = (text: string, at: number): string => {
  const before = [...text.slice(0, at)].slice(-8).join("");
  const rest = [...text.slice(at)];
  const after = rest.slice(0, 9).join("");
  const drawn = `${before}${after}`.replace(unseen, "␣");
  return `「${before.length < at ? "…" : ""}${drawn}${rest.length > 9 ? "…" : ""}」`;
};

/** The place, and what stands there. */
export const foundAt = (text: string, at: number, name: Both): Both => {
  const place = placeIn(text, at);
  return say(`${place}裡有 ${name.zh}`, `${name.en} in ${place}`);
};
