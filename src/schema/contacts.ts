import { z } from "astro/zod";
import { bilingual, id, list } from "./text.ts";

/**
 * Whom to call for what, outside any service: one group of `content/contacts.yaml`. The numbers and their grounds stand
 * with the lines and offices.
 */
export const contactGroup = z.strictObject({
  id,
  title: bilingual.meta({ description: "what has happened" }),
  calls: list(id.meta({ description: "a line, or a phone of an office or branch" })),
});
export type ContactGroup = z.infer<typeof contactGroup>;
