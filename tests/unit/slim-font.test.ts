import { describe, expect, it } from "vitest";
import { fontFiles } from "../../src/print/font.ts";
import { contours } from "../../src/print/outline.ts";
import { glyphsOf, slimFont, tables } from "../../src/print/slim-font.ts";

const [font = Buffer.alloc(0)] = fontFiles();

/** What a reader of fonts finds: units, widths and outlines. */
function read(file: Buffer) {
  const all = tables(file);
  const table = (name: string) => all.get(name) ?? expect.fail(`no table ${name}`);
  const head = table("head");
  return {
    names: [...all.keys()],
    em: head.readUInt16BE(18),
    widths: table("hmtx"),
    glyphs: glyphsOf(head, table("loca"), table("glyf")),
  };
}
const before = read(font);

describe.each([1, 2])("a font with points %i units apart", (step) => {
  const after = read(slimFont(font, step));

  it("has all glyphs, half the units and only what a PDF needs", () => {
    expect(after.em).toBe(500);
    expect(after.glyphs.length).toBe(before.glyphs.length);
    expect(after.names).not.toContain("name");
    expect(after.names).toEqual(expect.arrayContaining(["glyf", "head", "hmtx", "loca", "maxp"]));
  });

  it("has the widths of before, to a thousandth of an em", () => {
    for (let at = 0; at < 4000; at += 4)
      expect(
        Math.abs(after.widths.readUInt16BE(at) * 2 - before.widths.readUInt16BE(at)),
      ).toBeLessThanOrEqual(1);
  });

  it("draws the same: no point strays, no edge moves, nothing is added", () => {
    let drawn = 0;
    for (let id = 3000; id < 3300; id++) {
      const [old = Buffer.alloc(0), slim = Buffer.alloc(0)] = [before.glyphs[id], after.glyphs[id]];
      if (old.length === 0 || old.readInt16BE(0) < 0) continue;
      const [was, is] = [contours(old), contours(slim)];
      expect(is.length).toBe(was.length);
      is.forEach((line, i) => {
        const points = was[i] ?? [];
        expect(line.length).toBeLessThanOrEqual(points.length);
        for (const { x, y, on } of line)
          expect(
            points.some(
              (point) =>
                point.on === on &&
                Math.abs(point.x - 2 * x) <= step &&
                Math.abs(point.y - 2 * y) <= step,
            ),
          ).toBe(true);
      });
      for (let edge = 2; edge < 10; edge += 2)
        expect(Math.abs(old.readInt16BE(edge) - 2 * slim.readInt16BE(edge))).toBeLessThanOrEqual(
          2 * step,
        );
      drawn += 1;
    }
    expect(drawn).toBeGreaterThan(200);
  });
});

it("leaves alone what is no outline of 1000 units", () => {
  const slim = slimFont(font, 1);
  expect(slimFont(slim, 1)).toBe(slim);
});
