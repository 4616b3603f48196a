import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromFacts } from "../../src/cli/trace/grounded.ts";
import { saidOn } from "../../src/cli/trace/page.ts";
import { quantities } from "../../src/cli/trace/quantities.ts";
import { trace } from "../../src/cli/trace/trace.ts";
import { all, base, named, only, type Page, pages } from "./site.ts";

const services = readdirSync("content/services");

/** Each is an address that a letter or a poster may name: it never changes. */
const sections = ["steps", "faq", "law", "contact", "about"];

const traces = Map.groupBy(trace("."), ({ page }) => page);

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

  it("are read from the content with their unit and their ground", () => {
    const grounds = [{ law: "building-act", articles: ["33"] }];
    const facts = { limits: [{ id: "x", amount: 30, unit: "workingDay", grounds }, { amount: 4 }] };
    expect([...fromFacts(facts)]).toEqual([["30 day", "building-act 33"]]);
    expect([...fromFacts({ kind: "flat", amount: 500, grounds: [{ source: "a" }] })]).toEqual([
      ["500 ntd", "source a"],
    ]);
    expect(fromFacts({ amount: 500, unit: "ntd", grounds: [] }).size).toBe(0);
  });

  it("are found on a page with its phones and addresses, whatever the markup", () => {
    const html =
      '<main><p>within <b>30 days</b></p><p>NT$500</p><a href="tel:+88673368333,12">07-3368333 #12</a> <a href="https://a.example/">x</a></main>';
    expect(saidOn(html)).toEqual({
      quantities: ["30 day", "500 ntd"],
      phones: ["07-3368333", "+88673368333,12"],
      addresses: ["https://a.example/"],
    });
  });
});

it("has a page in each language for every service", () => {
  expect(services.length).toBeGreaterThanOrEqual(62);
  expect(pages.filter(({ kind }) => kind === "services/[id]").length).toBe(services.length * 2);
});

it("gives every service the one button that fits its kind", () => {
  const built = pages.filter(({ kind }) => kind === "services/[id]");
  expect(built.length).toBeGreaterThan(0);
  for (const page of built) {
    const [button, ...more] = all(page.tree, ({ attribs }) => "data-action" in attribs);
    expect(more).toEqual([]);
    const href = button?.attribs["href"] ?? "";
    const kind = /"serviceType":"(\w+)"/.exec(page.html)?.[1];
    if (kind === "report") expect(href, page.file).toMatch(/^tel:/);
    else expect(href, page.file).toMatch(/^(?:tel:|#|\/|https:)/);
    if (href.startsWith("#"))
      expect(
        all(page.tree, ({ attribs }) => attribs["id"] === href.slice(1)).length,
        page.file,
      ).toBe(1);
  }
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

  it("says no number, date, phone or address without a ground", () => {
    for (const { path } of both) {
      const said = traces.get(path.slice(base.length)) ?? [];
      expect(said.length).toBeGreaterThan(5);
      expect(said.filter(({ ground }) => ground === undefined)).toEqual([]);
    }
  });

  it("says the same numbers in both languages", () => {
    // Years and months alone are left out: each language writes a month and a year of a source in its own way.
    const [zh, en] = both
      .toSorted((a, b) => b.language.localeCompare(a.language))
      .map(
        (page) =>
          new Set(
            // the names of papers are written in each language in its own way
            saidOn(
              page.html.replace(/<ul class="?references"?[\s\S]*?<\/ul>/, ""),
            ).quantities.filter((q) => / (day|ntd|hour|percent|permille)$|-/.test(q)),
          ),
      );
    expect(zh?.size).toBeGreaterThan(1);
    expect([...(zh ?? [])].sort()).toEqual([...(en ?? [])].sort());
  });
});
