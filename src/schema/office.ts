import { z } from "astro/zod";
import { grounds, orUnknown } from "./ground.ts";
import { dialled } from "./line.ts";
import { aliases, bilingual, id, webAddress, words } from "./text.ts";

/** An office or counter: one entry of `content/offices.yaml`. */
export const office = z.strictObject({
  id,
  code: z.string().regex(/^O-\d{3}$/, "a permanent code such as O-003"),
  name: bilingual,
  nameIsOurs: z.boolean().default(false).meta({
    description: "true: no official English name was found; this is our plain translation",
  }),
  partOf: id.optional(),
  bureau: z
    .boolean()
    .meta({ description: "true: the Bureau or one of its offices; false: another agency" }),
  duties: bilingual,
  aliases: aliases.meta({ description: "old names, short names" }),
  address: orUnknown(z.strictObject({ text: bilingual, grounds })),
  phones: orUnknown(
    z
      .array(
        z.strictObject({
          id: id.meta({ description: "unique among all phones and lines; words say {{call.id}}" }),
          number: words,
          tel: dialled,
          label: bilingual,
          grounds,
        }),
      )
      .min(1),
  ),
  hours: orUnknown(z.strictObject({ text: bilingual, grounds })),
  access: orUnknown(z.strictObject({ text: bilingual, grounds })),
  website: orUnknown(z.strictObject({ url: webAddress, grounds })),
  grounds,
});
export type Office = z.infer<typeof office>;
