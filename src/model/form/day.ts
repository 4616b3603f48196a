import { wrongDate } from "./checks.ts";
import { folded } from "./folding.ts";

/** A day by the calendar of the Republic, as it is written into three boxes. */
export interface TypedDay {
  year: string;
  month: string;
  day: string;
}

/** 115/11/25, 115.11.25, 民國 115 年 11 月 25 日, 2026-11-25 */
const apart =
  /^(?:中華)?(?:民國|roc|西元)?\s*(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i;
/** 1151125, 0790131, 20261125 */
const together = /^(\d{3,4})(\d\d)(\d\d)$/;

/**
 * A whole day, as somebody pastes it into one box of three; nothing, if it is none.
 * @example dayIn("2026-11-25") // { year: "115", month: "11", day: "25" }
 */
export function dayIn(text: string): TypedDay | undefined {
  const plain = folded(text)
    .replace(/\s*(?:\([^)]*\)|(?:星期|週)\S|t[\d:.+z-]*)$/i, "")
    .trim();
  const [, ...parts] = apart.exec(plain) ?? together.exec(plain) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const found = {
    year: String(year >= 1912 ? year - 1911 : year),
    month: String(month),
    day: String(day),
  };
  return parts.length > 0 && wrongDate(found, { required: true }) === undefined ? found : undefined;
}
