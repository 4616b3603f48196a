import { execFile, execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import type { Wall } from "./pdf-content.ts";

const inBackground = promisify(execFile);
const options = { encoding: "utf8", maxBuffer: 1 << 26 } as const;

/** What a command line tool prints. */
export const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { ...options, stdio: "pipe" });
/** The same, while other files are looked at. */
export const runBeside = async (tool: string, ...args: string[]): Promise<string> =>
  (await inBackground(tool, args, options)).stdout;

export const squeeze = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** A word with its box, in points from the page's upper left corner. */
export interface Word extends Wall {
  text: string;
}

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};
/** Text as poppler writes it between tags, as it reads. */
export const unescaped = (text: string): string =>
  text.replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);

/** The words of every page, as poppler sees them. */
export async function wordsOf(file: string): Promise<Word[][]> {
  const pages = (await runBeside("pdftotext", "-bbox", file, "-")).split("<page ").slice(1);
  return pages.map((page) =>
    [
      ...page.matchAll(
        /<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">([^<]*)<\/word>/g,
      ),
    ].map(([, x0, y0, x1, y1, text = ""]) => ({
      x0: Number(x0),
      y0: Number(y0),
      x1: Number(x1),
      y1: Number(y1),
      text: unescaped(text),
    })),
  );
}

/** Words that run over the line between two cells, or off the sheet. */
export function overflowing(
  words: readonly Word[],
  lines: readonly Wall[],
  sheet: [number, number],
): string[] {
  const [width, height] = sheet;
  return words
    .filter((word) => {
      const middle = (word.y0 + word.y1) / 2;
      const waist = (word.y1 - word.y0) / 5;
      const outside = word.x0 < 12 || word.y0 < 12 || word.x1 > width - 12 || word.y1 > height - 12;
      return (
        outside ||
        lines.some(({ x0, y0, x1, y1 }) =>
          Math.abs(x1 - x0) < 0.1
            ? x0 > word.x0 + 0.8 &&
              x0 < word.x1 - 0.8 &&
              middle > Math.min(y0, y1) &&
              middle < Math.max(y0, y1)
            : y0 > middle - waist &&
              y0 < middle + waist &&
              Math.max(x0, x1) > word.x0 + 1 &&
              Math.min(x0, x1) < word.x1 - 1,
        )
      );
    })
    .map(({ text }) => text);
}

/** A page in grey, as a camera would see it: one byte a point. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** @param stem where the pictures may stand for a moment */
export async function photograph(
  file: string,
  page: number,
  dpi: number,
  stem: string,
): Promise<Picture> {
  const at = String(page);
  await runBeside(
    "pdftoppm",
    "-gray",
    "-r",
    String(dpi),
    "-f",
    at,
    "-l",
    at,
    "-singlefile",
    file,
    stem,
  );
  const pgm = readFileSync(`${stem}.pgm`);
  rmSync(`${stem}.pgm`);
  const [header = "", width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(pgm.toString("latin1", 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), grey: pgm.subarray(header.length) };
}

/** The picture as the decoder of QR codes wants it. */
export function inColour({ width, height, grey }: Picture) {
  const dots = new Uint32Array(grey.length); // four bytes at once: red, green and blue alike, and solid
  for (let i = 0; i < grey.length; i++) dots[i] = (grey[i] as number) * 0x010101 + 0xff000000;
  return { width, height, data: new Uint8Array(dots.buffer) };
}

/** Words that have left no ink on the picture. */
export function invisible(words: readonly Word[], picture: Picture, dpi: number): string[] {
  const dots = (points: number) => Math.round((points * dpi) / 72);
  return words
    .filter(({ x0, y0, x1, y1 }) => {
      let [darkest, brightest] = [255, 0];
      for (let y = Math.max(0, dots(y0)); y < Math.min(picture.height, dots(y1)); y++)
        for (let x = Math.max(0, dots(x0)); x < Math.min(picture.width, dots(x1)); x++) {
          const dot = picture.grey[y * picture.width + x] as number;
          if (dot < darkest) darkest = dot;
          if (dot > brightest) brightest = dot;
        }
      return brightest - darkest < 40;
    })
    .map(({ text }) => text);
}
