import { some } from "../../report/nearest.ts";
import { say } from "../../report/said.ts";
import type { AnswerField, Form } from "../../../../schema/form.ts";
import { answerFields } from "../../../../model/form/fields.ts";
import type { Personal } from "../../../../model/form/types/kind.ts";
import { kindOf } from "../../../../model/form/types/kinds.ts";
import { personalKind } from "./personal.ts";
import type { Report } from "./samples.ts";

type Purpose = NonNullable<AnswerField["autocomplete"]>;

/** What a browser can know of its reader, by kind of personal data. */
const purposes: Partial<Record<Personal, readonly Purpose[]>> = {
  person: ["name", "organization"],
  birth: ["bday"],
  phone: ["tel"],
  address: ["street-address"],
  mail: ["email"],
};

/**
 * Fields of which the browser may know the answer say so (WCAG 1.3.5), or that they are about somebody else.
 * @example purposeFaults(form, report) // reports a telephone number without `autocomplete: tel`
 */
export function purposeFaults(form: Form, report: Report): void {
  for (const field of answerFields(form)) {
    const kind = kindOf(field).data ? personalKind(field) : undefined; // a signature is not typed;
    const known = kind && purposes[kind];
    const { autocomplete } = field;
    if (known ? [...known, "off"].includes(autocomplete ?? "") : autocomplete === undefined)
      continue;
    const names = some(new Set(known));
    report(
      `${field.id}.autocomplete`,
      autocomplete ?? say("（沒有寫）", "nothing"),
      known
        ? say(
            `填表人自己的資料寫 ${names.zh}；別人的資料或案件的地點寫 "off"`,
            `${names.en} where it is about the person who fills the form in; "off" where it is about somebody else or a place`,
          )
        : say("不寫：瀏覽器不知道這種資料", "nothing: no browser knows such a thing"),
      known
        ? say(
            `補上 autocomplete: ${known[0]}，或 autocomplete: "off"`,
            `write autocomplete: ${known[0]}, or autocomplete: "off"`,
          )
        : say("把 autocomplete 那一行刪掉", "take the line out"),
      known ? `autocomplete: ${known[0]}` : "required: true",
    );
  }
}
