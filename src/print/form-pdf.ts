import { PDFDocument } from "@cantoo/pdf-lib";
import QRCode from "qrcode";
import { addFields } from "./acroform.ts";
import { accessibleNames } from "./field-names.ts";
import { pack } from "./pack.ts";
import { type PrintJob, sheet } from "./sheet.ts";
import { typeset } from "./typst.ts";

/** A printed file and what its download link says about it. */
export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  kilobytes: number;
}
const printed = new Map<string, Promise<Pdf>>();

async function make(job: PrintJob, data: string, address: string): Promise<Pdf> {
  const qr = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
  const document = await PDFDocument.load(typeset("form.typ", { sheet: data, qr }), {
    updateMetadata: false,
  });
  if (!job.example) addFields(document, accessibleNames(job.form));
  const bytes = new Uint8Array(await pack(document));
  return { bytes, pages: document.getPageCount(), kilobytes: Math.ceil(bytes.length / 1024) };
}

/**
 * The PDF of a blank form or of a filled example. The page that names its size and the file itself ask for the same
 * job, so each is printed once in a build.
 *
 * @example (await formPdf({ id, form, site, locale: "zh" })).pages // 2
 */
export function formPdf(job: PrintJob): Promise<Pdf> {
  const content = sheet(job);
  const data = JSON.stringify(content);
  const pdf = printed.get(data) ?? make(job, data, content.form.address);
  printed.set(data, pdf);
  return pdf;
}
