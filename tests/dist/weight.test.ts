import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { attribute, base, files, named, type Page, pages } from "./site.ts";

const sizes = new Map<string, number>();
/** The heaviest pages of every kind: the others weigh less. Packing thousands of outcomes would take minutes. */
const heaviest = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((alike) =>
  alike.toSorted((a, b) => b.html.length - a.html.length).slice(0, 12),
);
/** Bytes of a file on the wire. */
function packed(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
  sizes.set(file, size);
  return size;
}
const inside = (href: string) => href.slice(base.length);
const styles = (page: Page) =>
  named(page.tree, "link")
    .filter((e) => attribute(e, "rel") === "stylesheet")
    .map((e) => inside(attribute(e, "href")));
const scripts = (page: Page) =>
  named(page.tree, "script")
    .filter((e) => e.attribs["src"])
    .map((e) => inside(attribute(e, "src")));
const sum = (list: string[]) => list.reduce((total, file) => total + packed(file), 0);
const whole = (page: Page) => packed(page.file) + sum(styles(page)) + sum(scripts(page));
const over = (list: readonly Page[], measure: (page: Page) => number, limit: number) => {
  expect(list.length).toBeGreaterThan(0);
  return list
    .map((page) => ({ page: page.file, bytes: measure(page) }))
    .filter(({ bytes }) => bytes > limit);
};
const kilobyte = 1024;

it("is light to host: 80 MB with all data, packed twins not counted", () => {
  expect(files.length).toBeGreaterThan(pages.length);
  const bytes = files.reduce((total, file) => total + statSync(`dist/${file}`).size, 0);
  expect(bytes).toBeLessThanOrEqual(80_000_000);
});

it("opens a service in 17 KB, most in 14: text, style, script and icon", () => {
  const services = pages.filter(({ kind }) => kind === "services/[id]");
  const first = (page: Page) => whole(page) + packed("favicon.svg");
  expect(over(services, first, 17 * kilobyte)).toEqual([]);
  const sorted = services.map(first).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(14 * kilobyte);
});

it("opens every other page in 20 KB", () => {
  // the questions of all services stand on one page; a form to fill in holds its sheet, its help and its checks
  const heavier = ["services/[id]", "faq", "forms/[id]/fill"];
  expect(
    over(
      heaviest.filter(({ kind }) => !heavier.includes(kind)),
      whole,
      20 * kilobyte,
    ),
  ).toEqual([]);
  expect(
    over(
      pages.filter(({ kind }) => kind === "forms/[id]/fill"),
      whole,
      24 * kilobyte,
    ),
  ).toEqual([]);
  expect(
    over(
      pages.filter(({ kind }) => kind === "faq"),
      whole,
      32 * kilobyte,
    ),
  ).toEqual([]);
});

/** Pages of forms and the search have a sheet of their own, and the one to fill in a script. */
const ofForms = (page: Page) => page.kind.startsWith("forms/[id]") || page.kind === "search";

it("needs 7 KB of style and 2 KB of script at most", () => {
  const others = pages.filter((page) => !ofForms(page));
  expect(over(others, (page) => sum(styles(page)), 7 * kilobyte)).toEqual([]);
  expect(over(pages.filter(ofForms), (page) => sum(styles(page)), 9.5 * kilobyte)).toEqual([]);
  // the engine of the search comes when someone types; the calculator holds the calendar's rules
  const plain = pages.filter(
    ({ kind }) => !["search", "deadline/[id]", "forms/[id]/fill"].includes(kind),
  );
  expect(over(plain, (page) => sum(scripts(page)), 2 * kilobyte)).toEqual([]);
  expect(over(pages, (page) => sum(scripts(page)), 6 * kilobyte)).toEqual([]);
});

it("asks for at most four files before the first view, and no script holds it up", () => {
  const files = (page: Page) => 1 + styles(page).length + scripts(page).length;
  // a sheet or a script of their own besides; to fill in and to search take both; privacy has a button that clears
  const scripted = ["forms/[id]/fill", "search", "deadline/[id]", "privacy"];
  const edition = ({ kind, html }: Page) => kind === "q/[id]" && html.includes("data-version=");
  const own = (page: Page) =>
    Number(ofForms(page)) + Number(scripted.includes(page.kind) || edition(page));
  expect(over(pages, (page) => files(page) - own(page), 4)).toEqual([]);
  const blocking = pages.filter((page) =>
    named(page.tree, "script").some(
      ({ attribs }) =>
        attribs["src"] &&
        attribs["type"] !== "module" &&
        !("defer" in attribs) &&
        !("async" in attribs),
    ),
  );
  expect(blocking.map(({ file }) => file)).toEqual([]);
});
