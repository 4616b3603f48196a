import { join } from "node:path";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./font.ts";

let compiler: NodeCompiler | undefined;

/**
 * The templates' folder is found from the project's root: once Astro has bundled this file, `import.meta.url` points
 * into dist/.
 */
export const templates = (): string => join(process.cwd(), "src/print/typst");

interface Diagnosis {
  shortDiagnostics: { message: string }[];
}
const messages = (diagnosis: Diagnosis) =>
  diagnosis.shortDiagnostics.map(({ message }) => message).join("; ");

/**
 * Sets a template as tagged PDF/UA-1.
 * @throws when the template fails or warns, a character is missing in the font, or a rule of PDF/UA is broken
 * @example typeset("form.typ", { sheet: JSON.stringify(sheet(job)) })
 */
export function typeset(template: string, inputs: Record<string, string>): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: templates(),
    fontArgs: [{ fontBlobs: fontFiles() }],
  });
  compiler.evictCache(3); // the compiler remembers everything otherwise
  const outcome = compiler.compile({ mainFilePath: join(templates(), template), inputs });
  const failure = outcome.takeError();
  if (failure || !outcome.result)
    throw new Error(failure ? messages(failure as Diagnosis) : `${template} gave nothing`);
  const warning = outcome.takeWarnings();
  if (warning) throw new Error(messages(warning as Diagnosis));
  return compiler.pdf(outcome.result, { pdfStandard: PdfStandard.UA_1 });
}
