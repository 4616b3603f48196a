import { useT } from "../i18n.ts";
import { langTag, type Locale } from "../locale.ts";
import { style } from "./style.ts";

/** Most bytes of a drawing in one language. */
export const heaviest = 6 * 1024;
/** Room below the drawing for the line that calls it a sketch. */
const foot = 24;
export const width = 360;

/** Height of the file that is made of a drawing. @example heightOf('<svg viewBox="0 0 360 200">…') // 224 */
export const heightOf = (svg: string): number =>
  Number(/viewBox="0 0 360 (\d+)"/.exec(svg)?.[1] ?? 0) + foot;

const safe = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Lines of a label, one below the other. */
const lines = (text: string, x: string) =>
  text
    .split("\n")
    .map((line, i) => (i === 0 ? safe(line) : `<tspan x="${x}" dy="1.25em">${safe(line)}</tspan>`))
    .join("");

/**
 * The file of a drawing in one language: its lines, the words of its labels, and the style.
 *
 * @param labels words by the id that a text of the drawing names
 */
export function draw(
  svg: string,
  title: string,
  labels: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const height = heightOf(svg);
  const inside = svg
    .replace(/^[\s\S]*?<svg[^>]*>\s*/, "")
    .replace(/>\s+</g, "><")
    .replace(/<text([^>]*?) data-label="([^"]*)"([^>]*?)\s*\/>/g, (_all, before, id, after) => {
      const attributes = `${before}${after}`;
      const x = / x="([^"]*)"/.exec(attributes)?.[1] ?? "0";
      return `<text${attributes}>${lines(labels[id] ?? "", x)}</text>`;
    })
    .replace(/<\/svg>\s*$/, "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${langTag[locale]}">`,
    `<title>${safe(title)}</title><style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="8"/>`,
    inside,
    `<text class="note e" x="350" y="${height - 9}">${safe(useT(locale)("picture.sketch"))}</text></svg>\n`,
  ].join("");
}
