import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addDays, NotAnnounced, officeCalendar } from "../../src/model/time/calendar.ts";
import { articleOf, deadline, type Period, type Stop } from "../../src/model/time/deadline.ts";
import { entryId, ics } from "../../src/model/time/ics.ts";
import { countable, promised } from "../../src/model/time/promised.ts";
import { serviceFacts } from "../../src/schema/service.ts";
import { slowLast, squares } from "./slow-deadline.ts";

const yaml = (file: string) => parse(readFileSync(file, "utf8"));
const calendar = officeCalendar(globSync("content/calendar/*.yaml").map(yaml));
const last = (start: string, amount: number, unit: Period["unit"]) => {
  const { last: day, morning } = deadline(calendar, start, { amount, unit });
  return morning ? `${day} morning` : day;
};

/** Worked out by hand with a calendar on the wall. A is the Administrative Procedure Act. */
type Case = [start: string, amount: number, unit: Period["unit"], last: string, why: string];
const cases: Case[] = [
  // A 48 II: the first day is not counted
  ["2026-11-25", 1, "calendarDay", "2026-11-26", "a day: the next one"],
  ["2026-11-25", 5, "calendarDay", "2026-11-30", "from Wednesday, five days: Monday"],
  ["2026-11-23", 30, "calendarDay", "2026-12-23", "thirty days over the end of a month"],
  [
    "2026-12-22",
    10,
    "calendarDay",
    "2027-01-04 morning",
    "New Year's Day is a Friday, so Saturday, so Monday morning: A 48 IV",
  ],
  // A 48 IV: Saturday to Monday morning, Sunday and holidays to the next day
  ["2026-11-25", 10, "calendarDay", "2026-12-07 morning", "ends on Saturday 5 December"],
  ["2026-11-26", 10, "calendarDay", "2026-12-07", "ends on Sunday 6 December: all of Monday"],
  ["2026-11-27", 10, "calendarDay", "2026-12-07", "ends on Monday itself"],
  [
    "2026-02-10",
    6,
    "calendarDay",
    "2026-02-23 morning",
    "ends on New Year's Eve; the feast ends in a Saturday",
  ],
  [
    "2026-09-15",
    10,
    "calendarDay",
    "2026-09-29",
    "25 September is closed, then a weekend, then Teachers' Day",
  ],
  ["2026-10-16", 10, "calendarDay", "2026-10-27", "Monday 26 October is closed: the 27th"],
  [
    "2026-12-15",
    10,
    "calendarDay",
    "2026-12-28 morning",
    "Friday 25 December is closed: a Saturday, so Monday morning",
  ],
  // a Saturday made into a working day is no day of rest, and no Saturday of A 48 IV: letter of the Ministry of
  // Justice of 3 February 2010, 法律字第 099004718 號
  ["2024-02-07", 10, "calendarDay", "2024-02-17", "a Saturday on which offices make up: that day"],
  ["2024-02-10", 7, "calendarDay", "2024-02-17", "the same, over the New Year feast"],
  ["2025-01-29", 10, "calendarDay", "2025-02-08", "the same a year later"],
  ["2025-02-07", 1, "workingDay", "2025-02-08", "the next working day is that Saturday"],
  ["2025-02-07", 3, "workingDay", "2025-02-11", "and it counts as one of three"],
  // working days pass over weekends and holidays
  ["2026-02-13", 1, "workingDay", "2026-02-23", "the day after the New Year feast"],
  ["2024-02-15", 2, "workingDay", "2024-02-17", "a Saturday of work counts, also as the last day"],
  ["2026-11-25", 5, "workingDay", "2026-12-02", "over one weekend"],
  // A 48 III: weeks, months and years end on the day before the corresponding one
  ["2026-11-25", 2, "week", "2026-12-09", "two weeks on, the same weekday as the day handed in"],
  ["2026-11-25", 2, "month", "2027-01-25", "two months from 26 November end on 25 January"],
  [
    "2026-08-31",
    2,
    "month",
    "2026-11-02 morning",
    "from 1 September: the end of October, a Saturday",
  ],
  [
    "2026-01-30",
    1,
    "month",
    "2026-03-02 morning",
    "from 31 January: February has no 31st; its 28th is a Saturday",
  ],
  ["2024-01-30", 1, "month", "2024-02-29", "from 31 January in a leap year: 29 February"],
  [
    "2025-01-29",
    1,
    "month",
    "2025-03-03 morning",
    "from 30 January: 28 February 2025 is a holiday, then a weekend",
  ],
  ["2026-12-31", 1, "month", "2027-02-01", "from 1 January: the end of January is a Sunday"],
  [
    "2024-02-28",
    1,
    "year",
    "2025-03-03 morning",
    "from 29 February: 28 February 2025, a holiday before a weekend",
  ],
  ["2026-06-30", 1, "year", "2027-06-30", "from 1 July: the end of June a year later"],
  ["2025-11-24", 1, "year", "2026-11-24", "a year to the day before"],
  ["2025-12-31", 3, "month", "2026-03-31", "from New Year's Day: whole months"],
];

