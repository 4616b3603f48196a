import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/model/open/dataset.ts";
import { atLeast, inContent, languages, own } from "../own.ts";
import { attribute, base, files, named, only, origin, pages, published, read } from "./site.ts";

/** Open data as a stranger reads it: with a validator and a reader of tables that are not the site's own. */
interface DataFile {
  $schema: string;
  published: string;
  licence: { confirmed: boolean; note: { zh: string; en: string } };
  cite: { zh: string; en: string };
  records: Record<string, unknown>[];
}
const data = (id: string): DataFile => JSON.parse(read(`open-data/${id}.json`));
const folders = (kind: string) =>
  files.filter((file) => new RegExp(`^zh/${kind}/[^/]+/index\\.html$`).test(file)).length;

describe.each(datasetIds)("the set %s", (id) => {
  const { records, ...head } = data(id);

  it("holds records, and says its day, its licence and how to cite it", () => {
    const none = id === "forms" && inContent("forms").length === 0;
    expect(records.length).toBeGreaterThanOrEqual(none ? 0 : atLeast(3));
    expect(head.published).toBe(published);
    expect(head.licence.confirmed).toBe(false);
    expect(head.licence.note.zh).toContain("確認");
    if (languages.includes("en")) expect(head.licence.note.en).toContain("confirm");
    expect(head.cite.zh).toContain(origin);
    if (languages.includes("en")) expect(head.cite.en).toContain(published.slice(0, 4));
  });

  it("is what its schema says, and no other", () => {
    const schema = JSON.parse(read(`open-data/${id}.schema.json`));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(head.$schema).toBe(schema.$id);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    const fits = ajv.compile(schema);
    const whole = data(id);
    expect(fits(whole) || fits.errors).toBe(true);
    const [first = {}] = records;
    for (const field of Object.keys(schema.properties.records.items.properties ?? first)) {
      if (!(field in first)) continue;
      expect([field, fits({ ...whole, records: [{ ...first, [field]: [[7]] }] })]).toEqual([
        field,
        false,
      ]);
    }
    expect(fits({ ...whole, records: [{ ...first, more: 1 }] })).toBe(false);
  });

  it("is a table of the same records, in UTF-8 with its mark", () => {
    const bytes = readFileSync(`dist/open-data/${id}.csv`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8").slice(1);
    expect(text.replaceAll("\r\n", "")).not.toContain("\r");
    expect(text.endsWith("\r\n")).toBe(true);
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.length).toBe(records.length);
    expect(rows.map((row) => row["id"])).toEqual(records.map((record) => record["id"]));
    const empty = Object.keys(rows[0] ?? {}).filter((name) => rows.every((row) => !row[name]));
    // what another agency has nothing of is empty
    if (own)
      expect(empty.filter((name) => !["part_of", "hours_zh", "hours_en"].includes(name))).toEqual(
        [],
      );
  });

  it.each(languages)("is told on the page in %s with its files and every column", (locale) => {
    const page = pages.find(({ path }) => path === `${base}${locale}/open-data/`);
    if (!page) throw new Error("there is no page of open data");
    const main = only(page, "main");
    const hrefs = named(main, "a").map((a) => attribute(a, "href"));
    for (const end of ["json", "csv", "schema.json"])
      expect(hrefs).toContain(`${base}open-data/${id}.${end}`);
    const [head = ""] = read(`open-data/${id}.csv`).slice(1).split("\r\n");
    const section = named(main, "section").find((one) => attribute(one, "id") === id);
    const told = section
      ? named(section, "code").map((code) =>
          JSON.stringify(
            code.children[0] && "data" in code.children[0] ? code.children[0].data : "",
          ),
        )
      : [];
    expect(told).toEqual(head.split(",").map((name) => JSON.stringify(name)));
  });
});

it("holds everything that has a page", () => {
  for (const id of ["services", "offices", "forms", "laws"])
    expect([id, data(id).records.length]).toEqual([id, folders(id)]);
});

it("has an address of a page that is there in every record", () => {
  const there = new Set(files);
  const lost = datasetIds.flatMap((id) =>
    data(id).records.flatMap(({ url, markdown }) =>
      [url, markdown].flatMap((two) =>
        Object.values((two ?? {}) as Record<string, string>).flatMap((address) => {
          const path = new URL(address).pathname.slice(base.length);
          return there.has(path.endsWith("/") ? `${path}index.html` : path) ? [] : [address];
        }),
      ),
    ),
  );
  expect(lost).toEqual([]);
});

it("gives every ground of a fact its title and address", () => {
  interface Ground {
    law?: string;
    articles?: string[];
    source?: string;
  }
  const key = ({ law, articles, source }: Ground) => JSON.stringify([law, articles, source]);
  const grounds = (value: unknown): Ground[] => {
    if (Array.isArray(value)) return value.flatMap(grounds);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name === "references" ? [] : name === "grounds" ? (inner as Ground[]) : grounds(inner),
    );
  };
  let looked = 0;
  for (const id of ["services", "offices", "forms", "faqs"])
    for (const record of data(id).records) {
      const told = new Set((record["references"] as Ground[]).map(key));
      const wanted = grounds(record);
      looked += wanted.length;
      expect([record["id"], wanted.filter((ground) => !told.has(key(ground)))]).toEqual([
        record["id"],
        [],
      ]);
    }
  expect(looked).toBeGreaterThanOrEqual(atLeast(3001));
});
