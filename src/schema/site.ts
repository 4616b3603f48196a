import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { bilingual, isoDate, webAddress } from "./text.ts";

/** The agency that publishes the site: `content/site.yaml`. Another agency changes this and the rest of content/, nothing else. */
export const site = z.strictObject({
  name: bilingual,
  agency: bilingual,
  city: bilingual,
  url: webAddress.meta({
    description: "where the site lives; https://example.org until the Bureau names its domain",
  }),
  base: z.string().regex(/^\/([a-z0-9-]+\/)*$/, "a path that begins and ends with /"),
  mail: orUnknown(z.strictObject({ address: z.email() })),
  security: orUnknown(z.strictObject({ contact: webAddress })),
  hotline: z.strictObject({ number: z.string(), name: bilingual }),
  danger: z.strictObject({ text: bilingual, grounds }).meta({
    description: "where life is at risk, on the home page: leave, and the numbers as {{call.119}}",
  }),
  timezone: z
    .string()
    .refine((zone) => {
      try {
        return zone !== "" && new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
      } catch {
        return false;
      }
    }, "a time zone such as Asia/Taipei")
    .meta({ description: "where the offices are: services open and close by its day" }),
  published: isoDate.meta({ description: "day of this edition; shown as the date of the content" }),
  topTasks: z.array(z.string()).min(1),
});
export type Site = z.infer<typeof site>;
