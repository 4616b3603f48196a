import type { FieldOf } from "../../../schema/form.ts";
import { sampleText } from "../fields.ts";
import { inputFor } from "./input.ts";
import type { FieldKind } from "./kind.ts";
import { line, plainText } from "./line.ts";

/** A number with a box for each character. */
export const comb: FieldKind<FieldOf<"comb">> = {
  draw: ({ boxes }) => ({ as: "boxes", boxes }),
  input: ({ personal }) => inputFor(personal, "text"),
  data: { ...line.data, schema: ({ boxes }) => ({ type: "string", maxLength: boxes }) },
  misfit: ({ boxes }, sample) => {
    const plain = plainText(sample);
    return plain && [...plain].length <= boxes
      ? undefined
      : { zh: `最多 ${boxes} 個字`, en: `at most ${boxes} characters` };
  },
  drawn: (sample) => {
    const text = sampleText(sample);
    return text === undefined ? null : [...String(text)];
  },
};
