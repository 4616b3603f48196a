import type { Example } from "../schema/example.ts";
import type { Form } from "../schema/form.ts";
import type { Site } from "../schema/site.ts";
import type { Drawing } from "../model/form/drawing.ts";
import { codeAddress, type Note, numberedNotes, sectionNumber } from "../model/form/fields.ts";
import { colours, markOf, marks, metrics } from "../model/form/paper.ts";
import { formRows, type Placed } from "../model/form/rows.ts";
import { kindOf } from "../model/form/types/kinds.ts";
import { both, useT } from "../model/i18n.ts";
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

/** A drawing with its words in every language, where it names strings of `content/ui`. */
const spoken = (draw: Drawing) =>
  draw.as === "blanks"
    ? {
        as: draw.as,
        ...(draw.before ? { before: both(draw.before) } : {}),
        blanks: draw.blanks.map(({ id, length, unit }) => ({ id, length, unit: both(unit) })),
      }
    : draw;

function printed(
  { field, draw, label: width, answer, tall }: Placed,
  job: PrintJob,
  notes: Note[],
) {
  const { id, label } = field;
  return {
    id,
    label,
    mark: markOf(field) ?? null,
    width: { label: width, answer },
    tall,
    draw: spoken(draw),
    value: kindOf(field).drawn(job.example?.data.values[id], job.locale),
    notes: notes.filter((note) => note.field === id),
  };
}

/** Everything the template needs, ready to draw: no rule of the form is decided in the template. */
export function sheet(job: PrintJob) {
  const { form, site, locale, example } = job;
  const notes = example ? numberedNotes(form, example.data) : [];
  const address = codeAddress(site, form.code, form.version);
  const t = useT(locale);
  const version = both("paper.version");
  const title = form.title[locale];
  return {
    locale,
    colours,
    title: example ? t("paper.filled", { title }) : title,
    alt: perLocale((l) => useT(l)("qr.alt", { address })),
    metrics: { ...metrics, row: form.rowHeight },
    blank: example === undefined,
    file: `content/forms/${job.id}/${example ? `examples/${example.name}.yaml` : "form.yaml"}`,
    form: {
      code: form.code,
      version: form.version,
      title: form.title,
      agency: site.agency,
      address,
      draft: form.origin ?? both("form.draft"),
      guide: form.official ? { name: both("form.guide"), text: both("form.official") } : null,
      legend: {
        required: { mark: marks.required, words: both("form.required") },
        conditional: { mark: marks.conditional, words: both("form.conditional") },
      },
      words: {
        edition: { ...version, zh: `${version.zh} ${form.version}` },
        draft: both("paper.draft"),
        sample: both("paper.sample"),
      },
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
        newPage: section.newPage,
        note: section.note,
        title: perLocale((l) => sectionNumber(index, l) + section.title[l]),
        rows: formRows(section).map(({ fields, top }) => ({
          top,
          fields: fields.map((field) => printed(field, job, notes)),
        })),
      })),
    },
  };
}
