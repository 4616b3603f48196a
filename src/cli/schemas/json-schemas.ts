import { z } from "astro/zod";
import { button, need } from "../../schema/answer.ts";
import { fieldHelp } from "../../schema/field.ts";
import { grounds } from "../../schema/ground.ts";
import { type Kind, kinds } from "../../schema/kinds.ts";
import { everyLocale } from "../../model/locale.ts";
import { fee, figure, limit } from "../../schema/quantity.ts";
import { channel, evidenceUse, output, step } from "../../schema/service-parts.ts";
import { bilingual, list } from "../../schema/text.ts";
import { ui } from "../../schema/ui.ts";

type Names = ReadonlyMap<z.ZodType, string>;

/** Parts that many files share stand once in a schema, under their name, so that a change of one shows as one line. */
const parts = {
  ...{ bilingual, grounds, figure, limit, fee, step, evidenceUse, channel, output },
  ...{ fieldHelp, button, need },
};

/** Fields that every alternative of a union has alike; each kind of service would repeat all forty otherwise. */
const fieldsInCommon = (schema: z.ZodType): [z.ZodType, string][] => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const shapes = schema.options.flatMap((option) =>
    option instanceof z.ZodObject ? [option.shape as Record<string, z.ZodType>] : [],
  );
  return Object.entries(shapes[0] ?? {}).flatMap(([key, field]) =>
    shapes.every((shape) => shape[key] === field) ? [[field, key] as [z.ZodType, string]] : [],
  );
};

/** The hints that stand with the schemas, and for the parts above their names. */
const metadata = (names: Names) => {
  const registry = z.registry<{ id?: string; description?: string }>();
  registry.get = (schema) => {
    const id = names.get(schema as unknown as z.ZodType);
    const hints = z.globalRegistry.get(schema) as { description?: string } | undefined;
    return id === undefined ? hints : ({ ...hints, id } as never);
  };
  registry.has = (schema) => z.globalRegistry.has(schema);
  return registry;
};

/**
 * What one file may hold, as JSON Schema: draft 7, which editors know. Defaults are optional, as an editor need not
 * write them. What only the guard can say (that an id exists, that two fields agree) is not in it.
 *
 * @example jsonSchema(z.strictObject({ id })).properties.id.description // "代號：… · id: …"
 */
export const jsonSchema = (schema: z.ZodType, title: string): Record<string, unknown> => {
  const names = new Map<z.ZodType, string>(fieldsInCommon(schema));
  for (const [name, part] of Object.entries(parts)) names.set(part, name);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    metadata: metadata(names),
  });
  return { $schema, title, ...rest };
};

/** Whole files, by the name of their schema: tables are lists of entries. */
export const schemaOf = ({ schema, shape }: Kind): z.ZodType =>
  shape === "table" ? list(schema) : schema;

/** Every kind of file below content/, with its schema; the strings of the interface too. */
export const written: ReadonlyMap<string, { files: string; schema: z.ZodType }> = new Map([
  ...Object.entries(kinds).map(
    ([name, kind]) => [name, { files: kind.files, schema: schemaOf(kind) }] as const,
  ),
  ["ui", { files: `ui/{${everyLocale.join()}}.json`, schema: ui }],
]);

/**
 * Every JSON Schema of content/, by the path of its file.
 *
 * @example jsonSchemas().get("schemas/offices.schema.json") // { $schema: …, title: "content/offices.yaml", … }
 */
export const jsonSchemas = (): Map<string, Record<string, unknown>> =>
  new Map(
    [...written].map(([name, { files, schema }]) => [
      `schemas/${name}.schema.json`,
      jsonSchema(schema, `content/${files}`),
    ]),
  );
