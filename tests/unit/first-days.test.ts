import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

type Limits = Record<string, { startsOn?: string }>;
const limitsOf = (file: string): Limits =>
  parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "")["limits"];

/** The works themselves begin on their first day; a day before an expiry is counted back. */
const otherwise = /開工|往前算/;

/** The day itself is not counted (Administrative Procedure Act Art. 48 II, Civil Code Art. 120 II). */
it("says of every period named from a day that this day does not count, in both languages", () => {
  const named = globSync("content/services/*/zh.mdx").flatMap((file) => {
    const [zh, en] = [limitsOf(file), limitsOf(file.replace("zh.mdx", "en.mdx"))];
    return Object.entries(zh)
      .filter(([, { startsOn = "" }]) => /當天|那一天|那天/.test(startsOn))
      .filter(([, { startsOn = "" }]) => !otherwise.test(startsOn))
      .map(([id, { startsOn = "" }]) => ({ file, id, zh: startsOn, en: en[id]?.startsOn ?? "" }));
  });
  expect(named.length).toBeGreaterThan(30);
  expect(
    named.filter((of) => !of.zh.includes("當天不算") || !of.en.includes("that day does not count")),
  ).toEqual([]);
});
