import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";

/** Draws ticks; areas of one size share one drawing. */
export function ticks(context: PDFContext): (width: number, height: number, on: boolean) => PDFRef {
  const drawn = new Map<string, PDFRef>();
  return (width, height, on) => {
    const key = `${width.toFixed(1)} ${height.toFixed(1)} ${on}`;
    const at = (x: number, y: number) => `${(width * x).toFixed(2)} ${(height * y).toFixed(2)}`;
    const strokes = on
      ? `q 0 G 1.4 w 1 J 1 j ${at(0.18, 0.5)} m ${at(0.42, 0.2)} l ${at(0.84, 0.82)} l S Q`
      : "";
    const ref =
      drawn.get(key) ??
      context.register(
        context.stream(strokes, {
          Type: "XObject",
          Subtype: "Form",
          BBox: [0, 0, width, height],
          Resources: {},
        }),
      );
    drawn.set(key, ref);
    return ref;
  };
}