describe("by hand", () => {
  it.each(cases)("%s + %i %s is %s: %s", (start, amount, unit, day) => {
    expect(last(start, amount, unit)).toBe(day);
  });

  it("adds the days of correction, and not those after the end", () => {
    const period: Period = { amount: 10, unit: "calendarDay" };
    const stop = { from: "2026-11-27", to: "2026-11-30" };
    expect(deadline(calendar, "2026-11-25", period, [stop]).last).toBe("2026-12-09");
    expect(
      deadline(calendar, "2026-11-25", period, [{ from: "2026-12-20", to: "2026-12-22" }]).last,
    ).toBe("2026-12-07");
    const working: Period = { amount: 5, unit: "workingDay" };
    // from Friday to Monday: two working days stood still
    expect(deadline(calendar, "2026-11-25", working, [stop]).last).toBe("2026-12-04");
  });

  const ten: Period = { amount: 10, unit: "calendarDay" };
  const stop = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });
  it.each([
    ["one", "2026-11-20", [stop("11-27", "12-02")], "2026-12-07", "to a Sunday, so Monday"],
    [
      "two that overlap",
      "2026-03-02",
      [stop("03-04", "03-08"), stop("03-06", "03-10")],
      "2026-03-19",
      "the seven days from the 4th to the 10th, each once",
    ],
    [
      "two that overlap, the later one first",
      "2026-11-02",
      [stop("11-07", "11-10"), stop("11-05", "11-08")],
      "2026-11-18",
      "six days, each once",
    ],
    [
      "the same one twice",
      "2026-03-02",
      [stop("03-04", "03-08"), stop("03-04", "03-08")],
      "2026-03-17",
      "five days",
    ],
    [
      "one inside another",
      "2026-03-02",
      [stop("03-04", "03-10"), stop("03-05", "03-06")],
      "2026-03-19",
      "the seven days of the longer one",
    ],
    [
      "two that touch",
      "2026-03-02",
      [stop("03-04", "03-06"), stop("03-07", "03-10")],
      "2026-03-19",
      "seven days",
    ],
    [
      "from the day it was handed in",
      "2026-11-02",
      [stop("11-02", "11-03")],
      "2026-11-13",
      "that day does not count anyway, so one day more",
    ],
    [
      "from before it was handed in",
      "2026-11-02",
      [stop("10-28", "11-03")],
      "2026-11-13",
      "only the 3rd would have run",
    ],
    [
      "that the first one lets in",
      "2026-11-02",
      [stop("11-05", "11-09"), stop("11-16", "11-17")],
      "2026-11-19",
      "five days take the end to the 17th, two more to the 19th",
    ],
    [
      "over the Monday a Saturday moved to",
      "2026-11-25",
      [stop("12-06", "12-08")],
      "2026-12-09",
      "the last day is the 7th, on which the papers were with the applicant: the first day after",
    ],
    [
      "on the Sunday before that Monday",
      "2026-11-25",
      [stop("12-06", "12-06")],
      "2026-12-07",
      "nothing ran on that Sunday",
    ],
  ])("ten days with a correction: %s", (_, start, stops, day) => {
    expect(deadline(calendar, start, ten, stops).last).toBe(day);
  });

  it("takes a working day of correction once, and none that would not have run", () => {
    const working: Period = { amount: 10, unit: "workingDay" };
    const last = (...stops: Stop[]) => deadline(calendar, "2026-03-02", working, stops).last;
    expect(last(stop("03-02", "03-04"))).toBe("2026-03-18");
    expect(last(stop("03-03", "03-04"), stop("03-04", "03-05"))).toBe("2026-03-19");
  });

  it("says how many days stood still, in one line for each time", () => {
    const stops = [stop("03-04", "03-08"), stop("03-06", "03-10")];
    expect(deadline(calendar, "2026-03-02", ten, stops).lines.slice(2)).toEqual([
      { step: "days", day: "2026-03-12", amount: 10 },
      { step: "stopped", day: "2026-03-19", amount: 7 },
    ]);
  });

  it("extends once from the last day, also when that had moved", () => {
    const period = {
      id: "review",
      amount: 10,
      unit: "calendarDay" as const,
      main: true,
      stops: false,
      appeal: true,
      countedBy: "administrative-procedure-act" as const,
      extension: { amount: 10, unit: "calendarDay" as const },
    };
    const result = promised(calendar, "2026-12-15", period);
    expect(result.last).toBe("2026-12-28");
    expect(result.extended?.last).toBe("2027-01-07");
    expect(result.askFrom).toBe("2026-12-29");
    // a correction during the extension: three days more, to a Sunday
    const later = { from: "2026-12-30", to: "2027-01-01" };
    const stopped = promised(calendar, "2026-12-15", { ...period, stops: true }, [later]);
    expect(stopped.last).toBe("2026-12-28");
    expect(stopped.extended?.last).toBe("2027-01-11");
  });

  it("names every step with the day it led to", () => {
    expect(deadline(calendar, "2026-01-30", { amount: 1, unit: "month" }).lines).toEqual([
      { step: "start", day: "2026-01-30" },
      { step: "firstOut", day: "2026-01-31" },
      { step: "months", day: "2026-02-28", amount: 1 },
      { step: "monthEnd", day: "2026-02-28" },
      { step: "saturday", day: "2026-03-02" },
    ]);
  });

  it("gives no answer for a year that has not been announced", () => {
    expect(() => last("2027-12-20", 30, "calendarDay")).toThrow(NotAnnounced);
    expect(() => last("2028-01-01", 1, "workingDay")).toThrow("2028");
    expect(() => last("2023-12-20", 5, "calendarDay")).toThrow("2023");
  });
});

