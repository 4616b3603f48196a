const outside = (text: string): string =>
  text.replace(/\([^()]*\)|（[^（）]*）|「[^「」]*」|“[^“”]*”|`[^`]*`/gu, " ");

/** Names that Chinese texts call as they are. */
const names = new Set(
  "app code e email e-mail mail google maps facebook instagram youtube line android chrome edge firefox safari windows mac iphone wifi wi-fi content excel word json xml html".split(
    " ",
  ),
);
const foreign = (word: string): boolean => /[a-z]{2}/.test(word) && !names.has(word.toLowerCase());

/** Little words of which English sentences are made, and no names. */
const sentence =
  /^(?:the|a|an|of|to|and|or|your?|we|is|are|be|was|for|in|on|at|with|by|from|please|if|not|do|can|must|may|this|that|it|before|after|when)$/i;

/**
 * English where Chinese should stand. Names and abbreviations (QR code, LINE, PDF) are welcome; a text without a
 * Chinese character, or English words that make a sentence, are not.
 *
 * @returns what was found
 * @example englishInChinese("Report a street light") // "Report a street light"
 * @example englishInChinese("掃 QR code 申請") // undefined
 */
export const englishInChinese = (text: string): string | undefined => {
  if (!/[a-z]{2}/.test(text)) return undefined;
  if (!/\p{Script=Han}/u.test(text)) {
    const words = text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
    return words.some(foreign) ? text : undefined;
  }
  const runs = outside(text).match(/[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*)+/g) ?? [];
  return runs.find((run) => {
    const words = run.split(/[ ,]+/);
    const strange = words.filter(foreign).length;
    return (
      (strange >= 1 && words.length >= 2 && words.some((word) => sentence.test(word))) ||
      strange >= 4
    );
  });
};
