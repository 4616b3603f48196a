import { answerFields } from "../model/form/fields.ts";
import { drawingOf } from "../model/form/types/kinds.ts";
import { both, useT } from "../model/i18n.ts";
import { foreign, type Locale, locales } from "../model/locale.ts";
import type { AnswerField, Form } from "../schema/form.ts";
import type { Bilingual } from "../schema/text.ts";

/** In the languages of a paper, Chinese first. */
const spoken = (paper: Locale, make: (locale: Locale) => string): string =>
  locales
    .filter((locale) => locale === "zh" || locale === foreign(paper))
    .map(make)
    .join(" / ");
const join = (locale: Locale, ...parts: string[]) => parts.join(locale === "zh" ? "，" : ", ");

/** What a screen reader says of a field: section, label, whether it must be filled in; then the same in the other language. */
function nameOf(field: AnswerField, section: Bilingual, paper: Locale): string {
  return spoken(paper, (l) => {
    const t = useT(l);
    const duty = field.required
      ? [t("form.required")]
      : field.when
        ? [t("form.when") + field.when[l]]
        : [];
    return join(l, section[l], field.label[l], ...duty);
  });
}

/** The widgets of an answer that has several, and what each is called after the field. */
function partsOf(field: AnswerField): { id: string; called: (locale: Locale) => string[] }[] {
  const draw = drawingOf(field);
  switch (draw.as) {
    case "blanks":
      return draw.blanks.map(({ id, name }) => ({ id, called: (l) => [both(name)[l]] }));
    case "options":
      return draw.options.map(({ id, label }) => ({ id, called: (l) => [label[l]] }));
    case "table":
      return Array.from({ length: draw.rows }, (_, at) => at + 1).flatMap((row) =>
        draw.columns.map(({ id, label }) => ({
          id: `${row}.${id}`,
          called: (l: Locale) => [useT(l)("form.row", { number: row }), label[l]],
        })),
      );
    default:
      return [];
  }
}

/**
 * The accessible name of every widget of a form, in the languages of its paper, by the widget's name.
 * @example accessibleNames(form).get("claim-date.year") // "送交與簽章，日期，民國年 / Submission and signature, Date, ROC year"
 */
export function accessibleNames(form: Form, paper: Locale = "zh"): Map<string, string> {
  const names = new Map<string, string>();
  const sectionOf = new Map(
    form.sections.flatMap((section) => section.fields.map((field) => [field.id, section.title])),
  );
  for (const field of answerFields(form)) {
    const section = sectionOf.get(field.id) as Bilingual;
    const inside = (l: Locale, ...parts: string[]) => join(l, section[l], field.label[l], ...parts);
    names.set(field.id, nameOf(field, section, paper));
    for (const { id, called } of partsOf(field))
      names.set(
        `${field.id}.${id}`,
        spoken(paper, (l) => inside(l, ...called(l))),
      );
  }
  return names;
}
