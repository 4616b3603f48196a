import type { Example } from "../schema/example.ts";
import type { AnswerField, Form, FormField } from "../schema/form.ts";
import type { Site } from "../schema/site.ts";
import {
  codeAddress,
  isAnswer,
  type Note,
  numberedNotes,
  rocDay,
  sampleRows,
  sampleText,
  sectionNumber,
  ticked,
  written,
} from "../model/form/fields.ts";
import { metrics } from "../model/form/metrics.ts";
import { both } from "../model/i18n.ts";
import { type Locale, perLocale } from "../model/locale.ts";

/** What to print: a blank form, or one filled example. */
export interface PrintJob {
  id: string;
  form: Form;
  site: Pick<Site, "url" | "base" | "agency">;
  locale: Locale;
  /** Left out: the blank form. */
  example?: { name: string; data: Example };
}

/** The value of a field as the template draws it. */
function value(field: AnswerField, example: Example | undefined, locale: Locale) {
  const sample = example?.values[field.id];
  switch (field.type) {
    case "choice":
    case "multi":
      return ticked(sample);
    case "table":
      return sampleRows(sample).map((row) =>
        Object.fromEntries(Object.entries(row).map(([id, text]) => [id, written(text, locale)])),
      );
  }
  const text = sampleText(sample);
  if (text === undefined) return null;
  if (field.type === "roc-date") return rocDay(String(text));
  if (field.type === "comb") return [...String(text)];
  return written(text, locale);
}

function printed(field: FormField, job: PrintJob, notes: Note[]) {
  if (!isAnswer(field))
    return { ...field, required: false, conditional: false, value: null, notes: [] };
  const { help: _help, grounds: _grounds, when, ...rest } = field;
  return {
    ...rest,
    conditional: when !== undefined,
    value: value(field, job.example?.data, job.locale),
    notes: notes.filter((note) => note.field === field.id),
  };
}

/** Everything the template needs, ready to draw: no rule of the form is decided in the template. */
export function sheet(job: PrintJob) {
  const { form, site, locale, example } = job;
  const notes = example ? numberedNotes(form, example.data) : [];
  return {
    locale,
    metrics: { ...metrics, row: form.rowHeight },
    blank: example === undefined,
    file: `content/forms/${job.id}/${example ? `examples/${example.name}.yaml` : "form.yaml"}`,
    form: {
      code: form.code,
      version: form.version,
      title: form.title,
      agency: site.agency,
      address: codeAddress(site, form.code, form.version),
      draft: form.origin ?? both("form.draft"),
      guide: form.official ? { name: both("form.guide"), text: both("form.official") } : null,
      legend: { required: both("form.required"), conditional: both("form.conditional") },
      doNotSubmit: both("form.doNotSubmit"),
      notesTitle: both("form.notes"),
      noteWords: {
        number: both("form.number"),
        field: both("form.field"),
        note: both("form.how"),
        good: both("form.good"),
        mistake: both("form.mistake"),
      },
      story: example?.data.story,
      notes,
      sections: form.sections.map((section, index) => ({
        ...section,
        title: perLocale((l) => sectionNumber(index, l) + section.title[l]),
        fields: section.fields.map((field) => printed(field, job, notes)),
      })),
    },
  };
}
