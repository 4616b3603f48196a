import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(
  createRequire(join(process.cwd(), "package.json")).resolve(
    "@expo-google-fonts/noto-sans-tc/package.json",
  ),
);
const read = (weight: string) => readFileSync(join(folder, weight, `NotoSansTC_${weight}.ttf`));

/** The printing font in the two weights the templates use. */
export const fontFiles = (): Buffer[] => [read("400Regular"), read("700Bold")];

/** Offset of a table in a TrueType file. */
function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  throw new Error(`the font has no ${name} table`);
}

/** Reads a `cmap` of format 12: groups of consecutive characters. */
function characters(font: Buffer): Set<number> {
  const cmap = tableAt(font, "cmap");
  const found = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(table) !== 12) continue;
    for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
      const at = table + 16 + 12 * group;
      for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++)
        found.add(code);
    }
  }
  if (found.size === 0) throw new Error("the font has no character map of format 12");
  return found;
}

let known: Set<number> | undefined;

/** Has the printing font this character? @example hasGlyph("雄") // true; hasGlyph("𠮷") // false */
export function hasGlyph(char: string): boolean {
  known ??= characters(read("400Regular"));
  return known.has(char.codePointAt(0) as number);
}
