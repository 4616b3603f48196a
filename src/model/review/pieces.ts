/**
 * Parts of one value in one line; a part that is a sentence needs no further mark.
 *
 * @example pieces(["30 日", "", "從送件起。", "可延長"]) // "30 日；從送件起。可延長"
 */
export const pieces = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join("；").replaceAll("。；", "。");
