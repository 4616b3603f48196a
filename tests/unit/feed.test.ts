import { expect, it } from "vitest";
import type { Guide } from "../../src/model/guide.ts";
import { Table } from "../../src/model/guide.ts";
import { locales } from "../../src/model/locale.ts";
import { entriesOf, newestOf } from "../../src/model/site/feed.ts";
import { smallGuide } from "./guide.ts";

/** A guide of one service with one note, which closes within the month after its edition. */
function closing(): Guide {
  const guide = smallGuide();
  const [service] = guide.services.all;
  if (!service) throw new Error("the small guide has no service");
  const grounds = [{ law: "building-act", articles: ["30"] }];
  const words = (first: string) => ({ title: first, changes: { first } });
  const changed = {
    ...service,
    facts: {
      ...service.facts,
      status: "active",
      validity: { closes: "2026-12-20", grounds },
      changes: [{ id: "first", date: "2026-11-01" }],
    },
    words: { zh: words("首次"), en: words("First") },
  } as unknown as typeof service;
  return {
    ...guide,
    site: { ...guide.site, published: "2026-12-01" },
    services: new Table("content/test", [changed]),
  };
}

it("gives an entry another id in each language, so that a reader of both feeds sees both", () => {
  const ids = locales.flatMap((locale) => entriesOf(closing(), locale).map(({ id }) => id));
  expect(ids.length).toBe(4);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("https://example.org/q/RE-001/#first-zh");
});

it("is as new as its newest entry, also where that is a service that closes soon", () => {
  const entries = entriesOf(closing(), "en");
  expect(entries.map(({ updated }) => updated).sort()).toEqual(["2026-11-01", "2026-12-01"]);
  expect(newestOf(entries, "2020-01-01")).toBe("2026-12-01");
  expect(newestOf([], "2020-01-01")).toBe("2020-01-01");
});
