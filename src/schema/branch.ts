import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { dialled } from "./line.ts";
import { bilingual, id, webAddress } from "./text.ts";

/**
 * One place of an office that stands in many: one entry of `content/branches.yaml`, a row of the table on that office's
 * page. Words name its phone as `{{call.<id>}}`.
 */
export const branch = z.strictObject({
  id: id.meta({ description: "unique among all lines and phones, too" }),
  of: id.meta({ description: "id in content/offices.yaml" }),
  name: bilingual,
  note: bilingual.optional().meta({ description: "what is special about the number" }),
  address: orUnknown(z.strictObject({ text: bilingual, grounds })),
  phone: z.strictObject({ number: z.string(), tel: dialled, grounds }),
  website: orUnknown(z.strictObject({ url: webAddress, grounds })),
});
export type Branch = z.infer<typeof branch>;
