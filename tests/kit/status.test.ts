import { expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { openFacts } from "../../src/cli/kit/status/open.ts";
import { serviceReport } from "../../src/cli/kit/status/service.ts";

const inspection = inspectContent(".");

it("says of a service what is open, and in which line", () => {
  const said = serviceReport(inspection, "material-testing")?.join("\n") ?? "";
  expect(said).toContain("BM-026");
  expect(said).toMatch(/費用　service\.yaml:\d+ {2}fees/);
  expect(said).toContain("還沒有核對");
  expect(said).toContain("和中文一致");
  expect(said).toContain("city-faq-works-quality");
});

it.each(inspection.services)("reports on %s", (id) => {
  expect(serviceReport(inspection, id)?.length).toBeGreaterThan(8);
});

it("knows no service that is not there", () =>
  expect(serviceReport(inspection, "no-such")).toBeUndefined());

it("finds what is unknown at any depth, with the reason", () => {
  const limits = [
    { id: "a", unknown: "varies" },
    { id: "b", amount: 3 },
  ];
  expect(openFacts({ limits, fees: { unknown: "not-found" } })).toEqual([
    { path: ["limits", 0], reason: "看情形或看窗口" },
    { path: ["fees"], reason: "沒有查到公布的資料" },
  ]);
});
