import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "astro/zod";
import { letters } from "../schema/letters.ts";
import { referral } from "../schema/referral.ts";
import type { Locale } from "../model/locale.ts";

/** Other words for the parts of a page, by anchor. */
export type PartNames = Record<string, readonly string[]>;

/**
 * What readers type who mean a part of a page, by address below the language's folder: matters that others handle, and
 * kinds of letters.
 *
 * @param root folder of the project
 */
export async function partNames(root: string, locale: Locale): Promise<Map<string, PartNames>> {
  const read = async (name: string) => parse(await readFile(`${root}content/${name}.yaml`, "utf8"));
  const named = (list: readonly { id: string; aliases: Record<Locale, string[]> }[]): PartNames =>
    Object.fromEntries(list.map(({ id, aliases }) => [id, aliases[locale]]));
  return new Map([
    ["not-us/", named(z.array(referral).parse(await read("referrals")))],
    ["letters/", named(letters.parse(await read("letters")).letters)],
  ]);
}
