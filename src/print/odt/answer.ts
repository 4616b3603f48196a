import type { Form } from "../../schema/form.ts";
import type { Drawing } from "../../model/form/drawing.ts";
import { metrics } from "../../model/form/paper.ts";
import { both } from "../../model/i18n.ts";
import { beside, english, paragraph } from "./words.ts";

/** What stands in the box that is to be filled in. @example answer({ as: "boxes", boxes: 2 }) // a paragraph “□□” */
export function answer(draw: Drawing): string {
  switch (draw.as) {
    case "options":
      return draw.stacked
        ? draw.options.map(({ label }) => paragraph("Cell", `□ ${beside(label)}`)).join("")
        : paragraph("Cell", draw.options.map(({ label }) => `□ ${beside(label)}`).join("　"));
    case "blanks": {
      const before = draw.before ? both(draw.before).zh : "";
      const units = draw.blanks.map(({ unit }) => both(unit));
      return paragraph(
        "Cell",
        `${before}${units.map(({ zh }) => `　　　${zh}`).join("")} `,
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

/** Centimetres that an answer needs at least, by the measures of the printed form. @example height(form, { as: "seal" }) // 1.8 */
export const height = (form: Form, draw: Drawing): number => {
  if (draw.as === "lines") return (draw.lines * metrics.line) / 10;
  if (draw.as === "seal") return metrics.seal / 10;
  return (form.rowHeight - 2) / 10;
};
