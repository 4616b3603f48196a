import { expect, it } from "vitest";
import { dayIn } from "../../src/model/time/today.ts";
import { site } from "../../src/schema/site.ts";

it.each([
  ["2026-12-02T12:00:00+08:00", "Asia/Taipei", "2026-12-02"],
  ["2026-12-02T00:30:00+08:00", "Asia/Taipei", "2026-12-02"],
  ["2026-12-01T23:59:59+08:00", "Asia/Taipei", "2026-12-01"],
  ["2026-12-02T12:00:00+08:00", "America/Los_Angeles", "2026-12-01"],
  ["2026-12-31T16:00:00Z", "Asia/Taipei", "2027-01-01"],
  ["2027-01-05T00:00:00Z", "UTC", "2027-01-05"],
] as const)("at %s it is in %s the %s", (moment, zone, day) =>
  expect(dayIn(zone, new Date(moment))).toBe(day),
);

it("takes no zone that does not exist", () => {
  const zone = site.shape.timezone;
  expect(zone.safeParse("Asia/Taipei").success).toBe(true);
  expect(zone.safeParse("Asia/Kaohsiung").success).toBe(false);
  expect(zone.safeParse("").success).toBe(false);
});
