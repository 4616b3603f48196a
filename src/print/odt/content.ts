import type { Form, FormField, FormSection } from "../../schema/form.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { DrawnAs } from "../../model/form/drawing.ts";
import { isAnswer, sectionNumber } from "../../model/form/fields.ts";
import { markOf, marks } from "../../model/form/paper.ts";
import { type FormRow, formRows } from "../../model/form/rows.ts";
import { joined } from "../../model/i18n.ts";
import { bilingual, perLocale } from "../../model/locale.ts";
import { answer, height } from "./answer.ts";
import { automaticStyles, sheetWidth } from "./styles.ts";
import { Tables } from "./tables.ts";
import { beneath, beside, cell, english, paragraph } from "./words.ts";
import { element, part, xmlText } from "./xml.ts";

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

function fieldRow(form: Form, { fields }: FormRow, tables: Tables): string {
  const widths = fields.flatMap(({ label, answer: width }) => [label / 10, width / 10]);
  const cells = fields.flatMap(({ field, draw }) => [
    cell(
      isAnswer(field) ? "Head" : "Office",
      paragraph("Label", markOf(field) ?? "", beneath(field.label)),
    ),
    cell("Answer", answer(draw)),
  ]);
  const tallest = Math.max(...fields.map(({ draw }) => height(form, draw)));
  return tables.table(
    perLocale((l) =>
      joined(
        fields.map(({ field }) => field.label[l]),
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
    cell("Head", paragraph("Label", at === 0 ? (markOf(field) ?? "") : "", beneath(label))),
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
  const title = { ...section.title, zh: sectionNumber(at, "zh") + section.title.zh };
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
    bilingual ? paragraph("Center", english(form.title.en)) : "",
    imprint.guide ? paragraph("Guide", beside(imprint.guide)) : "",
    paragraph("Note", beside(imprint.draft)),
    paragraph(
      "Note",
      `${marks.required} ${beside(imprint.required)}　${marks.conditional} ${beside(imprint.conditional)}`,
    ),
    ...form.sections.map((section, at) => sectionXml(form, section, at, tables)),
    paragraph("Note", xmlText(`${form.code}　${form.version}　${imprint.address}`)),
  ];
  return part(
    "office:document-content",
    automaticStyles(tables.widths, tables.heights),
    element("office:body", {}, element("office:text", {}, ...body)),
  );
}
