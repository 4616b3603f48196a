const hans = /\p{Script=Han}/gu;

/** One pair of brackets or quotes with nothing paired inside. */
const pair =
  /\([^()]*\)|（[^（）]*）|「[^「」]*」|『[^『』]*』|“[^“”]*”|‘[^‘’]*’|"[^"]*"|《[^《》]*》|\[[^[\]]*\]/gu;

/** A text without what stands in brackets or quotes: there a Chinese name may be shown, as it is at the counter. */
const outside = (text: string): string => {
  let bare = text;
  for (let i = 0; i < 3 && /[()（「『“‘"《[]/.test(bare); i++) bare = bare.replace(pair, " ");
  return bare;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Little words of which Chinese sentences are made, and no names. */
const sentence =
  /[您你我她們是把被讓嗎呢吧]|(?<!申)請|(?<!其)他|可以|如果|沒有|不要|不用|需要|應該|或者|以及|因為|所以/u;

/** Words to be written down, as they are introduced: “Write: 請提供…”. */
const toWrite = /(?<=[A-Za-z]+ [A-Za-z]+): [^A-Za-z]*\p{Script=Han}[^A-Za-z]*/gu;

/** Chinese that stands where English has a verb, and Chinese marks after English words. */
const amongWords =
  /\b(?:may|can|must|please|will|should|cannot|not|you) (\p{Script=Han}+)|[A-Za-z)] ?[，。；！？：]/u;

/** A run of Chinese that goes on for longer than any name. */
const longest = 14;

/**
 * Chinese where English should stand. A name in brackets or quotes is welcome, so is a short one that has to be looked
 * for at the counter; a text that is Chinese, or goes on in Chinese, is not.
 *
 * @param name a title, label or question, where Chinese stands in brackets or not at all
 * @returns what was found
 * @example chineseInEnglish("申請路證", true) // "申請路證"
 * @example chineseInEnglish("Road permit (路證)", true) // undefined
 */
export const chineseInEnglish = (text: string, name: boolean): string | undefined => {
  if (!/[\p{Script=Han}，。；：！？]/u.test(text)) return undefined;
  const words = count(text, /[A-Za-z]{2,}/g);
  // the mark on a lamp post
  if (words === 0) return /^\p{Script=Han}{1,4}\s*\d{2,}$/u.test(text.trim()) ? undefined : text;
  const rest = outside(text).replace(toWrite, " ");
  const runs = rest.match(/\p{Script=Han}[\p{Script=Han}，。；：！？、∎\d]*/gu) ?? [];
  const bad = runs.find(
    (run) => name || run.length > longest || /[，。；：！？]/u.test(run) || sentence.test(run),
  );
  const verb = amongWords.exec(rest);
  if (bad ?? verb) return bad ?? verb?.[1] ?? verb?.[0];
  if (runs.join("").length > words * 2) return runs.join(" … ");
  return count(text, hans) > words * 6 ? text : undefined;
};
