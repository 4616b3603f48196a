import { z } from "astro/zod";
import { written } from "./json-schemas.ts";

type Shape = Record<string, z.ZodType>;

/** What is read when nothing is written needs no line. */
const must = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

const hint = (schema: z.ZodType): string =>
  (schema.meta()?.description ?? "").split(" · ")[0] ?? "";

/** Places that the cursor goes to, one after the other. */
const stops = () => {
  let count = 0;
  return () => `$${++count}`;
};

/** @example linesOf({ title: words.describe("標題 · title") }, stops(), "") // ["title: $1 # 標題"] */
const linesOf = (shape: Shape, stop: () => string, indent: string): string[] =>
  Object.entries(shape).flatMap(([key, field]) => {
    if (!must(field)) return [];
    const comment = hint(field) ? ` # ${hint(field)}` : "";
    if (field instanceof z.ZodObject)
      return [`${indent}${key}:${comment}`, ...linesOf(field.shape, stop, `${indent}  `)];
    if (field instanceof z.ZodArray)
      return [`${indent}${key}:${comment}`, `${indent}  - ${stop()}`];
    if (field instanceof z.ZodRecord)
      return [`${indent}${key}:${comment}`, `${indent}  ${stop()}:`];
    return [`${indent}${key}: ${stop()}${comment}`];
  });

/**
 * Snippets for the front matter of .mdx files, for which editors know no schema: every field that has to be there, with
 * its hint in Chinese.
 *
 * @example snippets().noticeWords.prefix // "content:notices"
 */
export const snippets = () =>
  Object.fromEntries(
    [...written].flatMap(([name, { files, schema }]) =>
      files.endsWith(".mdx") && schema instanceof z.ZodObject
        ? [
            [
              name,
              {
                scope: "mdx,markdown,plaintext",
                prefix: `content:${name}`,
                description: `content/${files}`,
                body: ["---", ...linesOf(schema.shape, stops(), ""), "---", "", "$0"],
              },
            ],
          ]
        : [],
    ),
  );
