import { expect, it } from "vitest";
import { questions } from "../../src/model/site/coverage.ts";
import { attribute, files, named, only, pages, read, text } from "./site.ts";

const lines = read("open-data/coverage.csv").trimEnd().split("\r\n");
const cells = (line: string) =>
  line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((c) => c.replace(/,$/, "")) ?? [];

it("publishes a line for every service, the twelve questions and totals", () => {
  const services = files.filter((file) => /^zh\/services\/[^/]+\/index\.html$/.test(file));
  expect(services.length).toBeGreaterThanOrEqual(62);
  expect(lines.length).toBe(services.length + 2);
  expect(cells(lines[0] ?? "").slice(4, 16)).toEqual([...questions]);
  const totals = cells(lines.at(-1) ?? "");
  for (const [at] of questions.entries()) {
    const answered = lines.slice(1, -1).filter((line) => cells(line)[at + 4] === "answered").length;
    expect(totals[at + 4]).toBe(`${answered}/${services.length}`);
  }
});

it.each(["zh", "en"])("shows the same table in %s", (locale) => {
  const page = pages.find(({ path }) => path.endsWith(`/${locale}/coverage/`));
  if (!page) throw new Error("there is no page of coverage");
  const rows = named(named(only(page, "main"), "tbody")[0] ?? page.tree, "tr");
  expect(rows.length).toBe(lines.length - 2);
  for (const [at, row] of rows.entries()) {
    const line = cells(lines[at + 1] ?? "");
    const [name] = named(row, "a");
    expect(name && attribute(name, "href")).toContain(`/services/${line[1]}/`);
    const marks = named(row, "td")
      .slice(0, 12)
      .map((cell) => text(cell).startsWith("●"));
    expect(marks).toEqual(line.slice(4, 16).map((answer) => answer === "answered"));
  }
  const [csv] = named(only(page, "main"), "a").filter((a) => attribute(a, "href").endsWith(".csv"));
  expect(csv).toBeDefined();
});
