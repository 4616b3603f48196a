import type { z } from "astro/zod";
import type { Path } from "./fault.ts";
import { type Both, inBoth } from "./said.ts";

/** The parts of a zod schema that this file reads; zod types them per class, here one loose shape is enough. */
type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  discriminator?: string;
};
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** Look through optional, default and the like to the schema that does the work. */
export const unwrap = (schema: z.ZodType): z.ZodType => {
  const { innerType, in: input, type } = defOf(schema);
  const inner = innerType ?? (type === "pipe" ? input : undefined);
  return inner ? unwrap(inner) : schema;
};

/** Keys that an object (or any branch of a union) allows. */
export const keysOf = (schema: z.ZodType): string[] => {
  const def = defOf(unwrap(schema));
  if (def.options) return [...new Set(def.options.flatMap(keysOf))];
  return Object.keys(def.shape ?? {});
};

/** The branches of a union that fit the given data: by its discriminator, or else all of them. */
const branches = (def: Def, data: unknown): z.ZodType[] => {
  const { options = [], discriminator } = def;
  if (discriminator === undefined) return options;
  const wanted = (data as Record<string, unknown> | undefined)?.[discriminator];
  return options.filter((option) => {
    const literal = defOf(option).shape?.[discriminator];
    return literal !== undefined && defOf(literal).values?.includes(wanted);
  });
};

/** The schema of a field, following the path through the data; undefined when there is none. */
export const schemaAt = (schema: z.ZodType, path: Path, data: unknown): z.ZodType | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const def = defOf(unwrap(schema));
  const inside = (data as Record<string | number, unknown> | undefined | null)?.[key];
  if (def.options) {
    for (const option of branches(def, data)) {
      const found = schemaAt(option, path, data);
      if (found) return found;
    }
    return undefined;
  }
  const child =
    typeof key === "number" ? (def.element ?? def.valueType) : (def.shape?.[key] ?? def.valueType);
  return child && schemaAt(child, rest, inside);
};

/**
 * What a schema accepts, in a few words.
 *
 * @example accepted(z.enum(["hour", "month"])) // "one of hour, month"
 */
export const accepted = (schema: z.ZodType): string => {
  const inner = unwrap(schema);
  const def = defOf(inner);
  if (def.entries) return `one of ${Object.values(def.entries).join(", ")}`;
  if (def.values) return def.values.map(String).join(" or ");
  if (def.options) return [...new Set(def.options.map(accepted))].join(", or ");
  if (def.shape) return `{ ${Object.keys(def.shape).join(", ")} }`;
  if (def.element) return `a list of ${accepted(def.element)}`;
  return (
    {
      string: "text",
      number: "a number",
      boolean: "true or false",
      record: "keys with text",
      array: "a list",
    }[def.type] ?? def.type
  );
};

/** The hint that the schema gives to editors, if any. */
export const hintOf = (schema: z.ZodType): Both | undefined =>
  inBoth(schema.meta()?.description ?? unwrap(schema).meta()?.description ?? "");
