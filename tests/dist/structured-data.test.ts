import { expect, it } from "vitest";
import { named, only, type Page, pages, text } from "./site.ts";

/** What each kind of page has to say to machines. */
const types: Record<string, string[]> = {
  home: ["GovernmentOrganization"],
  "services/[id]": ["GovernmentService", "BreadcrumbList", "FAQPage"],
  "offices/[id]": ["GovernmentOrganization"],
  "laws/[id]": ["Legislation"],
};

interface Thing {
  "@context": string;
  "@type": string;
  name?: string;
  mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
}
const things = (page: Page): Thing[] =>
  named(page.tree, "script")
    .filter(({ attribs }) => attribs["type"] === "application/ld+json")
    .map((script) =>
      JSON.parse(script.children.map((child) => ("data" in child ? child.data : "")).join("")),
    );

it.each(Object.entries(types))("says what a page is: %s", (kind, wanted) => {
  const ofKind = pages.filter((page) => page.kind === kind);
  expect(ofKind.length).toBeGreaterThan(1);
  const missing = ofKind.filter((page) =>
    wanted.some((type) => !things(page).some((thing) => thing["@type"] === type)),
  );
  expect(missing.map(({ file }) => file)).toEqual([]);
});

it("parses on every page, and speaks schema.org", () => {
  const wrong = pages.filter((page) =>
    things(page).some((thing) => thing["@context"] !== "https://schema.org" || !thing["@type"]),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it("names nothing that the page does not show", () => {
  const squeeze = (words: string) => words.replace(/\s+/g, "");
  const unseen = pages.flatMap((page) => {
    const shown = squeeze(text(only(page, "body")));
    const said = things(page)
      .filter((thing) => ["GovernmentService", "FAQPage"].includes(thing["@type"]))
      .flatMap((thing) => [
        thing.name ?? "",
        ...(thing.mainEntity ?? []).flatMap((q) => [q.name, q.acceptedAnswer.text]),
      ]);
    return said
      .filter((words) => !shown.includes(squeeze(words)))
      .map((words) => `${page.file}: ${words}`);
  });
  expect(unseen).toEqual([]);
});