/**
 * Compensation by the state is counted by the Civil Code (Enforcement Rules of the State Compensation Law Art. 34):
 * a last day of rest is replaced by the next day, the whole of it (Art. 122). It knows no Monday morning.
 */
describe("by the Civil Code", () => {
  const count = (start: string, amount: number, unit: Period["unit"]) =>
    deadline(calendar, start, { amount, unit }, [], "civil-code");

  const civil: Case[] = [
    ["2026-11-05", 30, "calendarDay", "2026-12-07", "ends on Saturday 5 December: all of Monday"],
    ["2026-11-25", 11, "calendarDay", "2026-12-07", "ends on Sunday 6 December: Monday"],
    ["2026-12-15", 10, "calendarDay", "2026-12-28", "Friday 25 December is closed: Monday"],
    ["2024-02-07", 10, "calendarDay", "2024-02-17", "a Saturday of work is no day of rest"],
    ["2026-01-30", 1, "month", "2026-03-02", "no 31st in February: its 28th is a Saturday"],
    ["2026-11-25", 2, "month", "2027-01-25", "two months from 26 November end on 25 January"],
  ];
  it.each(civil)("%s + %i %s is %s, the whole day: %s", (start, amount, unit, day) => {
    expect(count(start, amount, unit)).toMatchObject({ last: day, morning: false });
  });

  it("names no Saturday among its steps, and cites its own articles", () => {
    const { lines } = count("2026-11-05", 30, "calendarDay");
    expect(lines.map(({ step }) => step)).toEqual(["start", "firstOut", "days", "rest", "rest"]);
    expect(lines.map(({ step }) => articleOf(step, "civil-code"))).toEqual([
      undefined,
      "120",
      "121",
      "122",
      "122",
    ]);
    expect(articleOf("saturday", "administrative-procedure-act")).toBe("48");
    expect(articleOf("stopped", "administrative-procedure-act")).toBe("51");
  });

  it("is how state compensation is counted, and nothing else on this site", () => {
    const by = globSync("content/services/*/service.yaml").flatMap((file) => {
      const facts = serviceFacts.parse(yaml(file));
      return countable(facts.limits, facts).map(({ countedBy }) => [facts.code, countedBy]);
    });
    expect(by.filter(([, law]) => law === "civil-code").map(([code]) => code)).toContain("CS-001");
    expect(new Set(by.filter(([, law]) => law === "civil-code").map(([code]) => code)).size).toBe(
      1,
    );
    const facts = serviceFacts.parse(yaml("content/services/state-compensation/service.yaml"));
    const [period] = countable(facts.limits, facts);
    if (!period) throw new Error("state compensation has no period to count");
    expect(promised(calendar, "2026-11-05", period)).toMatchObject({
      last: "2026-12-07",
      morning: false,
    });
  });
});

