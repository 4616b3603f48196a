import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import zh from "../../content/ui/zh.json" with { type: "json" };
import { formatDate } from "../../src/model/quantity.ts";

const strings = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(strings);

/** Chinese stands without a blank; a blank belongs between Chinese and a digit only. A date begins and ends in Chinese. */
const blank = /[\p{Script=Han}，。：；「」（）] +[\p{Script=Han}，。：；「」（）]/u;

it("a date begins and ends in Chinese", () => {
  expect(formatDate("2026-12-01", "zh")).toMatch(/^民國.*（2026 年）$/);
  expect(blank.test("到 民國 115 年")).toBe(true);
  expect(blank.test("到民國 115 年 12 月 1 日（2026 年）為止")).toBe(false);
});

it("stands in every string of the interface without a blank around it", () => {
  const dated = strings(zh).filter((text) => text.includes("{{date}}"));
  expect(dated.length).toBeGreaterThan(5);
  const date = formatDate("2026-12-01", "zh");
  expect(dated.map((text) => text.replace("{{date}}", date)).filter((t) => blank.test(t))).toEqual(
    [],
  );
});

it("stands so in every text of the content", () => {
  const wrong = globSync("content/{services,pages,topics,events,audiences}/*/*.yaml").flatMap(
    (file) => {
      const words = readFileSync(file.replace(/[a-z]+\.yaml$/, "zh.mdx"), "utf8");
      const figures: { id: string; date?: string; year?: number }[] =
        parse(readFileSync(file, "utf8")).figures ?? [];
      return figures
        .filter(({ date, year }) => date ?? year)
        .flatMap(({ id }) =>
          words
            .split("\n")
            .map((line) =>
              line
                .replaceAll(`{{figures.${id}}}`, "民國年")
                .replaceAll(`<Fact of="figures.${id}" />`, "民國年"),
            )
            .filter((line) =>
              /[\p{Script=Han}，。] +民國年|民國年 +[\p{Script=Han}，。]/u.test(line),
            )
            .map((line) => `${file}: ${line.slice(0, 80)}`),
        );
    },
  );
  expect(wrong).toEqual([]);
});
