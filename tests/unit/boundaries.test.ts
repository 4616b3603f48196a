import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

/** Every text of a file of words by its path, as “faqs.height.a”. */
const texts = (value: unknown, path = ""): [path: string, text: string][] =>
  typeof value === "string"
    ? [[path, value]]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
      : [];
const wordsOf = (file: string) => parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "");

/**
 * 以上 and 以下 include the number, 超過, 逾 and 未滿 do not (Criminal Code Art. 10 and the use of all acts). The English
 * of the same text may not turn that round.
 */
const sides: { zh: (token: string) => RegExp; not: (token: string) => RegExp }[] = [
  {
    zh: (t) => new RegExp(`${t} ?以上`),
    not: (t) => new RegExp(`(?:more than|over|above|exceeding) ${t}`),
  },
  {
    zh: (t) => new RegExp(`${t} ?以下`),
    not: (t) => new RegExp(`(?:less than|under|below|fewer than) ${t}`),
  },
  {
    zh: (t) => new RegExp(`(?:超過|逾|大於) ?${t}`),
    not: (t) => new RegExp(`${t} or (?:more|above|over)|at least ${t}`),
  },
  {
    zh: (t) => new RegExp(`(?:未滿|未達|不到|不滿) ?${t}`),
    not: (t) => new RegExp(`(?:up to|at most|no more than) ${t}|${t} or (?:less|under|fewer)`),
  },
];

it("the English includes a boundary where the Chinese does, and only there", () => {
  const turned: string[] = [];
  let compared = 0;
  for (const file of globSync("content/services/*/zh.mdx")) {
    const english = new Map(texts(wordsOf(file.replace("zh.mdx", "en.mdx"))));
    for (const [path, zh] of texts(wordsOf(file)))
      for (const [token] of zh.matchAll(/\{\{(?:figures|limits)\.[a-z0-9-]+\}\}/g))
        for (const side of sides) {
          const safe = token.replaceAll(/[{}.]/g, "\\$&");
          if (!side.zh(safe).test(zh)) continue;
          compared++;
          const en = english.get(path) ?? "";
          // a text may name the number twice, once from each side
          if (
            side.not(safe).test(en) &&
            sides.filter(({ zh: other }) => other(safe).test(zh)).length === 1
          )
            turned.push(`${file} ${path}: ${zh} → ${en}`);
        }
  }
  expect(compared).toBeGreaterThan(100);
  expect(turned).toEqual([]);
});

it("an extension is a field of its period, never a period of its own; every general period has one", () => {
  const wrong: string[] = [];
  let general = 0;
  for (const file of globSync("content/services/*/service.yaml"))
    for (const limit of parse(readFileSync(file, "utf8")).limits) {
      if (/-(?:longer|extended|extension-of)$/.test(limit.id)) wrong.push(`${file} ${limit.id}`);
      if (limit.basis !== "fallback") continue;
      general++;
      if (limit.extension?.maxTimes !== 1 || limit.extension.maxAmount !== limit.amount)
        wrong.push(`${file} ${limit.id}: Administrative Procedure Act Art. 51 III`);
    }
  expect(general).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
