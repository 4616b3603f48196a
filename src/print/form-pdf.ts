import QRCode from "qrcode";
import { once } from "../model/spoken.ts";
import { accessibleNames } from "./field-names.ts";
import type { Order, Pdf } from "./order.ts";
import { printed } from "./printed.ts";
import { type PrintJob, sheet } from "./sheet.ts";

/** QR code of an address, as SVG with its quiet zone. */
export const qrSvg = (address: string): Promise<string> =>
  QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 4 });

/** What has to be set for a blank form or a filled example. */
export async function formOrder(job: PrintJob): Promise<Order> {
  const content = sheet(job);
  return {
    template: "form.typ",
    inputs: { sheet: JSON.stringify(content, once), qr: await qrSvg(content.form.address) },
    ...(job.example ? {} : { fields: [...accessibleNames(job.form, job.locale)] }),
  };
}

/**
 * The PDF of a blank form or of a filled example.
 *
 * @throws when a sample does not fit, a character is missing in the font, or the sheets are not as many as the form says
 * @example (await formPdf({ id, form, site, locale: "zh" })).pages // 2
 */
export async function formPdf(job: PrintJob): Promise<Pdf> {
  const pdf = await printed(await formOrder(job));
  if (!job.example && pdf.pages !== job.form.pages)
    throw new Error(
      `content/forms/${job.id}/form.yaml: pages: ${job.form.pages}, but the ${job.locale} form prints on ${pdf.pages}. Write ${pdf.pages}, or move fields and newPage until it fits.`,
    );
  return pdf;
}
