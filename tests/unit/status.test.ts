import { expect, it } from "vitest";
import { statusOn } from "../../src/model/service/status.ts";

it.each([
  ["active", {}, "2026-11-25", "active"],
  ["paused", { closes: "2020-01-01" }, "2026-11-25", "paused"],
  ["closed", { closes: "2030-01-01" }, "2026-11-25", "closed"],
  ["active", { opens: "2026-12-01" }, "2026-11-30", "notYet"],
  ["active", { opens: "2026-12-01" }, "2026-12-01", "active"],
  ["ending", { closes: "2026-12-01" }, "2026-10-31", "active"],
  ["active", { closes: "2026-12-01" }, "2026-11-01", "ending"],
  ["active", { closes: "2026-12-01" }, "2026-12-01", "ending"],
  ["ending", { closes: "2026-12-01" }, "2026-12-02", "closed"],
  ["ending", {}, "2026-12-02", "ending"],
] as const)("%s with %o on %s is %s", (written, days, day, status) =>
  expect(statusOn(written, days, day)).toBe(status),
);
