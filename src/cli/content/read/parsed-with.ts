import type { z } from "astro/zod";
import type { Source } from "./source.ts";

const known = new WeakMap<Source, Map<z.ZodType, unknown>>();

/**
 * What a schema makes of a file: checks that need the value ask for the same one, and it is made once.
 *
 * @example parsedWith(flow, source).data?.questions
 */
export const parsedWith = <Schema extends z.ZodType>(
  schema: Schema,
  source: Source,
): z.ZodSafeParseResult<z.infer<Schema>> => {
  const results = known.get(source) ?? new Map<z.ZodType, unknown>();
  known.set(source, results);
  if (!results.has(schema)) results.set(schema, schema.safeParse(source.whole ?? source.data));
  return results.get(schema) as z.ZodSafeParseResult<z.infer<Schema>>;
};
