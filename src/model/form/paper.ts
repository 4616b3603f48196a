import type { FormField } from "../../schema/form.ts";
import { isAnswer } from "./fields.ts";

/**
 * What printed sheets look like. PDF, ODT, the style sheet of the fill-in page and the guard that checks samples all
 * read it here, so they cannot disagree.
 */

/**
 * Colours of everything printed. All must survive a black-and-white printer: colour only repeats what line and weight
 * already say.
 */
export const colours = {
  ink: "#14201d",
  soft: "#44504c",
  plate: "#0b5a55",
  rule: "#6d7874",
  faint: "#c4ccc8",
  tint: "#f2f6f4",
  hand: "#123c8c",
  flag: "#9a3412",
} as const;

/** Signs before the name of a field: everybody fills it in; in some cases only. */
export const marks = { required: "＊", conditional: "◇" } as const;

/** The sign of a field, if it has one. @example markOf(nameField) // "＊" */
export function markOf(field: FormField): string | undefined {
  if (!isAnswer(field)) return undefined;
  return field.required ? marks.required : field.when ? marks.conditional : undefined;
}

/** Measures of the printed form, in millimetres and points. */
export const metrics = {
  sheet: 180,
  label: 36,
  secondLabel: 28,
  inset: 2,
  line: 8,
  comb: 5.8,
  blank: 8.5,
  longBlank: 11,
  seal: 18,
  suffix: 20,
  sample: 10.5,
  gloss: 7.5,
  signature: 16.5,
  /** Between the lines of an answer, and of a signature. */
  tight: 3.2,
  loose: 5,
} as const;

const mmPerPoint = 0.3528;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

/** Parts of a character's square. Latin letters are counted wide, so that the estimate errs on that side. */
const widthOf = (char: string): number =>
  wide.test(char) ? 1 : /[MW@%&]/.test(char) ? 0.95 : /[A-Z]/.test(char) ? 0.7 : 0.56;

/** Width of one line of text. @example textWidth("高雄", 10) // 7.1 (mm) */
export const textWidth = (text: string, points: number): number =>
  [...text].reduce((sum, char) => sum + widthOf(char), 0) * points * mmPerPoint;

/**
 * Height of lines set one below the other, by number and size: each is as tall as its capitals.
 * @param leading points between two of them
 * @example linesHeight([[1, 10.5], [2, 7.5]], 3.2) // 8.9 (mm)
 */
export const linesHeight = (
  lines: readonly (readonly [count: number, points: number])[],
  leading: number,
): number =>
  lines.reduce((sum, [count, points]) => sum + count * (0.74 * points + leading), -leading) *
  mmPerPoint;

/** Height of a paragraph set in a column. @example paragraphHeight("高雄", 10, 40) // one line */
export const paragraphHeight = (text: string, points: number, column: number): number =>
  Math.ceil(textWidth(text, points) / (column - points * mmPerPoint)) * points * mmPerPoint * 1.45;
