/** A day off that the law fixes. `day` is month and day, as in `02-28`. */
export type Holiday = { day: string; zh: string; en: string };

/** A day of the year as a date at noon, so that no time zone moves it. */
const date = (year: number, monthDay: string) => new Date(`${year}-${monthDay}T00:00:00Z`);
const monthDay = (day: Date) => day.toISOString().slice(5, 10);
const shifted = (day: Date, by: number) => new Date(day.getTime() + by * 86_400_000);

/** 4 or 5 April: the solar term, by the formula that holds for this century. @example tombSweeping(2026) // "04-05" */
const tombSweeping = (year: number): string => {
  const y = year % 100;
  return `04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`;
};

/**
 * The first day of the lunar year, the Dragon Boat and the Mid-Autumn Festival. Written down: a new moon close to
 * midnight is where programs are a day out, as for 2027 and 2030.
 */
const byMoon: Readonly<Record<number, readonly [newYear: string, boats: string, autumn: string]>> =
  {
    2024: ["02-10", "06-10", "09-17"],
    2025: ["01-29", "05-31", "10-06"],
    2026: ["02-17", "06-19", "09-25"],
    2027: ["02-06", "06-09", "09-15"],
    2028: ["01-26", "05-28", "10-03"],
    2029: ["02-13", "06-16", "09-22"],
    2030: ["02-03", "06-05", "09-12"],
  };

/** Festivals of the lunar calendar; of a year that is not written down, none. */
const lunarHolidays = (year: number): Holiday[] => {
  const days = byMoon[year];
  if (!days) return [];
  const [first, boats, autumn] = days;
  const after = (by: number) => monthDay(shifted(date(year, first), by));
  const newYear = [0, 1, 2].map((by) => ({ day: after(by), zh: "春節", en: "Lunar New Year" }));
  return [
    { day: after(-1), zh: "除夕", en: "Lunar New Year’s Eve" },
    ...newYear,
    { day: boats, zh: "端午節", en: "Dragon Boat Festival" },
    { day: autumn, zh: "中秋節", en: "Mid-Autumn Festival" },
  ];
};

const always: readonly Holiday[] = [
  { day: "01-01", zh: "元旦", en: "New Year’s Day" },
  { day: "02-28", zh: "和平紀念日", en: "Peace Memorial Day" },
  { day: "04-04", zh: "兒童節", en: "Children’s Day" },
  { day: "10-10", zh: "國慶日", en: "National Day" },
];
/** The Act of 28 May 2025 on memorial days and festivals (紀念日及節日實施條例). */
const since2025: readonly Holiday[] = [
  { day: "10-25", zh: "臺灣光復節", en: "Taiwan Retrocession Day" },
  { day: "12-25", zh: "行憲紀念日", en: "Constitution Day" },
  { day: "09-28", zh: "孔子誕辰（教師節）", en: "Confucius’ Birthday" },
];
const since2026: readonly Holiday[] = [{ day: "05-01", zh: "勞動節", en: "Labour Day" }];

const known = new Map<number, readonly Holiday[]>();

/**
 * The days of a year on which offices are closed by law, weekends left aside: sure since 2024.
 *
 * @example holidaysOf(2026).map(({ day }) => day).includes("06-19") // true: Dragon Boat Festival
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const before = known.get(year);
  if (before) return before;
  const holidays: Holiday[] = [
    ...always,
    { day: tombSweeping(year), zh: "清明節", en: "Tomb Sweeping Day" },
    ...lunarHolidays(year),
    ...(year >= 2025 ? since2025 : []),
    ...(year >= 2026 ? since2026 : []),
  ];
  known.set(year, holidays);
  return holidays;
};

const weekday = (year: number, day: string) => date(year, day).getUTCDay();

/**
 * Weekdays that are off in any case: a holiday itself, or the Friday or Monday beside it when it falls on a weekend and
 * that day is no holiday of its own.
 *
 * @example daysOffByLaw(2026).find(({ day }) => day === "02-27")?.zh // "和平紀念日（補假）"
 */
export const daysOffByLaw = (year: number): Holiday[] => {
  const holidays = holidaysOf(year);
  const taken = new Set(holidays.map(({ day }) => day));
  return holidays.flatMap((holiday): Holiday[] => {
    const on = weekday(year, holiday.day);
    if (on >= 1 && on <= 5) return [holiday];
    const inLieu = shifted(date(year, holiday.day), on === 6 ? -1 : 1);
    if (inLieu.getUTCFullYear() !== year) return []; // in the calendar of the year beside it
    const beside = monthDay(inLieu);
    // Lunar New Year’s days off follow each other, and where two holidays meet the office decides.
    const alone = !taken.has(beside) && !/春節|除夕/.test(holiday.zh);
    const sure = alone && !taken.has(monthDay(shifted(date(year, holiday.day), on === 6 ? 1 : -1)));
    return sure && year > 2024
      ? [{ day: beside, zh: `${holiday.zh}（補假）`, en: `${holiday.en} (in lieu)` }]
      : [];
  });
};

/** Is that day of the year a Saturday or Sunday? @example isWeekend(2026, "02-28") // true */
export const isWeekend = (year: number, day: string): boolean =>
  [0, 6].includes(weekday(year, day));
