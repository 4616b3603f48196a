import { answerFields } from "../model/form/fields.ts";
import { useT } from "../model/i18n.ts";
import { type Locale, locales } from "../model/locale.ts";
import type { AnswerField, Form } from "../schema/form.ts";
import type { Bilingual } from "../schema/text.ts";

const spoken = (make: (locale: Locale) => string): string => locales.map(make).join(" / ");
const join = (locale: Locale, ...parts: string[]) => parts.join(locale === "zh" ? "，" : ", ");

/** What a screen reader says of a field: section, label, whether it must be filled in; then the same in English. */
function nameOf(field: AnswerField, section: Bilingual): string {
  return spoken((l) => {
    const t = useT(l);
    const duty = field.required
      ? [t("form.required")]
      : field.when
        ? [t("form.when") + field.when[l]]
        : [];
    return join(l, section[l], field.label[l], ...duty);
  });
}

/**
 * The accessible name of every widget of a form, in spoken languages, by the widget's name.
 * @example accessibleNames(form).get("claim-date.year") // "送交與簽章，日期，民國年 / Submission and signature, Date, ROC year"
 */
export function accessibleNames(form: Form): Map<string, string> {
  const names = new Map<string, string>();
  const sectionOf = new Map(
    form.sections.flatMap((section) => section.fields.map((field) => [field.id, section.title])),
  );
  for (const field of answerFields(form)) {
    const section = sectionOf.get(field.id) as Bilingual;
    const inside = (l: Locale, ...parts: string[]) => join(l, section[l], field.label[l], ...parts);
    names.set(field.id, nameOf(field, section));
    if (field.type === "roc-date")
      for (const part of ["year", "month", "day"] as const)
        names.set(
          `${field.id}.${part}`,
          spoken((l) => inside(l, useT(l)(`form.${part}`))),
        );
    if (field.type === "choice" || field.type === "multi")
      for (const option of field.options)
        names.set(
          `${field.id}.${option.id}`,
          spoken((l) => inside(l, option.label[l])),
        );
    if (field.type === "table")
      for (let row = 1; row <= field.rows; row++)
        for (const column of field.columns)
          names.set(
            `${field.id}.${row}.${column.id}`,
            spoken((l) => inside(l, useT(l)("form.row", { number: row }), column.label[l])),
          );
  }
  return names;
}
