import type { z } from "astro/zod";
import type { Path } from "./fault.ts";
import { some } from "./nearest.ts";
import { type Both, inBoth, say } from "./said.ts";

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

/** What a schema says, in both languages; what the schema library says by itself speaks but one. */
export const sides = (text: string): Both => inBoth(text) ?? say(text, text);

const types: Readonly<Record<string, Both>> = {
  string: say("文字", "text"),
  number: say("數字", "a number"),
  boolean: say("true（是）或 false（否）", "true or false"),
  record: say("欄位和文字", "keys with text"),
  array: say("清單", "a list"),
};

const joined = (all: Both[], zh: string, en: string): Both => {
  const [chinese, english] = [all.map((one) => one.zh), all.map((one) => one.en)];
  return say([...new Set(chinese)].join(zh), [...new Set(english)].join(en));
};

/**
 * What a schema accepts, in a few words; of many names those most like what was written.
 *
 * @example accepted(z.enum(["hour", "month"])).zh // "hour、month 其中一個"
 */
export const accepted = (schema: z.ZodType, written = ""): Both => {
  const inner = unwrap(schema);
  const def = defOf(inner);
  if (def.entries) {
    const names = some(Object.values(def.entries), written);
    return say(`${names.zh} 其中一個`, `one of ${names.en}`);
  }
  if (def.values)
    return joined(
      def.values.map((one) => say(String(one), String(one))),
      " 或 ",
      " or ",
    );
  if (def.options)
    return joined(
      def.options.map((one) => accepted(one, written)),
      "，或 ",
      ", or ",
    );
  if (def.shape) {
    const names = some(Object.keys(def.shape));
    return say(`{ ${names.zh} }`, `{ ${names.en} }`);
  }
  if (def.element) {
    const entry = accepted(def.element, written);
    return say(`清單，每一項是${entry.zh}`, `a list of ${entry.en}`);
  }
  return types[def.type] ?? say(def.type, def.type);
};

/** The names that a schema takes, where it takes one of a few. */
export const namesOf = (schema: z.ZodType): string[] => {
  const { entries, values, options } = defOf(unwrap(schema));
  if (options) return options.flatMap(namesOf);
  return [...Object.values(entries ?? {}), ...(values ?? []).map(String)];
};

/** Whether a schema takes a number, a text and so on: the names of its types, of every branch of a union. */
export const typesOf = (schema: z.ZodType): string[] => {
  const def = defOf(unwrap(schema));
  return def.options ? def.options.flatMap(typesOf) : [def.shape ? "object" : def.type];
};

/** The hint that the schema gives to editors, if any. */
export const hintOf = (schema: z.ZodType): Both | undefined =>
  inBoth(schema.meta()?.description ?? unwrap(schema).meta()?.description ?? "");
