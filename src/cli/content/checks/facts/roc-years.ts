import { type Both, say } from "../../report/said.ts";

/**
 * The day of the common era that an editor means who writes a year of the Republic.
 *
 * @example commonEra("0115-11-25") // "2026-11-25"
 * @example commonEra("民國115年3月2日") // "2026-03-02"
 * @example commonEra("2026-11-25") // undefined
 */
export const commonEra = (text: string): string | undefined => {
  const [, year, month, day] =
    /^(?:民國 ?)?0*(\d{2,3})(?: ?[年./-] ?(\d{1,2})(?: ?[月./-] ?(\d{1,2}) ?日?)?)?$/u.exec(
      text.trim().normalize("NFKC"),
    ) ?? [];
  if (year === undefined || Number(year) > 200) return undefined;
  const parts = [String(Number(year) + 1911), month?.padStart(2, "0"), day?.padStart(2, "0")];
  return parts.filter(Boolean).join("-");
};

/** What to do about a year of the Republic. */
export const writeAd = (right: string): { expected: Both; mend: Both; example: string } => ({
  expected: say(`西元年，加引號："${right}"`, `a year of the common era, in quotes: "${right}"`),
  mend: say(
    `民國年加 1911：寫成 "${right}"`,
    `years of the Republic are 1911 less: write "${right}"`,
  ),
  example: `"${right}"`,
});
