import type { Check, Content } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { record, select } from "../read/select.ts";
import { oneYear } from "./calendar-year.ts";

const editionYear = (content: Content): number =>
  Number(String(record(content.data("site.yaml"))["published"]).slice(0, 4)) ||
  Number(content.today.slice(0, 4));

const yearsIn = (content: Content): number[] =>
  [...content.files.keys()].flatMap((name) => {
    const year = /^calendar\/(\d{4})\.yaml$/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });

const absent = (year: number): Fault => ({
  rule: "missing-file",
  file: `content/calendar/${year}.yaml`,
  field: "",
  found: say("（沒有這個檔案）", "(missing)"),
  expected: say(`${year} 年的辦公日曆`, `the office calendar of ${year}`),
  mend: say(
    "照行政院公布的辦公日曆表做一份；期限就是照它算的",
    "make it from the official calendar: periods are counted by it",
  ),
  example: `content/calendar/${year}.yaml`,
});

/** Does any service promise a period that runs from the day of handing in? Without one no calendar is needed. */
const countsDays = (content: Content): boolean =>
  content.services.some((id) =>
    select(content.data(`services/${id}/service.yaml`), "limits.*.from").some(
      ({ value }) => value === "handedIn",
    ),
  );

/** The year of this edition and the two before it, in which periods may have begun, and no gap up to the last. */
const missingYears = (content: Content): Fault[] => {
  const years = yearsIn(content);
  if (years.length === 0 && !countsDays(content)) return [];
  const edition = editionYear(content);
  const first = Math.min(edition - 2, ...years);
  const last = Math.max(edition, ...years);
  const wanted = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const gone =
    years.includes(last + 1) || !content.before(`calendar/${last + 1}.yaml`) ? [] : [last + 1];
  return [...wanted.filter((year) => !years.includes(year)), ...gone].map(absent);
};

/** The office calendars: every year, real days, the days that the law fixes, and the official number of days off. */
export const calendars: Check = (content) => [
  ...missingYears(content),
  ...[...content.files].flatMap(([name, source]) => {
    const inName = /^calendar\/(.+)\.yaml$/.exec(name)?.[1];
    return inName === undefined || !source.data
      ? []
      : oneYear(source, inName, editionYear(content));
  }),
];

/** From November on next year's calendar is out: without it no period can be counted past New Year. */
export const nextCalendar: Check = (content) => {
  if (yearsIn(content).length === 0 && !countsDays(content)) return [];
  const next = Number(content.today.slice(0, 4)) + 1;
  return content.today.slice(5) < "11-01" || yearsIn(content).includes(next) ? [] : [absent(next)];
};
