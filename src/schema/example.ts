import { z } from "astro/zod";
import { bilingual, id, isoDate, words } from "./text.ts";

const text = z.union([words, bilingual]);

/**
 * What stands in a field of a filled example: a line or paragraph (with its English where it is words), the id of
 * the chosen option, a list of them, an ISO day, or the rows of a table.
 *
 * @example "07-000-0001"
 * @example { zh: 公司職員, en: office worker }
 * @example ["money"]
 */
export const sampleValue = z.union([text, z.array(id), z.array(z.record(id, text))]);
export type SampleValue = z.infer<typeof sampleValue>;
export type SampleText = z.infer<typeof text>;

/** A filled-in example: `content/forms/<id>/examples/<name>.yaml`. */
export const example = z.strictObject({
  title: bilingual,
  story: bilingual.meta({ description: "whose case this is, in two sentences" }),
  values: z.record(id, sampleValue).meta({ description: "by field id" }),
  notes: z
    .array(
      z.strictObject({
        field: id,
        kind: z
          .enum(["good", "mistake"])
          .meta({ description: "good: why it is written so · mistake: what sends the form back" }),
        text: bilingual,
      }),
    )
    .min(1)
    .meta({ description: "call-outs; numbered in the order of the fields" }),
});
export type Example = z.infer<typeof example>;

const bothOrOne = z.array(text).min(1);

/** The only persons, numbers and addresses a sample may use: `content/fictitious.yaml`. None of them can exist. */
export const fictitious = z.strictObject({
  persons: bothOrOne.meta({ description: "people and companies" }),
  ids: z
    .array(z.string())
    .min(1)
    .meta({ description: "national ID numbers that are never issued (second character 0)" }),
  phones: z
    .array(z.string())
    .min(1)
    .meta({ description: "local numbers that begin with 0 are never issued" }),
  addresses: bothOrOne.meta({ description: "in a district that does not exist" }),
  mails: z.array(z.email()).min(1).meta({ description: "under example.org" }),
  passports: z.array(z.string()).min(1),
  plates: z.array(z.string()).min(1).meta({ description: "vehicle plates" }),
  businessNumbers: z.array(z.string()).min(1).meta({ description: "never issued" }),
  lands: bothOrOne.meta({ description: "in a section that does not exist" }),
  documentNumbers: bothOrOne.meta({ description: "of permits, certificates and registrations" }),
  births: z.array(isoDate).min(1).meta({ description: "dates of birth" }),
});
export type Fictitious = z.infer<typeof fictitious>;
