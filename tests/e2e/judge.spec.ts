import { expect, test } from "@playwright/test";
import { ask, figures, queries } from "../../src/cli/judging.ts";
import { at } from "./addresses.ts";

/** Every third query of our own stands for the rest, which `npm run judge` asks. */
const sampled = 3;

/** The part of `npm run judge` that no change may lower. The figures are those the guide promises. */
for (const lang of ["zh", "en"] as const)
  test(`the right page comes first: ${lang}`, async ({ page, baseURL }) => {
    const list = queries().filter(
      (query, at) => query.lang === lang && (query.set === "shared" || at % sampled === 0),
    );
    const outcomes = await ask(page, `${baseURL}${at("")}`, list);
    for (const set of ["shared", "own"]) {
      const own = outcomes.filter(({ query }) => query.set === set);
      const { queries: n, first, three, none } = figures(own);
      expect(n).toBeGreaterThan(40);
      expect(first, `${set} S@1`).toBeGreaterThanOrEqual(95);
      expect(three, `${set} S@3`).toBeGreaterThanOrEqual(98);
      expect(none, `${set} without result`).toBe(0);
    }
  });
