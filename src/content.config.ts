import { globSync } from "node:fs";
import { defineCollection } from "astro:content";
import { file, glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";
import { CORE_SCHEMA, load } from "js-yaml";
import { bilingual } from "./model/locale.ts";
import { inBoth } from "./schema/one-language.ts";
import { each, type Kind, kinds } from "./schema/kinds.ts";

/** Entries keep the order of the file, which the data store would not. Codes, which have no ids, go by themselves. */
const entries = (text: string) => {
  const list = load(text, { schema: CORE_SCHEMA }) as { id?: string; code: string }[];
  return list[0]?.id
    ? list.map((entry, order) => ({ ...entry, order }))
    : Object.fromEntries(list.map((entry) => [entry.code, entry]));
};
const order = { order: z.number().optional().meta({ description: "set when the file is read" }) };

/**
 * In dev, src/build/dev-faults.ts has content read, when it is sound: loaders do not look after their files by
 * themselves. A kind of content that the site does without is no reason to complain. Where dev begins with a fault the first reading leaves gaps; no page shows them, for the fault stands there.
 */
const whenThere = (files: string, loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    const inDev = context.watcher !== undefined;
    if (globSync(each(files), { cwd: new URL("content/", context.config.root) }).length === 0)
      return context.store.clear();
    const { watcher: _, ...rest } = context;
    try {
      await loader.load(rest);
    } catch (error) {
      if (!inDev || context.refreshContextData) throw error;
      context.logger.error((error as Error).message);
    }
  },
});

/** Where the site speaks Chinese alone, no English is asked for. */
const whole = (schema: z.ZodType) => (bilingual ? schema : z.preprocess(inBoth, schema));

/** An id begins where the files of a kind part: `services/x/service.yaml` → `x`, `topics/x/zh.mdx` → `topics/x/zh`. */
const collection = ({ files, schema, shape }: Kind) => {
  if (shape === "table")
    return defineCollection({
      loader: whenThere(files, file(`content/${files}`, { parser: entries })),
      schema: whole(
        schema instanceof z.ZodObject && "id" in schema.shape ? schema.extend(order) : schema,
      ),
    });
  const [, folder = "", pattern = ""] = /^((?:[a-z-]+\/)*)(.*)$/.exec(files) ?? [];
  const ending = shape === "folder" ? /\/[^/]*$/ : /\.\w+$/;
  return defineCollection({
    loader: whenThere(
      files,
      glob({
        base: `content/${folder}`,
        pattern,
        generateId: ({ entry }) => entry.replace(ending, ""),
      }),
    ),
    schema: whole(schema),
  });
};

type Kinds = typeof kinds;
type Read = {
  [K in keyof Kinds]: Kinds[K] extends { apart: true } ? never : K;
}[keyof Kinds];

/** One collection for each kind of content that pages are made of. */
export const collections = Object.fromEntries(
  Object.entries<Kind>(kinds)
    .filter(([, { apart }]) => !apart)
    .map(([name, kind]) => [name, collection(kind)]),
) as { [K in Read]: { schema: (typeof kinds)[K]["schema"]; loader: Loader } };
