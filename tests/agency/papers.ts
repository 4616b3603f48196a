import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runBeside, unescaped } from "../dist/pdf-tools.ts";
import type { Project } from "./project.ts";

const odtWords = (file: string): string =>
  unescaped(
    strFromU8(unzipSync(readFileSync(file))["content.xml"] ?? new Uint8Array()).replace(
      /<[^>]*>/g,
      " ",
    ),
  );

/**
 * The words of everything printed, in reading order, by file of the built site: PDF and ODT, addresses left out.
 *
 * @example (await papersOf(project)).get("print/O-001/sign-a4.pdf") // ["範例市政府水利局", "O-001", …]
 */
export async function papersOf({ root }: Project): Promise<Map<string, string[]>> {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:pdf|odt)$/.test(file),
  );
  const papers = new Map<string, string[]>();
  for (const file of files) {
    const at = join(dist, file);
    const text = file.endsWith(".odt") ? odtWords(at) : await runBeside("pdftotext", at, "-");
    papers.set(
      file,
      text.split(/\s+/).filter((word) => word !== "" && !word.includes("://")),
    );
  }
  return papers;
}
