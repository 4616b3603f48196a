import { expect, it } from "vitest";
import { languages, own } from "../own.ts";
import { named, only, type Page, pages, text } from "./site.ts";

/** What each kind of page has to say to machines. */
const types: Record<string, string[]> = {
  home: ["GovernmentOrganization"],
  "services/[id]": ["GovernmentService", "BreadcrumbList"],
  "faq/[id]": ["FAQPage"],
  "offices/[id]": ["GovernmentOrganization"],
  "laws/[id]": ["Legislation"],
};

interface Thing {
  "@context": string;
  "@type": string;
  name?: string;
  mainEntityOfPage?: { inLanguage?: string; dateModified?: string };
  mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
}
const things = (page: Page): Thing[] =>
  named(page.tree, "script")
    .filter(({ attribs }) => attribs["type"] === "application/ld+json")
    .map((script) =>
      JSON.parse(script.children.map((child) => ("data" in child ? child.data : "")).join("")),
    );

/** Of another agency every kind of page that it has. */
const there = Object.entries(types).filter(
  ([kind]) => own || pages.some((page) => page.kind === kind),
);

it.each(there)("says what a page is: %s", (kind, wanted) => {
  const ofKind = pages.filter((page) => page.kind === kind);
  expect(ofKind.length).toBeGreaterThanOrEqual(languages.length);
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

/** Properties that schema.org gives to each type, its own and those of the types above it, as far as they are used. */
const thing = ["name", "alternateName", "description", "identifier", "url", "sameAs"];
const work = [...thing, "inLanguage", "dateModified", "mainEntity"];
const organization = [...thing, "areaServed", "parentOrganization", "telephone", "address"];
const domain: Record<string, string[]> = {
  Answer: [...work, "text"],
  Audience: [...thing, "audienceType"],
  BreadcrumbList: [...thing, "itemListElement"],
  City: thing,
  ContactPoint: [...thing, "telephone"],
  DefinedTerm: thing,
  DefinedTermSet: [...work, "hasDefinedTerm"],
  FAQPage: work,
  GovernmentOrganization: organization,
  GovernmentService: [
    ...thing,
    "mainEntityOfPage",
    "serviceType",
    "areaServed",
    "audience",
    "availableChannel",
    "serviceOperator",
    "provider",
    "offers",
  ],
  Legislation: [...work, "legislationIdentifier", "legislationDateVersion"],
  Offer: thing,
  ListItem: [...thing, "position", "item"],
  Question: [...work, "acceptedAnswer"],
  ServiceChannel: [...thing, "availableLanguage", "servicePhone", "serviceUrl"],
  WebPage: work,
};

it("gives no type a property of another", () => {
  const foreign = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const { "@type": type, ...rest } = value as Record<string, unknown>;
    for (const [name, inner] of Object.entries(rest)) {
      if (!name.startsWith("@") && !domain[String(type)]?.includes(name))
        foreign.add(`${String(type)}.${name}`);
      walk(inner);
    }
  };
  for (const page of pages) things(page).forEach(walk);
  expect([...foreign]).toEqual([]);
});

it("says of every service page its language and its day", () => {
  const wrong = pages
    .filter(({ kind }) => kind === "services/[id]")
    .filter((page) => {
      const service = things(page).find((one) => one["@type"] === "GovernmentService");
      const { inLanguage, dateModified } = service?.mainEntityOfPage ?? {};
      return (
        inLanguage !== { zh: "zh-Hant-TW", en: "en", both: "" }[page.language] ||
        !/^\d{4}-\d{2}-\d{2}$/.test(dateModified ?? "")
      );
    });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
