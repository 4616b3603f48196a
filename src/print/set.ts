import { PDFDocument } from "@cantoo/pdf-lib";
import { addFields } from "./acroform.ts";
import type { Made, Order } from "./order.ts";
import { pack } from "./pack.ts";
import { typeset } from "./typst.ts";

/** Signs and posters are read in letters ten times as large. */
const steps: Record<string, number> = { "board.typ": 1 };

/**
 * Sets one order: typeset, given its form fields, and packed. Runs in a worker, see `pool.ts`.
 * @throws what `typeset` throws, and when a form field has no name
 */
export async function set({ template, inputs, fields }: Order): Promise<Made> {
  const started = performance.now();
  const document = await PDFDocument.load(typeset(template, inputs), { updateMetadata: false });
  if (fields) addFields(document, new Map(fields));
  const bytes = new Uint8Array(await pack(document, steps[template] ?? 2));
  return { bytes, pages: document.getPageCount(), milliseconds: performance.now() - started };
}
