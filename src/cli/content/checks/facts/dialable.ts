import { type Check, faultIn } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { select } from "../../read/select.ts";

/** As phone numbers are written: digits, with signs between them, an extension, and a word for it. */
const written = /^\+?[\d０-９()（）\-－–~～ #]+(?:(?:轉|分機|ext\.?|#) ?\d[\d、,，～~ #-]*)?$/iu;

/** A number of a place has nine digits or more; 110 and 1999 have none before them. */
const longEnough = (text: string): boolean => {
  const [number = ""] = text.split(/[#轉分]|ext/iu);
  const digits = number.replace(/\D/g, "");
  return digits.length >= (digits.startsWith("0") ? 9 : 3) && digits.length <= 15;
};

const places: readonly (readonly [file: string, pattern: string])[] = [
  ["lines.yaml", "*.number"],
  ["offices.yaml", "*.phones.*.number"],
  ["branches.yaml", "*.phone.number"],
  ["site.yaml", "hotline.number"],
];

const numbersIn = remembered((source): Fault[] =>
  places.flatMap(([file, pattern]) =>
    source.file === `content/${file}`
      ? select(source.data, pattern).flatMap(({ path, value }) => {
          const text = String(value);
          if (written.test(text) && longEnough(text)) return [];
          return [
            faultIn(source, "wrong-value", path, {
              found: text,
              expected: say(
                "撥得出去的號碼，只有數字、- 和分機",
                "a number that can be dialled: digits, - and an extension",
              ),
              mend: say("照公布的號碼寫數字", "write the digits as they are published"),
              example: 'number: "07-3368333"',
            }),
          ];
        })
      : [],
  ),
);

/** A phone number is one that somebody can dial. */
export const dialableNumbers: Check = (content) =>
  places
    .map(([file]) => file)
    .filter((file, i, all) => all.indexOf(file) === i)
    .flatMap((file) => {
      const source = content.files.get(file);
      return source ? numbersIn(source) : [];
    });
