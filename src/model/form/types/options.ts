import type { SampleValue } from "../../../schema/example.ts";
import type { FieldOf } from "../../../schema/form.ts";
import type { Locale } from "../../locale.ts";
import { ticked } from "../fields.ts";
import type { Advice, FieldKind, JsonSchema } from "./kind.ts";

type Ticked = FieldOf<"choice"> | FieldOf<"multi">;

const oneOf = ({ options }: Ticked, locale: Locale): JsonSchema => ({
  type: "string",
  oneOf: options.map(({ id, label }) => ({ const: id, title: label[locale] })),
});

function misfit({ options }: Ticked, sample: SampleValue, one: boolean): Advice | undefined {
  const on = ticked(sample);
  const ids = options.map(({ id }) => id);
  if (!Array.isArray(sample) || on.length !== sample.length)
    return { zh: "選項代號的清單，像 [new]", en: "a list of option ids" };
  if (one && on.length !== 1) return { zh: "剛好一個選項，像 [new]", en: "exactly one option" };
  return on.every((id) => ids.includes(id))
    ? undefined
    : { zh: `這些選項：${ids.join("、")}`, en: `some of ${ids.join(", ")}` };
}

const drawing = ({ options, stacked }: Ticked, one: boolean) =>
  ({ as: "options", one, options, stacked }) as const;

/** One of several. */
export const choice: FieldKind<FieldOf<"choice">> = {
  draw: (field) => drawing(field, true),
  data: { schema: oneOf, of: (sample) => ticked(sample)[0] },
  misfit: (field, sample) => misfit(field, sample, true),
  drawn: ticked,
};

/** As many as apply. */
export const multi: FieldKind<FieldOf<"multi">> = {
  draw: (field) => drawing(field, false),
  data: {
    schema: (field, locale) => ({
      type: "array",
      uniqueItems: true,
      items: oneOf(field, locale),
    }),
    of: ticked,
  },
  misfit: (field, sample) => misfit(field, sample, false),
  drawn: ticked,
};
