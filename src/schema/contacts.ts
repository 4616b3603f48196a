import { z } from "astro/zod";
import { bilingual, both, id, list } from "./text.ts";

/**
 * Whom to call for what, outside any service: one group of `content/contacts.yaml`. The numbers and their grounds stand
 * with the lines and offices.
 */
export const contactGroup = z.strictObject({
  id,
  title: bilingual.describe(both("發生了什麼事", "what has happened")),
  calls: list(
    id.describe(
      both(
        "電話的代號：lines.yaml 的一項，或 offices.yaml、branches.yaml 的電話",
        "a line, or a phone of an office or branch",
      ),
    ),
  ).describe(both("要打的電話，一項一支", "whom to call, in this order")),
});
export type ContactGroup = z.infer<typeof contactGroup>;
