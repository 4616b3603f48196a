import { type Both, say } from "./said.ts";

const exists = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const two = (number: number): string => String(number).padStart(2, "0");

/** The day that a text means, whatever stands between its numbers; years below 200 are of the Republic of China. */
const meant = (text: string): { day: string; roc: boolean } | undefined => {
  const plain = text.normalize("NFKC");
  const compact = /^\D*(\d{4})(\d{2})(\d{2})\D*$/.exec(plain);
  const [year, month, date] = (compact?.slice(1, 4) ?? plain.match(/\d+/g) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const roc = year < 200;
  const day = `${roc ? year + 1911 : year}-${two(month)}-${two(date)}`;
  return exists(day) ? { day, roc } : undefined;
};

/**
 * What is wrong with the way in which a date is written, and how it is written right.
 *
 * @example dateWords("115-11-25")?.example // '"2026-11-25"'
 * @example dateWords("“2026-11-25”")?.mend.zh // "引號是彎的：改成半形直引號 \"2026-11-25\""
 */
export const dateWords = (text: string): { mend: Both; example: string } | undefined => {
  const found = meant(text);
  if (!found) return undefined;
  const example = `"${found.day}"`;
  if (/[“”‘’「」＂]/.test(text))
    return {
      mend: say(
        `引號是彎的（或全形的）：改成半形直引號 ${example}`,
        `the quotes are curly: write straight ones, ${example}`,
      ),
      example,
    };
  if (found.roc)
    return {
      mend: say(
        `ROC ${text.trim()} 是民國年，要寫西元 ${found.day}`,
        `${text.trim()} is a year of the Republic of China: write ${found.day}`,
      ),
      example,
    };
  if (/[０-９－]/.test(text))
    return {
      mend: say(`全形數字、全形橫線改半形：${example}`, `write it in half width: ${example}`),
      example,
    };
  return {
    mend: say(
      `年-月-日 用半形減號，月、日都兩位數：${example}`,
      `year-month-day with hyphens, month and day of two digits: ${example}`,
    ),
    example,
  };
};
