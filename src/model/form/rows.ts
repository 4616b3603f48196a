import type { FormField, FormSection } from "../../schema/form.ts";
import type { Drawing } from "./drawing.ts";
import { metrics } from "./paper.ts";
import { drawingOf } from "./types/kinds.ts";

/** A field in its place on paper. Measures are in millimetres. */
export interface Placed {
  field: FormField;
  draw: Drawing;
  /** Widths of the two cells, their padding included; a table has no cell for its name. */
  label: number;
  answer: number;
  /** Is the cell as tall as its answer, whatever the height of a row? */
  tall: boolean;
}

/** Fields that share a row on paper. */
export interface FormRow {
  fields: Placed[];
  /** Does the name stand at the head of its cell, beside an answer of several lines? */
  top: boolean;
}

const isStacked = (draw: Drawing): boolean => draw.as === "options" && draw.stacked;

/** A row's first field has more room for its name, and so has one that takes more than half of the row. */
function placed(field: FormField, first: boolean): Placed {
  const draw = drawingOf(field);
  const label =
    draw.as === "table" ? 0 : first || field.span > 6 ? metrics.label : metrics.secondLabel;
  const width = draw.as === "table" ? metrics.sheet : (metrics.sheet * field.span) / 12;
  const tall = ["lines", "seal", "office"].includes(draw.as) || isStacked(draw);
  return { field, draw, label, answer: width - label, tall };
}

/**
 * The rows of a section: spans are twelfths of the sheet, and a table takes a row of its own. Paper, screen and guard
 * all ask here, so they cannot disagree.
 * @example formRows({ fields: [{ span: 7, … }, { span: 5, … }] })[0].fields[1].label // 28
 */
export function formRows({ fields }: Pick<FormSection, "fields">): FormRow[] {
  const rows: FormField[][] = [];
  let used = 12;
  for (const field of fields) {
    const whole = drawingOf(field).as === "table";
    if (whole || used + field.span > 12) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(field);
    used = whole ? 12 : used + field.span;
  }
  return rows.map((row) => {
    const cells = row.map((field, at) => placed(field, at === 0));
    return {
      fields: cells,
      top: cells.some(({ draw }) => draw.as === "lines" || isStacked(draw)),
    };
  });
}

/** Every field of a form in its place. @example placedIn(form).get("claimant-name").answer // 144 */
export const placedIn = (form: { sections: readonly Pick<FormSection, "fields">[] }) =>
  new Map(
    form.sections
      .flatMap(formRows)
      .flatMap(({ fields }) => fields.map((one) => [one.field.id, one] as const)),
  );

/**
 * Width that a line of an answer has, in millimetres: its cell without the padding and without what is printed after it.
 * @example answerWidth(placedIn(form).get("claimant-name")) // 140
 */
export const answerWidth = ({ draw, answer }: Placed): number =>
  answer - 2 * metrics.inset - (draw.as === "line" && draw.suffix ? metrics.suffix : 0);

/** The same of a column of a table. @example columnWidth({ columns, … }, columns[0]) // 56 */
export const columnWidth = (
  { columns }: { columns: readonly { width: number }[] },
  { width }: { width: number },
): number =>
  (metrics.sheet * width) / columns.reduce((sum, column) => sum + column.width, 0) -
  2 * metrics.inset;
