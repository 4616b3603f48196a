import { parseDocument } from "htmlparser2";
import { expect, it } from "vitest";
import { named, read, text } from "./site.ts";

it.each([
  ["zh", "民國"],
  ["en", "2026"],
])("the feed in %s writes dates as pages do", (language, sign) => {
  const feed = parseDocument(read(`${language}/changes/feed.xml`), { xmlMode: true });
  const summaries = named(feed, "summary").map(text);
  expect(summaries.length).toBeGreaterThan(10);
  expect(summaries.filter((summary) => /\d{4}-\d{2}-\d{2}/.test(summary))).toEqual([]);
  expect(summaries.filter((summary) => /\p{Script=Han} +\p{Script=Han}/u.test(summary))).toEqual(
    [],
  );
  // services that close soon
  expect(summaries.filter((summary) => summary.includes(sign)).length).toBeGreaterThan(0);
});

it("has ids of its own in each language, and is as new as its newest entry", () => {
  const feeds = ["zh", "en"].map((language) =>
    parseDocument(read(`${language}/changes/feed.xml`), { xmlMode: true }),
  );
  const ids = feeds.flatMap((feed) => named(feed, "id").map(text));
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
  for (const feed of feeds) {
    const [whole = "", ...entries] = named(feed, "updated").map(text);
    expect(whole).toBe(entries.toSorted().at(-1));
  }
});
