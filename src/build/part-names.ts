import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "astro/zod";
import { letters } from "../schema/letters.ts";
import { inBoth } from "../schema/one-language.ts";
import { referral } from "../schema/referral.ts";
import { partNames as schema } from "../schema/search.ts";
import type { Locale } from "../model/locale.ts";

/** Other words for the parts of a page, by anchor. */
export type PartNames = Record<string, readonly string[]>;
/** Pages that list matters: what stands above the list answers none of them. */
export const lists: ReadonlySet<string> = new Set(["not-us/", "letters/"]);

/**
 * What readers type who mean a part of a page, by address below the language's folder: matters that others handle,
 * kinds of letters, and what `content/search/parts.yaml` names.
 *
 * @param root folder of the project
 * @example (await partNames(root, "zh")).get("not-us/")?.["towed-cars"] // ["拖吊", …]
 */
export async function partNames(root: string, locale: Locale): Promise<Map<string, PartNames>> {
  /** A file that the site does without names nothing. */
  const read = async <S extends z.ZodType>(name: string, schema: S, none: z.output<S>) => {
    const file = `${root}content/${name}.yaml`;
    return existsSync(file) ? schema.parse(inBoth(parse(await readFile(file, "utf8")))) : none;
  };
  const named = (list: readonly { id: string; aliases: Record<Locale, string[]> }[]): PartNames =>
    Object.fromEntries(list.map(({ id, aliases }) => [id, aliases[locale]]));
  const parts = Object.entries(await read("search/parts", schema, {}));
  return new Map([
    ...parts.map(([service, words]): [string, PartNames] => [
      `services/${service}/`,
      Object.fromEntries(Object.entries(words).map(([id, names]) => [id, names[locale]])),
    ]),
    ["not-us/", named(await read("referrals", z.array(referral), []))],
    ["letters/", named((await read("letters", letters.optional(), undefined))?.letters ?? [])],
  ]);
}
