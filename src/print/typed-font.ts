import { type PDFContext, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";

const fontName = "MHei-Medium";
/** Widths of the characters from the space to the tilde in Noto Sans TC, which sans serifs of other systems are near. */
const latinWidths = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
/** First and last row of 256 characters that hold Latin, signs and Chinese. */
const rows = [
  [0x00, 0x03],
  [0x20, 0x26],
  [0x2e, 0x9f],
  [0xf9, 0xfa],
  [0xfe, 0xff],
] as const;

/** Says that a code of the font is the character of that number, in the portions a CMap allows: rows, a hundred at a time. */
function unicodeMap(): string {
  const ranges = rows.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const row = (first + i).toString(16).padStart(2, "0");
      return `<${row}00> <${row}ff> <${row}00>`;
    }),
  );
  const portions = Array.from({ length: Math.ceil(ranges.length / 100) }, (_, i) =>
    ranges.slice(100 * i, 100 * (i + 1)),
  );
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...portions.map((part) => `${part.length} beginbfrange\n${part.join("\n")}\nendbfrange`),
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

/**
 * The font of what a reader types in Chinese. It is only named, not embedded: every viewer has a Chinese font of its
 * own for Adobe's collection of traditional Chinese. Its codes are UTF-16, and its map back to Unicode says so: without
 * that map pdf.js and poppler cannot write a typed character in it, and write another or none.
 *
 * @example context.obj({ Font: { Hei: typedFont(context) } })
 */
export function typedFont(context: PDFContext): PDFRef {
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: fontName,
    Flags: 4,
    FontBBox: [-45, -250, 1015, 887],
    ItalicAngle: 0,
    Ascent: 880,
    Descent: -120,
    CapHeight: 733,
    StemV: 93,
  });
  const characters = context.obj({
    Type: "Font",
    Subtype: "CIDFontType0",
    BaseFont: fontName,
    FontDescriptor: context.register(descriptor),
    DW: 1000,
    W: [1, latinWidths],
  });
  characters.set(
    PDFName.of("CIDSystemInfo"),
    context.obj({ Registry: PDFString.of("Adobe"), Ordering: PDFString.of("CNS1"), Supplement: 7 }),
  );
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: `${fontName}-UniCNS-UTF16-H`,
      Encoding: "UniCNS-UTF16-H",
      DescendantFonts: [context.register(characters)],
      ToUnicode: context.register(context.flateStream(unicodeMap())),
    }),
  );
}
