import { readFileSync, readdirSync } from "node:fs";
import { PDFDocument, PDFTextField } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { metrics } from "../../src/model/form/paper.ts";
import { answerWidth, columnWidth, placedIn } from "../../src/model/form/rows.ts";
import { form as schema } from "../../src/schema/form.ts";

const ids = readdirSync("content/forms");
const toPoints = (mm: number) => (mm * 72) / 25.4;

/** Width in millimetres that each widget of a form should have, by the numbers the guard measures samples with. */
const expected = (id: string): Map<string, number> => {
  const form = schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8")));
  return new Map(
    [...placedIn(form).values()].flatMap((place): [string, number][] => {
      const { draw, field } = place;
      if (draw.as === "line" || draw.as === "lines") return [[field.id, answerWidth(place)]];
      if (draw.as === "boxes") return [[field.id, draw.boxes * metrics.comb]];
      if (draw.as === "blanks")
        return draw.blanks.map(({ id: part, length }) => [
          `${field.id}_${part}`,
          length > 2 ? metrics.longBlank : metrics.blank,
        ]);
      if (draw.as !== "table") return [];
      return draw.columns.map((column) => [
        `${field.id}_1_${column.id}`,
        columnWidth(draw, column),
      ]);
    }),
  );
};

it("has forms to measure", () => expect(ids.length).toBeGreaterThan(10));

it.each(ids)("%s: every answer is as wide in the PDF as the guard believes", async (id) => {
  const pdf = await PDFDocument.load(readFileSync(`dist/zh/forms/${id}/blank.pdf`));
  const widgets = new Map(
    pdf
      .getForm()
      .getFields()
      .filter((field) => field instanceof PDFTextField)
      .map((field) => [
        field.getName(),
        field.acroField.getWidgets()[0]?.getRectangle().width ?? 0,
      ]),
  );
  const widths = expected(id);
  expect(widths.size).toBeGreaterThan(2);
  for (const [name, mm] of widths) {
    const found = widgets.get(name);
    expect(found, `no widget ${name}`).toBeDefined();
    // a tenth of a millimetre: PDF numbers are rounded
    expect(Math.abs((found ?? 0) - toPoints(mm)), name).toBeLessThan(toPoints(0.1));
  }
});
