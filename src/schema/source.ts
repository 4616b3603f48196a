import { z } from "astro/zod";
import { bilingual, id, isoDate, webAddress } from "./text.ts";

/** A page or paper that was read: one entry of `content/sources.yaml`. The list of external addresses the site may link to. */
export const source = z.strictObject({
  id,
  title: bilingual,
  url: webAddress.optional(),
  asOf: z.union([
    isoDate,
    z.string().regex(/^\d{4}(-\d{2})?$/, "a day, month or year in quotes"),
    z.literal("undated"),
  ]),
  official: z
    .boolean()
    .meta({ description: "true: a government page · false: press or others; say so on the page" }),
});
export type Source = z.infer<typeof source>;
