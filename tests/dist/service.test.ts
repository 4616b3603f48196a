import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allowed, quantities } from "./quantities.ts";
import { all, named, only, type Page, pages, text } from "./site.ts";

const services = readdirSync("content/services");
const yaml = (file: string): unknown => parse(readFileSync(file, "utf8"));

/** Each is an address that a letter or a poster may name: it never changes. */
const sections = ["evidence", "steps", "forms", "fees", "status", "faq", "law", "contact"];

/** What every page may say: the shared lists, the interface and the forms. Articles are no quantities. */
const shared = new Set([
  ...globSync("content/*.yaml").flatMap((file) => allowed(yaml(file))),
  ...globSync("content/forms/*/form.yaml").flatMap((file) => allowed(yaml(file))),
  ...globSync("content/ui/*.json").flatMap((file) =>
    allowed(JSON.parse(readFileSync(file, "utf8"))),
  ),
]);

describe("numbers with a unit", () => {
  it("are the same in every way of writing", () => {
    expect(quantities("30 日內繳 1 萬至 5 萬元")).toEqual(["30 day", "10000 ntd", "50000 ntd"]);
    expect(quantities("NT$10,000–50,000 within 3 working days")).toEqual([
      "10000 ntd",
      "50000 ntd",
      "3 day",
    ]);
    expect(quantities("民國 115 年 11 月 23 日（2026 年），30.5 萬元")).toEqual([
      "2026-11-23",
      "305000 ntd",
    ]);
    expect(quantities("23 November 2026; Art. 77-2")).toEqual(["2026-11-23"]);
  });

  it("are read from the content with their unit", () => {
    expect(allowed({ id: "x", amount: 30, unit: "workingDay" })).toEqual(["30 day"]);
    expect(allowed({ kind: "flat", amount: 500 })).toEqual(["500 ntd"]);
  });
});

it("has a page in each language for every service", () => {
  expect(services.length).toBeGreaterThanOrEqual(8);
  expect(pages.filter(({ kind }) => kind === "services/[id]").length).toBe(services.length * 2);
});

describe.each(services)("%s", (id) => {
  const both = pages.filter(({ path }) => path.endsWith(`/services/${id}/`));
  const main = (page: Page) => only(page, "main");

  it("answers under the lasting anchors, in both languages", () => {
    expect(both.length).toBe(2);
    for (const page of both) {
      const ids = named(main(page), "section").map(({ attribs }) => attribs["id"] ?? "");
      expect(sections.filter((section) => !ids.includes(section))).toEqual([]);
      expect(
        all(
          main(page),
          ({ name, attribs }) =>
            name === "ol" && (attribs["class"] ?? "").split(" ").includes("steps"),
        ).length,
      ).toBe(1);
      expect(named(main(page), "details").length).toBeGreaterThanOrEqual(3);
    }
  });

  it("says no number that the content does not hold", () => {
    const own = new Set(allowed(yaml(`content/services/${id}/service.yaml`)));
    for (const page of both) {
      const said = quantities(text(main(page)));
      expect(said.length).toBeGreaterThan(5);
      expect(
        [...new Set(said)].filter((quantity) => !own.has(quantity) && !shared.has(quantity)),
      ).toEqual([]);
    }
  });

  it("says the same numbers in both languages", () => {
    // Years and months alone are left out: each language writes a month and a year of a source in its own way.
    const [zh, en] = both
      .toSorted((a, b) => b.language.localeCompare(a.language))
      .map(
        (page) =>
          new Set(
            quantities(text(main(page))).filter((q) =>
              / (day|ntd|hour|percent|permille)$|-/.test(q),
            ),
          ),
      );
    expect(zh?.size).toBeGreaterThan(3);
    expect([...(zh ?? [])].sort()).toEqual([...(en ?? [])].sort());
  });
});
