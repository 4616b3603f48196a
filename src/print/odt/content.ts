import type { Form, FormField, FormSection } from "../../schema/form.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { Drawing, DrawnAs } from "../../model/form/drawing.ts";
import { isAnswer, sectionNumber } from "../../model/form/fields.ts";
import { metrics } from "../../model/form/metrics.ts";
import { type FormRow, formRows } from "../../model/form/rows.ts";
import { both, joined } from "../../model/i18n.ts";
import { perLocale } from "../../model/locale.ts";
import { automaticStyles, columnStyle, rowStyle, sheetWidth } from "./styles.ts";
import { element, xmlText, part } from "./xml.ts";

/** Texts printed on every form, in both languages. */
export interface Imprint {
  agency: Bilingual;
  draft: Bilingual;
  /** Said on the face when another body fixes the layout. */
  guide?: Bilingual | undefined;
  required: Bilingual;
  conditional: Bilingual;
  address: string;
}

const english = (text: string) =>
  element("text:span", { "text:style-name": "English" }, xmlText(text));
const paragraph = (style: string, ...inner: string[]) =>
  element("text:p", { "text:style-name": style }, ...inner);
const beside = ({ zh, en }: Bilingual) => `${xmlText(zh)} ${english(en)}`;
const beneath = ({ zh, en }: Bilingual) => `${xmlText(zh)}<text:line-break/>${english(en)}`;

/** ＊ stands before a field that must be filled in, △ before one that must in some cases. */
const mark = (field: FormField): string =>
  !isAnswer(field) ? "" : field.required ? "＊" : field.when ? "△" : "";

/** What stands in the box that is to be filled in. */
function answer(draw: Drawing): string {
  switch (draw.as) {
    case "options":
      return draw.stacked
        ? draw.options.map(({ label }) => paragraph("Cell", `□ ${beside(label)}`)).join("")
        : paragraph("Cell", draw.options.map(({ label }) => `□ ${beside(label)}`).join("　"));
    case "blanks": {
      const before = both(draw.before);
      const units = draw.blanks.map(({ unit }) => both(unit));
      return paragraph(
        "Cell",
        `${before.zh}${units.map(({ zh }) => `　　　${zh}`).join("")} `,
        english(draw.blanks.map(({ name }) => both(name).en).join(", ")),
      );
    }
    case "boxes":
      return paragraph("Boxes", "□".repeat(draw.boxes));
    case "lines":
      return draw.hint ? paragraph("Cell", beside(draw.hint)) : paragraph("Cell");
    case "line":
      return draw.suffix ? paragraph("Cell", `　　　　${beside(draw.suffix)}`) : paragraph("Cell");
    default:
      return paragraph("Cell");
  }
}

/** Centimetres that an answer needs at least, by the measures of the printed form. */
const height = (form: Form, draw: Drawing): number => {
  if (draw.as === "lines") return (draw.lines * metrics.line) / 10;
  if (draw.as === "seal") return metrics.seal / 10;
  return (form.rowHeight - 2) / 10;
};

const cell = (style: string, ...inner: string[]) =>
  element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    ...inner,
  );

/** Collects the widths and heights that the tables of one form use. */
class Tables {
  readonly widths: number[] = [];
  readonly heights: number[] = [];
  #count = 0;

  row(rowHeight: number, ...cells: string[]): string {
    this.heights.push(rowHeight);
    return element("table:table-row", { "table:style-name": rowStyle(rowHeight) }, ...cells);
  }

  /** @param title read out by assistive technology */
  table(title: Bilingual, widths: readonly number[], ...inner: string[]): string {
    this.widths.push(...widths);
    this.#count += 1;
    return element(
      "table:table",
      { "table:name": `T${this.#count}`, "table:style-name": "Sheet" },
      element("table:title", {}, xmlText(`${title.zh} ${title.en}`)),
      ...widths.map((width) =>
        element("table:table-column", { "table:style-name": columnStyle(width) }),
      ),
      ...inner,
    );
  }
}

function fieldRow(form: Form, { fields }: FormRow, tables: Tables): string {
  const row = fields.map(({ field }) => field);
  const label = row.length > 2 ? 2.4 : row.length > 1 ? 2.8 : 3.6;
  const total = row.reduce((sum, field) => sum + field.span, 0);
  const rest = sheetWidth - label * row.length;
  const widths = row.flatMap((field) => [label, (rest * field.span) / total]);
  const cells = fields.flatMap(({ field, draw }) => [
    cell(
      isAnswer(field) ? "Head" : "Office",
      paragraph("Label", mark(field), beneath(field.label)),
    ),
    cell("Answer", answer(draw)),
  ]);
  const tallest = Math.max(...fields.map(({ draw }) => height(form, draw)));
  const title = row.map(({ label: name }) => name);
  return tables.table(
    perLocale((l) =>
      joined(
        title.map((name) => name[l]),
        l,
      ),
    ),
    widths,
    tables.row(tallest, ...cells),
  );
}

function dataTable(form: Form, field: FormField, draw: DrawnAs<"table">, tables: Tables): string {
  const shares = draw.columns.reduce((sum, { width }) => sum + width, 0);
  const head = draw.columns.map(({ label }, at) =>
    cell("Head", paragraph("Label", at === 0 ? mark(field) : "", beneath(label))),
  );
  const empty = Array.from({ length: draw.rows }, () =>
    tables.row(
      (form.rowHeight - 2) / 10,
      ...draw.columns.map(() => cell("Answer", paragraph("Cell"))),
    ),
  );
  return tables.table(
    field.label,
    draw.columns.map(({ width }) => (sheetWidth * width) / shares),
    element("table:table-header-rows", {}, tables.row(0.9, ...head)),
    ...empty,
  );
}

function sectionXml(form: Form, section: FormSection, at: number, tables: Tables): string {
  const title = {
    zh: sectionNumber(at, "zh") + section.title.zh,
    en: section.title.en,
  };
  const head = element(
    "text:h",
    { "text:style-name": section.newPage ? "NewSheet" : "Section", "text:outline-level": 2 },
    beside(title),
  );
  const note = section.note ? paragraph("Note", beside(section.note)) : "";
  const body = formRows(section).map((row) => {
    const [first] = row.fields;
    return first?.draw.as === "table"
      ? dataTable(form, first.field, first.draw, tables)
      : fieldRow(form, row, tables);
  });
  return [head, note, ...body].join("");
}

/** content.xml of a blank form. */
export function contentXml(form: Form, imprint: Imprint): string {
  const tables = new Tables();
  const body = [
    paragraph("Center", beside(imprint.agency)),
    element(
      "text:h",
      { "text:style-name": "Title", "text:outline-level": 1 },
      xmlText(form.title.zh),
    ),
    paragraph("Center", english(form.title.en)),
    imprint.guide ? paragraph("Guide", beside(imprint.guide)) : "",
    paragraph("Note", beside(imprint.draft)),
    paragraph("Note", `＊ ${beside(imprint.required)}　△ ${beside(imprint.conditional)}`),
    ...form.sections.map((section, at) => sectionXml(form, section, at, tables)),
    paragraph("Note", xmlText(`${form.code}　${form.version}　${imprint.address}`)),
  ];
  return part(
    "office:document-content",
    automaticStyles(tables.widths, tables.heights),
    element("office:body", {}, element("office:text", {}, ...body)),
  );
}
