import type { SampleText, SampleValue } from "../../../../schema/example.ts";
import { sampleRows, sampleText } from "../../../../model/form/fields.ts";
import { linesHeight, metrics, paragraphHeight, textWidth } from "../../../../model/form/paper.ts";
import { answerWidth, columnWidth, type Placed } from "../../../../model/form/rows.ts";

const parts = (text: SampleText): [zh: string, en: string] =>
  typeof text === "string" ? [text, ""] : [text.zh, text.en];

/** What nothing breaks: Latin letters and digits without a space or hyphen. */
const longestWord = (text: string): string =>
  (text.match(/[\x21-\x7e]+/g) ?? [])
    .flatMap((run) => run.split(/(?<=[-/])/))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), "");

/** Lines that a text takes. Where a line breaks, as much of its end may stay empty as what stands next and is not broken. */
const linesOf = (text: string, points: number, room: number): number => {
  const width = textWidth(text, points);
  const next = Math.max(textWidth(longestWord(text), points), textWidth("字", points));
  return width <= room ? Math.sign(width) : Math.ceil(width / (room - next));
};

/** The Chinese at its size, its English small beneath: both break into lines until the box is full. */
function overflows(
  text: SampleText,
  { points, leading, room, height }: Record<"points" | "leading" | "room" | "height", number>,
): boolean {
  const [zh, en] = parts(text);
  const word = Math.max(
    textWidth(longestWord(zh), points),
    textWidth(longestWord(en), metrics.gloss),
  );
  const tall = linesHeight(
    [
      [linesOf(zh, points, room), points],
      [linesOf(en, metrics.gloss, room), metrics.gloss],
    ],
    leading,
  );
  return word >= room || tall > height;
}

/**
 * Does a sample overflow its box on paper? An estimate that finds mistakes early, with the field's name: what it lets
 * pass the template prints. The template measures exactly and refuses what does not fit.
 * @param row height of a row of the form, in millimetres
 */
export function tooLong(place: Placed, value: SampleValue, row: number): boolean {
  const { draw } = place;
  const ofRow = { points: metrics.sample, leading: metrics.tight, height: row };
  if (draw.as === "table")
    return sampleRows(value).some((cells) =>
      draw.columns.some((column) => {
        const cell = cells[column.id];
        return cell !== undefined && overflows(cell, { ...ofRow, room: columnWidth(draw, column) });
      }),
    );
  const text = sampleText(value);
  if (text === undefined) return false;
  if (draw.as === "blanks" || draw.as === "boxes") return false; // as many characters as there are boxes
  const room = answerWidth(place);
  if (draw.as === "seal")
    return overflows(text, {
      points: metrics.signature,
      leading: metrics.loose,
      room,
      height: metrics.seal,
    });
  if (draw.as !== "lines") return overflows(text, { ...ofRow, room });
  const [zh, en] = parts(text);
  const height = draw.lines * metrics.line;
  const ruled =
    paragraphHeight(zh, metrics.sample, room) * (metrics.line / (metrics.sample * 0.3528 * 1.45));
  const both =
    paragraphHeight(zh, metrics.sample - 1, room) + paragraphHeight(en, metrics.gloss, room);
  return ruled > height || both > height;
}
