import type { Fictitious, SampleText, SampleValue } from "../../../../schema/example.ts";
import type { AnswerField } from "../../../../schema/form.ts";
import { sampleRows, sampleText } from "../../../../model/form/fields.ts";
import type { Personal } from "../../../../model/form/types/kind.ts";
import { kindOf } from "../../../../model/form/types/kinds.ts";
import { looksLikeName } from "../people/names.ts";

/** Shapes of personal data that may hide in any text. */
const shapes: [kind: keyof Fictitious, shape: RegExp][] = [
  ["ids", /\b[A-Z][A-D0-9]\d{8}\b/g],
  ["phones", /(?<!\d)(?:\(?0\d{1,3}(?:\) ?|[- ])?\d{3,4}[- ]?\d{3,4}|\+886[\d -]{8,})(?!\d)/g],
  ["businessNumbers", /(?<=統一?編號?\D{0,6})(?<!\d)\d{8}(?!\d)/g],
  ["mails", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["documentNumbers", /字第\s*[\dA-Z-]+\s*號/g],
  ["lands", /[\p{Script=Han}]{2,}段\s*\d+(?:-\d+)?\s*地?號/gu],
  ["plates", /\b(?:[A-Z]{2,3}-\d{3,4}|\d{3,4}-[A-Z]{2,3})\b/g],
  [
    "addresses",
    /[\p{Script=Han}]{2,}[區鄉鎮市][\p{Script=Han}]+[路街道](?:[^，。、\d]{0,6})\d+\s*號/gu,
  ],
];
const lists: Record<Personal, keyof Fictitious> = {
  person: "persons",
  id: "ids",
  birth: "births",
  phone: "phones",
  address: "addresses",
  mail: "mails",
  passport: "passports",
  "business-number": "businessNumbers",
  land: "lands",
  "document-number": "documentNumbers",
};

const strings = (text: SampleText | undefined): string[] =>
  text === undefined ? [] : typeof text === "string" ? [text] : [text.zh, text.en];
const entries = (list: Fictitious[keyof Fictitious]): string[] =>
  list.flatMap((entry) => strings(entry));

/** What kind of personal data a field holds. @example personalKind(phoneField) // "phone" */
export const personalKind = (field: AnswerField): Personal | undefined =>
  field.personal ?? kindOf(field).personal;

/** The label of a field, or of a column of a table, that asks for somebody's name. */
const asksName =
  /姓名|簽名|簽章|(?:代表|負責|管理|聯絡|代理|申請|起造|請求權|所有權|監造|設計|承造|檢舉|訴願|陳情|請願|使用|委託|受託)人$|主任委員|技師$|建築師$|\bname\b/i;

/** Names in a field that asks for one without saying so by `personal: person`. */
const unlistedNames = (label: SampleText, texts: readonly string[], invented: readonly string[]) =>
  strings(label).some((words) => asksName.test(words))
    ? texts.filter((text) => looksLikeName(text) && !invented.some((entry) => entry.includes(text)))
    : [];

/**
 * Personal data in a sample that is not on the list of invented data. An address or a piece of land may go on after the listed part
 * (“… 1 號前”); every other field must hold an entry as it stands.
 * @example strangers(nameField, "陳大文", fictitious) // ["陳大文"]
 */
export function strangers(
  field: AnswerField,
  value: SampleValue,
  fictitious: Fictitious,
): string[] {
  const kind = personalKind(field);
  if (kind) {
    const allowed = entries(fictitious[lists[kind]]);
    const known = (text: string) =>
      kind === "address" || kind === "land"
        ? allowed.some((entry) => text.includes(entry))
        : allowed.includes(text);
    return strings(sampleText(value)).filter((text) => !known(text));
  }
  const written = [
    ...strings(sampleText(value)),
    ...sampleRows(value).flatMap((row) => Object.values(row).flatMap(strings)),
  ];
  const invented = entries(fictitious.persons);
  const columns = "columns" in field ? field.columns : [];
  const names = [
    ...unlistedNames(field.label, strings(sampleText(value)), invented),
    ...columns.flatMap(({ id, label }) =>
      unlistedNames(
        label,
        sampleRows(value).flatMap((row) => strings(row[id])),
        invented,
      ),
    ),
  ];
  const inShapes = shapes.flatMap(([list, shape]) => {
    const allowed = entries(fictitious[list]);
    const suspects = written.flatMap((text) => text.match(shape) ?? []);
    return suspects.filter((found) => !allowed.some((entry) => found.includes(entry)));
  });
  return [...names, ...inShapes];
}
