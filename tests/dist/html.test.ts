import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { atLeast, languages } from "../own.ts";
import { attribute, listed, named, only, pages, text } from "./site.ts";

const validator = new HtmlValidate(JSON.parse(readFileSync(".htmlvalidate.json", "utf8")));

it("has pages in every language", () => {
  for (const language of languages)
    expect(pages.filter((page) => page.language === language).length).toBeGreaterThanOrEqual(
      atLeast(31),
    );
});

/** One template makes the many outcomes of the question flows: every tenth stands for them. */
const outcome = /\/find\/[^/]+\/.+\/index\.html$/;
const different = pages.filter(({ file }, index) => !outcome.test(file) || index % 10 === 0);

it("is valid HTML on every page", async () => {
  expect(different.length).toBeGreaterThanOrEqual(atLeast(601));
  const faults: string[] = [];
  for (const { file, html } of different) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages))
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

it("names the language of every page", () => {
  const tags = { zh: "zh-Hant-TW", en: "en", both: "zh-Hant-TW" };
  const wrong = pages.filter(
    (page) => attribute(only(page, "html"), "lang") !== tags[page.language],
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it("has one h1 on every page, and skips no level of heading", () => {
  const faults = pages.flatMap((page) => {
    const levels = named(page.tree, "h1", "h2", "h3", "h4", "h5", "h6").map(({ name }) =>
      Number(name[1]),
    );
    const first = levels.filter((level) => level === 1).length === 1 && levels[0] === 1;
    const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    return first && !skips ? [] : [`${page.file}: ${levels.join(" ")}`];
  });
  expect(faults).toEqual([]);
});

it("gives every page of a language a title and a description of its own", () => {
  const faults = ["title", "description"].flatMap((what) => {
    const seen = new Map<string, string>();
    // a description is for search engines
    return (what === "title" ? pages : listed)
      .filter(({ language, path }) => language !== "both" || path.includes("/q/"))
      .flatMap((page) => {
        const description = named(page.tree, "meta").find(
          (meta) => attribute(meta, "name") === "description",
        );
        const value =
          what === "title"
            ? text(only(page, "title"))
            : attribute(description ?? only(page, "html"), "content");
        const twin = seen.get(`${page.language} ${value}`);
        seen.set(`${page.language} ${value}`, page.file);
        if (value.length < 4) return [`${page.file}: ${what} "${value}"`];
        return twin ? [`${page.file} and ${twin}: the same ${what} "${value}"`] : [];
      });
  });
  expect(faults).toEqual([]);
});
