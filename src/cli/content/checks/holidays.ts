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

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** Between which days the festivals of the lunar calendar fall. */
const seasons = [
  ["01-20", "02-24"],
  ["05-24", "06-26"],
  ["09-06", "10-09"],
] as const;

/** Days of the year by their date in the lunar calendar, as `1/1`; of a leap month none. */
const lunarDays = (year: number): Map<string, string> => {
  const days = new Map<string, string>();
  for (const [first, last] of seasons)
    for (let day = date(year, first); monthDay(day) <= last; day = shifted(day, 1)) {
      const parts = lunar.formatToParts(day);
      const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
      days.set(`${part("month")}/${part("day")}`, monthDay(day));
    }
  return days;
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
  const days = lunarDays(year);
  const byMoon = (key: string, zh: string, en: string): Holiday[] => {
    const day = days.get(key);
    return day === undefined ? [] : [{ day, zh, en }];
  };
  const newYear = days.get("1/1");
  const holidays: Holiday[] = [
    ...always,
    { day: tombSweeping(year), zh: "清明節", en: "Tomb Sweeping Day" },
    ...(newYear === undefined
      ? []
      : [
          {
            day: monthDay(shifted(date(year, newYear), -1)),
            zh: "除夕",
            en: "Lunar New Year’s Eve",
          },
        ]),
    ...byMoon("1/1", "春節", "Lunar New Year"),
    ...byMoon("1/2", "春節", "Lunar New Year"),
    ...byMoon("1/3", "春節", "Lunar New Year"),
    ...byMoon("5/5", "端午節", "Dragon Boat Festival"),
    ...byMoon("8/15", "中秋節", "Mid-Autumn Festival"),
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
    const beside = monthDay(shifted(date(year, holiday.day), on === 6 ? -1 : 1));
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
