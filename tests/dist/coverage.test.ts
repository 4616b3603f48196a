import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { questions } from "../../src/model/site/coverage.ts";
import { attribute, files, named, only, pages, read, text } from "./site.ts";

const rows: Record<string, string>[] = parse(read("open-data/coverage.csv"), {
  bom: true,
  columns: true,
});

it("publishes a line for every service, with the twelve questions", () => {
  const services = files.filter((file) => /^zh\/services\/[^/]+\/index\.html$/.test(file));
  expect(services.length).toBeGreaterThanOrEqual(62);
  expect(rows.length).toBe(services.length);
  const answers = new Set(rows.flatMap((row) => questions.map((question) => row[question])));
  expect(answers).toEqual(new Set(["answered", "unknown"]));
});

it.each(["zh", "en"])("shows the same table in %s, and its totals", (locale) => {
  const page = pages.find(({ path }) => path.endsWith(`/${locale}/coverage/`));
  if (!page) throw new Error("there is no page of coverage");
  const main = only(page, "main");
  const shown = named(named(main, "tbody")[0] ?? page.tree, "tr");
  expect(shown.length).toBe(rows.length);
  for (const [at, row] of shown.entries()) {
    const line = rows[at] ?? {};
    const [name] = named(row, "a");
    expect(name && attribute(name, "href")).toContain(`/services/${line["id"]}/`);
    const marks = named(row, "td")
      .slice(0, questions.length)
      .map((cell) => text(cell).startsWith("●"));
    expect(marks).toEqual(questions.map((question) => line[question] === "answered"));
  }
  const totals = named(named(main, "tfoot")[0] ?? page.tree, "td").map(text);
  expect(totals.slice(0, questions.length)).toEqual(
    questions.map((question) => String(rows.filter((row) => row[question] === "answered").length)),
  );
  const [csv] = named(main, "a").filter((a) => attribute(a, "href").endsWith(".csv"));
  expect(csv).toBeDefined();
});
