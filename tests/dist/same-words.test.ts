import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { both } from "../../src/model/i18n.ts";
import type { Facts } from "../../src/model/service/answers.ts";
import { run, squeeze, unescaped } from "./pdf-tools.ts";
import {
  all,
  attribute,
  base,
  type Element,
  named,
  type Page,
  pages,
  servicesOf,
  text,
} from "./site.ts";

/**
 * The fee, the main period, the place and the first channel of a service read the same, word for word, wherever they
 * stand: page, linked data, notice, counter, personal list, search answer.
 */
const services = pages.filter(({ kind }) => kind === "services/[id]");
const managers = both("answer.whoManages");
const words = (node: Element): string => {
  const marks = named(node, "sup").map(text);
  return marks.reduce((said, mark) => said.replace(mark, ""), text(node)).trim();
};
const withId = (page: Page, id: string) =>
  all(page.tree, (element) => attribute(element, "id") === id)[0];
const notice = (code: string, locale: string) =>
  squeeze(
    unescaped(run("pdftotext", "-raw", `dist/print/${code}/notice-${locale}.pdf`, "-")).replace(
      /\f/g,
      "",
    ),
  );

/** What the page's list of lines says: the values in bold, without the facts in their small print. */
/** A lone value without a name stands in no list of terms. */
const ofValues = new Set(["dd", "div"]);
const values = (section: Element | undefined): string[] =>
  section
    ? named(section, "b")
        .filter(({ parent }) => parent && "name" in parent && ofValues.has(parent.name))
        .map(text)
        .filter(Boolean)
    : [];

it("compares something", () => {
  expect(services.length).toBeGreaterThanOrEqual(124);
});

describe.each(services.map((page) => ({ page, file: page.file })))("$file", ({ page }) => {
  const locale = page.language as "zh" | "en";
  const id = page.path.split("/").at(-2) ?? "";
  const data = named(page.tree, "script")
    .filter(({ attribs }) => attribs["type"] === "application/ld+json")
    .map((script) => JSON.parse(text(script)))
    .find((object) => object["@type"] === "GovernmentService");
  const counter = pages.find(({ path }) => path === `${base}counter/${id}/`) as Page;
  const rows = (part: string) =>
    all(withId(counter, part) as Element, ({ attribs }) =>
      (attribs["class"] ?? "").split(" ").includes(locale),
    ).map((row) => {
      const [small] = named(row, "small");
      return text(row)
        .slice(0, small ? -text(small).length : undefined)
        .trim();
    });
  const file = `dist/search/answers/${locale}/services/${id}.json`;
  const found = JSON.parse(readFileSync(file, "utf8")) as Facts;
  const asked = withId(counter, "fees") === undefined;

  it("says the same fee", () => {
    const fees = values(withId(page, "fees"));
    const known = (data.offers ?? []).map((offer: { description: string }) => offer.description);
    expect(fees.filter((fee) => known.includes(fee))).toEqual(known);
    if (asked) return;
    if (fees.length > 0) expect(rows("fees")).toEqual(fees);
    expect((found.fee ?? []).map(({ text: said }) => said).slice(0, known.length)).toEqual(known);
    const said = notice(data.identifier, locale);
    for (const fee of known) expect(said).toContain(squeeze(fee));
  });

  it("says the same main period", () => {
    const periods = values(withId(page, "limits"));
    const main = (found.duration ?? [])
      .filter(({ href }) => href?.endsWith("#limits"))
      .map(({ text: said }) => said);
    for (const period of main) expect(periods).toContain(period);
    const channel = data.availableChannel[0]?.description ?? "";
    for (const part of channel.split(" · ").filter(Boolean))
      expect(
        periods.some((period) => part.endsWith(period)),
        part,
      ).toBe(true);
    if (asked) return;
    const said = notice(data.identifier, locale);
    const counted = rows("limits").join("|");
    for (const period of main) {
      expect(counted).toContain(period);
      expect(said).toContain(squeeze(period));
    }
  });

  it("names the same place and the same number", () => {
    // where no single office takes it in, the words of the page say who does, and no organisation is named
    const place = data.provider?.name ?? rows("contact")[0];
    expect(place.length).toBeGreaterThan(1);
    expect(rows("contact")[0]).toBe(place);
    expect(found.where?.[0]?.text).toBe(place);
    expect(notice(data.identifier, locale)).toContain(squeeze(place));
    const [box] = all(page.tree, ({ attribs }) => attribs["class"] === "box");
    const where = box ? named(box, "div")[0] : undefined;
    // A claim goes to whoever manages the thing, which need not be the place that answers for the page.
    if (where && !text(where).includes(managers[locale])) expect(words(where)).toContain(place);
    const bar = all(page.tree, ({ attribs }) => (attribs["class"] ?? "").startsWith("bar "))[0];
    expect(attribute(named(bar as Element, "a")[0] as Element, "href")).toBe(
      found.phone?.[0]?.href,
    );
  });

  it("names the same first channel", () => {
    const section = withId(page, "hand-in");
    const [first] = data.availableChannel;
    if (!section) return expect(first).toBeUndefined();
    const [shown] = named(section, "b");
    expect(first.name.split(" · ")[0]).toBe(text(shown as Element));
  });
});

it("lists the same fee and time in what somebody needs for several services", () => {
  const outcomes = pages
    .filter(({ kind }) => kind === "find/[id]/outcome")
    .filter((_, index) => index % 40 === 0);
  expect(outcomes.length).toBeGreaterThan(10);
  let compared = 0;
  for (const outcome of outcomes)
    for (const { id, item } of servicesOf(outcome)) {
      const page = services.find(
        ({ path, language }) => language === outcome.language && path.endsWith(`/services/${id}/`),
      ) as Page;
      const [box] = all(page.tree, ({ attribs }) => attribs["class"] === "box");
      if (!box) continue;
      const said = [box, withId(page, "limits"), withId(page, "fees")]
        .map((part) => (part ? text(part) : ""))
        .join(" ");
      for (const dd of named(item, "dd").slice(0, -1)) {
        expect(said, `${outcome.file} ${page.file}`).toContain(text(dd));
        compared += 1;
      }
    }
  expect(compared).toBeGreaterThan(10);
});
