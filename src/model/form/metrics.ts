/**
 * Measures of the printed form, in millimetres and points. The Typst template and the check for samples that are
 * too long read the same numbers, so they cannot disagree.
 */
export const metrics = {
  sheet: 180,
  label: 36,
  secondLabel: 28,
  inset: 2,
  line: 8,
  comb: 5.8,
  seal: 18,
  suffix: 20,
  sample: 10.5,
  gloss: 7.5,
} as const;

const mmPerPoint = 0.3528;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

/**
 * Width of one line of text. Latin letters are counted at just over half a character, so the estimate errs on the
 * wide side.
 * @example textWidth("高雄", 10) // 7.1 (mm)
 */
export const textWidth = (text: string, points: number): number =>
  [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.56), 0) * points * mmPerPoint;

/** Height of a paragraph set in a column. @example paragraphHeight("高雄", 10, 40) // one line */
export const paragraphHeight = (text: string, points: number, column: number): number =>
  Math.ceil(textWidth(text, points) / (column - points * mmPerPoint)) * points * mmPerPoint * 1.45;
