import { readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { z } from "astro/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { parseFile, readTree } from "../../src/cli/content/read/read.ts";
import { inBoth } from "../../src/cli/content/report/said.ts";
import { hintOf } from "../../src/cli/content/report/schema-words.ts";
import { generated } from "../../src/cli/schemas/generated.ts";
import { jsonSchemas, written } from "../../src/cli/schemas/json-schemas.ts";
import { each, kinds } from "../../src/schema/kinds.ts";
import { serviceFacts } from "../../src/schema/service.ts";

const tree = readTree(".");
const schemas = jsonSchemas();

/** @example matching("flows/*.yaml") // ["flows/use-road.yaml", …] */
const matching = (files: string): string[] =>
  each(files).flatMap((one) => {
    const pattern = new RegExp(`^${one.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
    return [...tree.keys()].filter((name) => pattern.test(name));
  });

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>(
  [...schemas].map(([file, schema]) => [file, ajv.compile(schema)]),
);
const dataOf = (name: string): unknown => parseFile(name, tree.get(name) ?? "").data;

describe("schemas/ and the editor's settings", () => {
  it("are fresh: if not, run npm run schemas", async () => {
    const stale = [...(await generated("."))].flatMap(([file, text]) =>
      readFileSync(file, "utf8") === text ? [] : [file],
    );
    expect(stale, "run npm run schemas").toEqual([]);
  }, 30_000);

  it("map every kind of YAML and JSON file, and every path they name exists", () => {
    const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
    const yaml = Object.values<string | string[]>(settings["yaml.schemas"]).flat();
    const json = settings["json.schemas"].flatMap(
      (entry: { fileMatch: string[] }) => entry.fileMatch,
    );
    const expected = Object.values(kinds).flatMap(({ files }) =>
      files.endsWith(".yaml") ? each(files).map((one) => `content/${one}`) : [],
    );
    expect(yaml.toSorted()).toEqual(expected.toSorted());
    expect(json).toEqual(["content/ui/zh.json", "content/ui/en.json"]);
    const named = [
      ...Object.keys(settings["yaml.schemas"]),
      ...settings["json.schemas"].map((entry: { url: string }) => entry.url),
    ];
    for (const path of named) expect(JSON.parse(readFileSync(path, "utf8")).$schema).toBeTruthy();
  });
});

const record = { fact: "limits.review", value: "1a2b3c4d", by: "parks", date: "2026-12-01" };
/** An entry of files that need not be there. */
const samples: Record<string, unknown> = {
  moved: [{ from: "services/old-name", to: "services/new-name" }],
  reviews: [{ ...record, answer: "right" }],
  officeReviews: [{ ...record, answer: "right" }],
};

describe.each([...written])("the JSON Schema of %s", (name, { files }) => {
  const valid = validators.get(`schemas/${name}.schema.json`);
  const all = matching(files).map((file): [string, unknown] => [file, dataOf(file)]);
  const tried = all.length > 0 ? all : [["a sample", samples[name]] as const];

  it("lets today's content pass", () => {
    for (const [file, data] of tried) {
      expect(data, file).toBeDefined();
      const passes = valid?.(data);
      expect(passes, `${file} ${JSON.stringify(valid?.errors?.slice(0, 3))}`).toBe(true);
    }
  });

  it("refuses a key that nobody knows", () => {
    const data = structuredClone(tried[0]?.[1]);
    // lists of words and tables with free keys know no unknown key: what stands there has to be of the right kind
    if (Array.isArray(data) && typeof data[0] === "object") data[0].strangeKey = 1;
    else if (Array.isArray(data)) data[0] = { strangeKey: 1 };
    else Object.assign(data as object, { strangeKey: 1 });
    expect(valid?.(data)).toBe(false);
  });
});

type Node = { [key: string]: unknown; properties?: Record<string, Node>; description?: string };

/** Every property of a schema with its path, in alternatives and definitions too. */
const properties = (node: unknown, path: string): [path: string, property: Node][] =>
  typeof node !== "object" || node === null
    ? []
    : Object.entries(node).flatMap(([key, inner]) => [
        ...(key === "properties"
          ? Object.entries(inner as Record<string, Node>).map(
              ([name, property]): [string, Node] => [`${path}.${name}`, property],
            )
          : []),
        ...properties(inner, key === "properties" ? path : `${path}.${key}`),
      ]);

describe("hints", () => {
  const all = [...written].flatMap(([name, { schema }]) =>
    properties(z.toJSONSchema(schema, { io: "input" }), name),
  );

  it("stand with every field, in Chinese and in English", () => {
    expect(all.length).toBeGreaterThan(400);
    const without = all.flatMap(([path, { description = "" }]) => {
      const hint = inBoth(description);
      const good =
        hint &&
        /\p{Script=Han}/u.test(hint.zh) &&
        /[a-z]{2}/i.test(hint.en) &&
        !hint.en.includes(" · ");
      return good ? [] : [`${path}: ${description}`];
    });
    expect([...new Set(without)]).toEqual([]);
  });

  it("are short enough to be read while typing", () => {
    const long = all.flatMap(([path, { description = "" }]) =>
      [...(inBoth(description)?.zh ?? "")].length > 130 ? [path] : [],
    );
    expect([...new Set(long)]).toEqual([]);
  });

  it("reach the guard in both languages", () => {
    const { owner, gaps } = serviceFacts.options[0].shape;
    expect(hintOf(owner)?.zh).toContain("決定准不准的單位");
    expect(hintOf(gaps)?.en).toContain("still unknown");
    expect(hintOf(z.string())).toBeUndefined();
  });
});

describe("what the rules of the schemas say", () => {
  const texts: string[] = [];
  beforeAll(() => {
    const wrong: unknown[] = [undefined, 1, "", "Not an Id!", "2026-02-30", [], {}, [{}]];
    const walk = (schema: z.ZodType, depth: number): void => {
      for (const value of wrong) {
        const { error } = schema.safeParse(value);
        for (const { message } of error?.issues ?? []) texts.push(message);
      }
      const { shape, element, options, innerType, valueType } = schema.def as unknown as {
        shape?: Record<string, z.ZodType>;
        element?: z.ZodType;
        options?: z.ZodType[];
        innerType?: z.ZodType;
        valueType?: z.ZodType;
      };
      if (depth === 0) return;
      for (const inner of [
        ...Object.values(shape ?? {}),
        ...(options ?? []),
        ...[element, innerType, valueType].filter((one) => one !== undefined),
      ])
        walk(inner, depth - 1);
    };
    for (const { schema } of written.values()) walk(schema, 6);
  });

  it("is Chinese first, and English", () => {
    // what the schema library says by itself is put into words by the guard
    const own = [...new Set(texts)].filter((text) => !/^(Invalid|Too|Unrecognized)/.test(text));
    expect(own.length).toBeGreaterThan(15);
    for (const text of own) expect(inBoth(text), text).toBeDefined();
  });
});

it("every kind of content has a schema in schemas/", () => {
  expect([...written.keys()].filter((name) => name !== "ui")).toEqual(Object.keys(kinds));
});