describe("what a reader can count from the day it was handed in", () => {
  const of = (id: string) => {
    const facts = serviceFacts.parse(yaml(`content/services/${id}/service.yaml`));
    return countable(facts.limits, facts);
  };
  const ids = (id: string) => of(id).map((period) => period.id);

  it.each([
    ["elevator-permit", "forward", "runs from the inspector's certificate"],
    ["illegal-construction-report", "survey", "runs from the report of the inspectors"],
    ["interior-renovation", "certificate", "runs from the signed checklist"],
    ["old-dangerous-rebuild", "recheck", "runs from the completion of the papers"],
    ["condo-registration", "review-gushan", "nobody says from when it runs"],
    ["state-compensation", "talks", "runs from the first meeting"],
    ["state-compensation", "superior-decides", "runs from asking the superior authority"],
    ["state-compensation", "superior-approval", "runs from the superior's receipt"],
    ["state-compensation", "agreement-served", "runs from the agreement"],
    ["state-compensation", "payment", "runs from the request for payment"],
  ])("%s: %s %s", (service, period) => expect(ids(service)).not.toContain(period));

  it.each([
    ["state-compensation", "talks-start"],
    ["state-compensation", "refusal"],
    ["elevator-permit", "decide"],
    ["interior-renovation", "drawings-review"],
  ])("%s: %s does run from there", (service, period) => expect(ids(service)).toContain(period));

  it.each([
    ["government-information", "decide", 15],
    ["government-information", "rectify", 30],
    ["government-information", "own-data", 15],
    ["open-data", "request", 15],
    ["roadworks-pipeline-info", "decide", 15],
  ])("%s: %s has its extension of %i days behind it", (service, id, amount) => {
    expect(of(service).find((period) => period.id === id)).toMatchObject({
      extension: { amount, unit: "calendarDay" },
      notice: false,
    });
    expect(ids(service).filter((other) => other.endsWith("-longer"))).toEqual([]);
  });

  it("counts fifteen days and fifteen more for information: Freedom of Government Information Law Art. 12", () => {
    const period = of("government-information").find(({ id }) => id === "decide");
    if (!period) throw new Error("no such period");
    const result = promised(calendar, "2026-11-25", period);
    expect(result.last).toBe("2026-12-10");
    expect(result.extended?.last).toBe("2026-12-28"); // Friday the 25th is closed
  });

  it.each([
    ["building-permit", "review", true, "an application by law"],
    ["condo-registration", "review-elsewhere", false, "a filing is noted, not decided"],
    ["start-of-construction", "reply", false, "a filing is noted, not decided"],
    ["public-safety-report", "check", false, "a duty to file, not an application"],
    ["public-safety-subsidy", "filing-check", false, "the same filing, before the subsidy"],
    ["public-safety-subsidy", "subsidy-decision", true, "an application"],
    ["interior-renovation", "inspection", false, "sending an inspector is no decision yet"],
    ["construction-changes", "review", true, "a change of the permit is applied for"],
    ["rooftop-solar", "misc-review", true, "a permit is applied for"],
    ["illegal-construction-report", "licence-review", true, "a permit is applied for"],
    ["road-excavation", "inaction", true, "the period of the Administrative Appeal Act itself"],
    ["emergency-excavation", "inaction", true, "the same"],
    ["government-information", "decide", true, "a request by law"],
    ["open-data", "request", true, "the same request"],
    ["roadworks-pipeline-info", "decide", true, "the same request"],
    ["state-compensation", "talks-start", false, "the way leads to a court"],
    ["odd-lot", "mediation", false, "mediation between neighbours"],
  ])("%s: %s, is an appeal open? %s: %s", (service, id, appeal) => {
    expect(of(service).find((period) => period.id === id)?.appeal).toBe(appeal);
  });

  it("stops for corrections in every general period, and in no review of a permit, whose law names no stop", () => {
    for (const [service, id, stops] of [
      ["building-permit", "review", false],
      ["building-permit", "review-complex", false],
      ["misc-permit", "review", false],
      ["construction-changes", "review", false],
      ["sign-permit", "misc-review", false],
      ["illegal-construction-report", "licence-review", false],
      ["rooftop-solar", "misc-review", false],
      ["farmhouse-permit", "review", false],
      ["sign-permit", "review", true],
      ["park-venue", "decision", true],
    ] as const)
      expect([service, of(service).find((period) => period.id === id)?.stops]).toEqual([
        service,
        stops,
      ]);
    expect(of("public-safety-subsidy").find(({ id }) => id === "filing-check")?.stops).toBe(false);
    expect(of("public-safety-report").find(({ id }) => id === "check")?.stops).toBe(false);
  });
});

