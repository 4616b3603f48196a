import { expect, test } from "@playwright/test";
import { ask } from "../../src/cli/judge/ask.ts";
import { askPage } from "../../src/cli/judge/browser.ts";
import { figures } from "../../src/cli/judge/figures.ts";
import { queries } from "../../src/cli/judge/queries.ts";
import { searchWorker } from "../../src/cli/judge/worker.ts";
import { locales } from "../../src/model/locale.ts";
import { at } from "./addresses.ts";

/** Every third query of our own stands for the rest, which `npm run judge` asks. */
const sampled = 3;

/** The part of `npm run judge` that no change may lower. The figures are those the guide promises. */
for (const lang of locales)
  test(`the right page comes first, as the judge says without a browser: ${lang}`, async ({
    page,
    baseURL,
  }) => {
    const list = queries().filter(
      (query, place) =>
        query.lang === lang &&
        (query.set === "shared" || (query.set === "own" && place % sampled === 0)),
    );
    const outcomes = await askPage(page, `${baseURL}${at("")}`, list);
    for (const set of ["shared", "own"]) {
      const own = outcomes.filter(({ query }) => query.set === set);
      const { queries: n, first, three, none } = figures(own);
      expect(n).toBeGreaterThan(40);
      expect(first, `${set} S@1`).toBeGreaterThanOrEqual(95);
      expect(three, `${set} S@3`).toBeGreaterThanOrEqual(98);
      expect(none, `${set} without result`).toBe(0);
    }
    const judged = await ask(await searchWorker("dist"), "dist", list);
    const places = (all: typeof outcomes) =>
      all.map(({ query, rank, first }) => `${query.query}: ${rank} ${first.join(" ")}`);
    expect(places(judged)).toEqual(places(outcomes));
  });
