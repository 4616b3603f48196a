import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, id } from "./text.ts";

/** What a phone dials: digits, and after a comma the extension. */
export const dialled = z
  .string()
  .regex(/^\+?[0-9]+(,[0-9]+)?$/, 'digits, for example "1999" or "+88673368333,2418"');

/**
 * A hotline that anybody may call: one entry of `content/lines.yaml`. Words name it as `{{call.1999}}`; the phones of an
 * office stand with the office and are named in the same way, by their own id.
 */
export const line = z.strictObject({
  id: id.meta({ description: "unique among all lines and the phones of all offices" }),
  number: z.string().meta({ description: "as people write it" }),
  tel: dialled,
  name: bilingual.meta({ description: "whose line it is, and for what" }),
  grounds,
});
export type Line = z.infer<typeof line>;