describe("against an independent count", () => {
  const periods = globSync("content/services/*/service.yaml").flatMap((file) =>
    countable(serviceFacts.parse(yaml(file)).limits),
  );
  const kinds = [...new Set(periods.map(({ amount, unit }) => `${amount} ${unit}`))].sort();

  const from = (day: string, first: number, last: number): Stop => ({
    from: addDays(day, first),
    to: addDays(day, last),
  });

  it("has periods of the content to count", () => expect(kinds.length).toBeGreaterThan(5));

  it.each([...kinds, "1 week", "2 week", "1 year", "14 workingDay", "3 month"])(
    "%s from every day of the announced years, with and without corrections",
    (kind) => {
      const [amount = 0, unit = ""] = [Number(kind.split(" ")[0]), kind.split(" ")[1]];
      const period = { amount, unit: unit as Period["unit"] };
      let compared = 0;
      for (const { iso } of squares)
        for (const stops of [
          [],
          [from(iso, 2, 2)],
          [from(iso, 2, 9)],
          [from(iso, 0, 3), from(iso, 2, 6), from(iso, 3, 4), from(iso, 11, 16)],
        ]) {
          const slow = slowLast(iso, amount, unit, stops);
          let fast: string | undefined;
          try {
            fast = deadline(calendar, iso, period, stops).last;
          } catch (error) {
            if (!(error instanceof NotAnnounced)) throw error;
          }
          if (fast !== slow) expect({ iso, stops, fast }).toEqual({ iso, stops, fast: slow });
          compared += 1;
        }
      expect(compared).toBe(1461 * 4);
    },
  );
});

describe("as a calendar file", () => {
  const site = {
    url: "https://guide.example.gov.tw",
    base: "/",
    name: { zh: "服務指南", en: "Service Guide, City; North" },
  };
  const entry = {
    id: "review-last",
    day: "2026-12-31",
    title: "建造執照：最晚",
    text: "一;二\n三",
  };
  const now = "2026-11-25T09:30:00.123Z";
  const file = ics([{ ...entry, text: entry.text.repeat(12) }], now, site);
  const uid = (from: Parameters<typeof ics>[0][number], at = site) =>
    /^UID:(.+)\r$/m.exec(ics([from], now, at))?.[1];

  it("holds whole days, with signs of its own escaped", () => {
    expect(file).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(file.replaceAll("\r\n ", "")).toContain("一\\;二\\n三一");
  });
  it("keeps every line within 75 bytes", () => {
    const lines = file.split("\r\n");
    expect(lines.length).toBeGreaterThan(12);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
  it("is stamped with the moment, in UTC", () => {
    expect(file).toContain("DTSTAMP:20261125T093000Z\r\n");
  });
  it("names its entries by what they are about, below the site that made them", () => {
    expect(uid(entry)).toBe("review-last@guide.example.gov.tw");
    expect(uid({ ...entry, id: "inaction-last" })).not.toBe(uid(entry));
    // two cities below one domain
    expect(uid(entry, { ...site, base: "/a/" })).not.toBe(uid(entry, { ...site, base: "/b/" }));
  });
  it("is made by the site that its content names", () => {
    expect(file).toContain("PRODID:-//Service Guide\\, City\\; North//deadline//EN\r\n");
  });
});

describe("the entry of a period", () => {
  const about = { service: "building-permit", period: "review", locale: "zh", from: "2026-11-02" };
  it("differs by service, period, language, day it was handed in, last day and what the day is", () => {
    const ids = [
      entryId(about, "2026-11-12", "last"),
      entryId({ ...about, service: "misc-permit" }, "2026-11-12", "last"),
      entryId({ ...about, period: "review-complex" }, "2026-11-12", "last"),
      entryId({ ...about, locale: "en" }, "2026-11-12", "last"),
      entryId({ ...about, from: "2026-11-01" }, "2026-11-12", "last"),
      entryId(about, "2026-11-13", "last"),
      entryId(about, "2026-11-12", "ask"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(entryId({ ...about }, "2026-11-12", "last")).toBe(ids[0]);
  });
});
