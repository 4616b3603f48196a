import { z } from "astro/zod";

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
    "a part of the content and an id, for example services/road-excavation",
  );

/**
 * A page that stands at another address: one line of `content/moved.yaml`, written by `npm run rename`. A page of the
 * old address then leads on.
 *
 * @example { from: services/material-testing, to: services/material-tests }
 * @example { from: services/old-subsidy, gone: true, to: services/new-subsidy }
 */
export const moved = z.strictObject({
  from: address.meta({
    description: "where the page was: 原來的網址，例如 services/road-excavation",
  }),
  gone: z
    .literal(true)
    .optional()
    .meta({ description: "the page is no more, and another one leads on: 原來的頁沒有了" }),
  to: address.meta({ description: "where the reader is led: 現在的頁，或接替的頁" }),
});
export type Moved = z.infer<typeof moved>;
