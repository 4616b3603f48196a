import { expect, it } from "vitest";
import { type DayFault, dayFault, isDay, republicYear } from "../../src/model/time/typed.ts";

const cases: [text: string, fault: DayFault | undefined, why: string][] = [
  ["2026-11-25", undefined, "a day"],
  ["2028-02-29", undefined, "a leap day"],
  ["1912-01-01", undefined, "the first day of the Republic"],
  ["2026-02-29", "wrongDate", "no leap year"],
  ["2026-02-30", "wrongDate", "a browser would count from 2 March"],
  ["2026-04-31", "wrongDate", "April has no 31st"],
  ["2026-13-01", "wrongDate", "no such month"],
  ["2026-00-10", "wrongDate", "no such month"],
  ["", "wrongDate", "nothing"],
  ["tomorrow", "wrongDate", "no day"],
  ["20266-11-25", "wrongDate", "a digit too many"],
  ["1026-11-25", "wrongDate", "a slip of the finger, not a year of the Republic"],
  ["1911-12-31", "wrongDate", "before the Republic"],
  ["0115-11-25", "republicYear", "as a date field gives 115"],
  ["115-11-25", "republicYear", "as typed into a plain field"],
  ["115/11/25", "republicYear", "the same with slashes"],
  ["115年11月25日", "republicYear", "the same in words"],
  ["0116-02-30", "republicYear", "the year is said first"],
];
it.each(cases)("%s is %s: %s", (text, fault) => {
  expect(dayFault(text)).toBe(fault);
});

it("says which year of the Republic was meant", () => {
  expect(republicYear("0115-11-25")).toBe(115);
  expect(republicYear("99.2.3")).toBe(99);
  expect(republicYear("2026-11-25")).toBeUndefined();
  expect(isDay("2026-02-30")).toBe(false);
});
