import { DataFactory, type Store } from "n3";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/model/open/dataset.ts";
import { atLeast, languages, own } from "../own.ts";
import { fromJsonLd, graphOf, linesOf } from "./graph.ts";
import { faultsOf, parsed } from "./rdf.ts";
import { base, files, origin, published, read } from "./site.ts";

const { namedNode, literal } = DataFactory;
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);
const cv = (name: string) => namedNode(`http://data.europa.eu/m8g/${name}`);
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const type = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
const publicService = namedNode("http://purl.org/vocab/cpsv#PublicService");
const valuesOf = (graph: Store, property: ReturnType<typeof namedNode>) =>
  graph.getObjects(null, property, null).map(({ value }) => value);
const here = (file: string) => `${base}${file}`;
const there = new Set(files.map(here));
/** Is an address of this site a file of it? */
const stands = (address: string) => {
  const { pathname } = new URL(address);
  return there.has(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
};

it.each(["services", "catalogue"])("%s says the same in Turtle and in JSON-LD", async (name) => {
  const turtle = linesOf(graphOf(`${name}.ttl`));
  expect(turtle.length).toBeGreaterThanOrEqual(atLeast(301));
  expect(linesOf(await fromJsonLd(read(`open-data/${name}.jsonld`)))).toEqual(turtle);
});

describe("the graph of services", () => {
  const graph = graphOf("services.ttl");
  const shapes = graphOf("shapes.ttl");
  const [first] = graph.getSubjects(type, publicService, null);
  if (!first) throw new Error("there is no service in the graph");

  it("conforms to the shapes that are published beside it", async () => {
    expect(await faultsOf(graph, shapes)).toEqual([]);
  });

  const harms: [how: string, harm: (graph: Store) => unknown][] = [
    ["without a title", (g: Store) => g.removeQuads(g.getQuads(first, dct("title"), null, null))],
    [
      "with a title in one language less",
      (g: Store) => g.removeQuads(g.getQuads(first, dct("title"), null, null).slice(0, 1)),
    ],
    [
      "with a title twice in one language",
      (g: Store) => g.addQuad(first, dct("title"), literal("again", "zh-Hant-TW")),
    ],
    [
      "without a law",
      (g: Store) => g.removeQuads(g.getQuads(first, cv("hasLegalResource"), null, null)),
    ],
    [
      "of nobody",
      (g: Store) => g.removeQuads(g.getQuads(first, cv("hasCompetentAuthority"), null, null)),
    ],
    [
      "with a channel that is not described",
      (g: Store) => g.addQuad(first, cv("hasChannel"), namedNode("https://example.org/nothing")),
    ],
    [
      "with a period that is none",
      (g: Store) =>
        g.addQuad(
          first,
          cv("processingTime"),
          literal("30 days", namedNode("http://www.w3.org/2001/XMLSchema#duration")),
        ),
    ],
  ];
  // where no service costs anything there is no sum
  if (own || graph.countQuads(null, cv("currency"), null, null) > 0)
    harms.push([
      "whose sum has no money",
      (g) => g.removeQuads(g.getQuads(null, cv("currency"), null, null)),
    ]);
  it.each(harms)("would not conform %s", async (_, harm) => {
    const harmed = parsed(read("open-data/services.ttl"), "https://example.org/");
    harm(harmed);
    expect((await faultsOf(harmed, shapes)).length).toBeGreaterThan(0);
  });

  it("holds every service by its permanent code, with pages that are there", () => {
    const codes = graph
      .getSubjects(type, publicService, null)
      .flatMap((service) => graph.getObjects(service, dct("identifier"), null))
      .map(({ value }) => value);
    const records: { code: string }[] = JSON.parse(read("open-data/services.json")).records;
    expect(codes.sort()).toEqual(records.map(({ code }) => code).sort());
    const ours = valuesOf(graph, namedNode("http://xmlns.com/foaf/0.1/page")).filter((address) =>
      address.startsWith(origin),
    );
    expect(ours.length).toBeGreaterThanOrEqual(atLeast(101));
    expect(ours.filter((address) => !stands(address))).toEqual([]);
  });

  it("gives a processing time only where the record has one fixed period", () => {
    interface Limit {
      main: boolean;
      who: string;
      basis?: string;
      unknown: boolean;
      amount?: number;
      unit?: string;
    }
    const records: { code: string; limits: Limit[] }[] = JSON.parse(
      read("open-data/services.json"),
    ).records;
    let timed = 0;
    for (const { code, limits } of records) {
      const times = graph.getObjects(
        namedNode(`${new URL(here(`q/${code}/`), origin).href}#service`),
        cv("processingTime"),
        null,
      );
      timed += times.length;
      const fixed = limits.filter(
        ({ main, who, basis, unknown }) =>
          main && who === "agency" && basis !== "fallback" && !unknown,
      );
      if (times.length > 0) expect([code, fixed.length]).toEqual([code, 1]);
      for (const { value } of times) expect(value).toContain(String(fixed[0]?.amount));
    }
    expect(timed).toBeGreaterThanOrEqual(own ? 4 : 0);
    expect(records.length).toBeGreaterThan(0);
  });
});

describe("the catalogue", () => {
  const graph = graphOf("catalogue.ttl");

  it("conforms to its shapes, and would not without a licence", async () => {
    const shapes = graphOf("shapes.ttl");
    expect(await faultsOf(graph, shapes)).toEqual([]);
    const harmed = graphOf("catalogue.ttl");
    const [one] = harmed.getQuads(null, dct("license"), null, null);
    if (one) harmed.removeQuad(one);
    expect(await faultsOf(harmed, shapes)).toHaveLength(1);
  });

  it("lists every set, and every file of it is there with its licence, day and languages", () => {
    const sets = graph.getSubjects(type, dcat("Dataset"), null);
    expect(sets.length).toBe(datasetIds.length);
    const distributions = graph.getSubjects(type, dcat("Distribution"), null);
    expect(distributions.length).toBe(2 * datasetIds.length + 2);
    for (const one of [...sets, ...distributions]) {
      const said = (property: string) =>
        graph.getObjects(one, dct(property), null).map(({ value }) => value);
      expect([one.value, said("license")]).toEqual([one.value, ["https://data.gov.tw/license"]]);
      expect([one.value, said("modified").every((day) => day <= published)]).toEqual([
        one.value,
        true,
      ]);
      expect([one.value, said("language").length]).toEqual([one.value, languages.length]);
    }
    const addresses = valuesOf(graph, dcat("downloadURL"));
    expect(addresses.length).toBe(distributions.length);
    expect(addresses.filter((address) => !stands(address))).toEqual([]);
  });

  it("says that the licence is not confirmed yet", () => {
    const words = graph
      .getObjects(namedNode("https://data.gov.tw/license"), dct("description"), null)
      .map(({ value }) => value);
    expect(words.length).toBe(languages.length);
    expect(words.filter((text) => !/確認|confirm/.test(text))).toEqual([]);
  });
});
