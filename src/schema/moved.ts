import { z } from "astro/zod";
import { both } from "./text.ts";

/** Parts of the content whose entries have a page, and so an address that somebody may have kept. */
export const addressed = [
  "services",
  "forms",
  "pages",
  "topics",
  "events",
  "audiences",
  "offices",
  "laws",
  "platforms",
  "flows",
  "plan",
] as const;
export type Addressed = (typeof addressed)[number];

const address = z
  .string()
  .regex(
    new RegExp(`^(?:${addressed.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    both(
      "內容的種類和代號，例如 services/road-excavation",
      "a part of the content and an id, for example services/road-excavation",
    ),
  );

/**
 * A page that stands at another address: one line of `content/moved.yaml`, written by `npm run rename`. A page of the
 * old address then leads on.
 *
 * @example { from: services/material-testing, to: services/material-tests }
 * @example { from: services/old-subsidy, gone: true, to: services/new-subsidy }
 */
export const moved = z.strictObject({
  from: address.describe(both("原來的網址，例如 services/road-excavation", "where the page was")),
  gone: z
    .literal(true)
    .optional()
    .describe(both("原來的頁沒有了，由別頁接替", "the page is no more, and another one leads on")),
  to: address.describe(both("現在的頁，或接替的頁", "where the reader is led")),
});
export type Moved = z.infer<typeof moved>;
