import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { seen } from "./camera.ts";
import { glyphs, walls } from "./pdf-content.ts";
import {
  inColour,
  invisible,
  overflowing,
  photograph,
  runBeside,
  squeeze,
  wordsOf,
} from "./pdf-tools.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { files, origin } from "./site.ts";

/** Every PDF of the built site, read with the tools a reader might use: poppler, qpdf, a camera. */
const pdfs = files.filter((file) => file.endsWith(".pdf"));
const pictures = mkdtempSync(join(tmpdir(), "pdfs-"));
afterAll(() => rmSync(pictures, { recursive: true }));
const load = (file: string) =>
  PDFDocument.load(readFileSync(`dist/${file}`), { updateMetadata: false });
/** The stamp across a filled example stands over everything, on purpose. */
const stamp = (word: { text: string; y0: number; y1: number }) =>
  word.y1 - word.y0 > 45 && /^[範例SAMPLE]+$/.test(word.text);

describe("the checker", () => {
  const [blank = ""] = pdfs.filter((file) => file.endsWith("work-plan/blank.pdf"));
  const broken = async (damage: (document: PDFDocument) => void) => {
    const document = await load(blank);
    damage(document);
    return (await checkPdfUa(await document.save({ updateFieldAppearances: false }))).faults.join(
      "\n",
    );
  };
  const objects = (document: PDFDocument) =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const without =
    (...keys: string[]) =>
    (document: PDFDocument) => {
      for (const object of objects(document))
        for (const key of keys) object.delete(PDFName.of(key));
    };

  it("sees what is missing", async () => {
    expect(await broken(without("Lang", "MarkInfo"))).toMatch(/06: the file is not marked.*\n11:/);
    expect(await broken(without("TU"))).toContain("has no accessible name");
    expect(await broken(without("Alt"))).toContain("13: a figure without alternative text");
    expect(await broken(without("Scope", "A"))).toContain("15: a header cell without scope");
    expect(await broken(without("ToUnicode", "Tabs"))).toMatch(/10: [\s\S]*28: the tab order/);
    expect(await broken(without("StructTreeRoot"))).toContain("01: there are no tags");
  });

  it("sees a mark outside the tags, a field under a wrong tag and a skipped heading", async () => {
    expect(
      await broken((document) => document.getPage(0).drawRectangle({ width: 9, height: 9 })),
    ).toMatch(/01: \d+ marks?/);
    const renamed = (from: string, to: string) => (document: PDFDocument) => {
      for (const object of objects(document))
        if (object.get(PDFName.of("S")) === PDFName.of(from))
          object.set(PDFName.of("S"), PDFName.of(to));
    };
    expect(await broken(renamed("Form", "Span"))).toContain("lies in Span");
    expect(await broken(renamed("H2", "H3"))).toContain("14: H3 follows");
    expect(
      await broken(({ catalog }) => catalog.set(PDFName.of("Lang"), PDFString.of("xx"))),
    ).toContain("11:");
  });

  it("sees a word that runs over the line between two cells, off the sheet, or leaves no ink", async () => {
    const [words = []] = await wordsOf(`dist/${blank}`);
    const page = (await load(blank)).getPage(0);
    const sheet: [number, number] = [page.getWidth(), page.getHeight()];
    const word = words.find(({ text }) => text === "提升服務工作計畫");
    expect(word && overflowing([word], walls(page), sheet)).toEqual([]);
    const moved = { ...(word as (typeof words)[0]), x0: 30, x1: 90 };
    expect(overflowing([moved], walls(page), sheet)).toEqual(["提升服務工作計畫"]);
    expect(overflowing([{ ...moved, x0: 500, x1: 590 }], [], sheet)).toHaveLength(1);
    const picture = await photograph(`dist/${blank}`, 1, 72, join(pictures, "ink"));
    const blankSpot = { ...moved, x0: 2, x1: 20, y0: 2, y1: 20 };
    expect(invisible([blankSpot, ...words], picture, 72)).toEqual(["提升服務工作計畫"]);
  });

  it("sees the box that stands for a missing character", async () => {
    const document = await load(blank);
    const before = glyphs(document.getPages());
    expect(before.missing).toBe(0);
    expect(before.drawn).toBeGreaterThan(500);
    const page = document.getPage(0);
    const stream = document.context.flateStream("BT (\\000\\000\\000\\101) Tj ET");
    page.node.addContentStream(document.context.register(stream));
    expect(glyphs([page]).missing).toBe(1);
  });
});

it("has printed files to look at", () => expect(pdfs.length).toBeGreaterThanOrEqual(12));

describe.concurrent.each(pdfs)("%s", (file) => {
  it("keeps PDF/UA-1, is whole, and embeds what it needs", async ({ expect }) => {
    const { faults, tags } = await checkPdfUa(readFileSync(`dist/${file}`));
    expect(faults).toEqual([]);
    expect(tags.get("H1")).toBe(1);
    expect(await runBeside("qpdf", "--check", `dist/${file}`)).toContain(
      "No syntax or stream encoding errors",
    );
    const fonts = (await runBeside("pdffonts", `dist/${file}`)).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(font).toMatch(
        /^[A-Z]{6}\+NotoSansTC-(?:Regular|Bold) +CID TrueType +Identity-H +yes yes yes/,
      );
    const info = await runBeside("pdfinfo", `dist/${file}`);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).not.toMatch(/CreationDate|ModDate/);
  });

  it("shows every word, inside its cell, and leads by QR code to its own code", async ({
    expect,
  }) => {
    const document = await load(file);
    const words = await wordsOf(`dist/${file}`);
    const { drawn, missing } = glyphs(document.getPages());
    expect([drawn > 20, missing]).toEqual([true, 0]);
    for (const [index, page] of document.getPages().entries()) {
      const own = (words[index] ?? []).filter((word) => !stamp(word));
      const { width, height } = page.getSize();
      expect(own.length).toBeGreaterThan(3);
      expect(overflowing(own, walls(page), [width, height])).toEqual([]);
      const dpi = index > 0 ? 72 : width > 600 ? 100 : 150;
      const stem = join(pictures, `${file.replaceAll("/", "-")}-${index}`);
      const picture = await photograph(`dist/${file}`, index + 1, dpi, stem);
      expect(invisible(own, picture, dpi)).toEqual([]);
      if (index > 0) continue;
      const address = seen(inColour(picture));
      // a form is asked for by its edition, too
      expect(address).toMatch(/\/q\/(?:F-\d{3}\/\?v=\d{4}-\d\d-\d\d|(?!F-)[A-Z]+-\d{3}\/)$/);
      expect(address.startsWith(origin)).toBe(true);
      // whoever cannot scan it can type it
      const printed = squeeze(own.map(({ text }) => text).join(""));
      expect(printed).toContain(address.replace(/^https:\/\//, ""));
    }
  });
});
