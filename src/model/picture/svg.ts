import { style } from "./style.ts";

/** What a drawing may be made of. Anything else is refused: no script, no foreign content, no address, no colour. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ["xmlns", "viewBox"],
  g: ["class", "transform"],
  path: ["class", "transform", "d"],
  rect: ["class", "transform", "x", "y", "width", "height", "rx"],
  circle: ["class", "transform", "cx", "cy", "r"],
  ellipse: ["class", "transform", "cx", "cy", "rx", "ry"],
  line: ["class", "transform", "x1", "y1", "x2", "y2"],
  polyline: ["class", "transform", "points"],
  polygon: ["class", "transform", "points"],
  text: ["class", "x", "y", "data-label"],
};
const piece = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/y;
const attribute = /([\w:-]+)="([^"]*)"/g;
const classes = new Set([...style.matchAll(/\.([a-z]+)(?=[{,])/g)].map(([, name]) => name));
const viewBox = /^0 0 360 (\d{2,3})$/;

/** Something a drawing may not hold, and on which line of it, from 0. */
export interface SvgFault {
  at: number;
  found: string;
  expected: string;
}

/** An element of a drawing as it was written. */
interface Piece {
  name: string;
  attributes: Map<string, string>;
}

const wrong = ({ name, attributes }: Piece): Omit<SvgFault, "at">[] => {
  const may = allowed[name];
  if (!may) return [{ found: `<${name}>`, expected: `one of ${Object.keys(allowed).join(", ")}` }];
  const strange = [...attributes.keys()].filter((key) => !may.includes(key));
  const faults = strange.map((key) => ({
    found: `${key} at <${name}>`,
    expected: `one of ${may.join(", ")}; colours and type come from class`,
  }));
  for (const one of (attributes.get("class") ?? "").split(" ").filter(Boolean))
    if (!classes.has(one))
      faults.push({ found: `class ${one}`, expected: `one of ${[...classes].join(", ")}` });
  if (name === "svg" && !viewBox.test(attributes.get("viewBox") ?? ""))
    faults.push({
      found: `viewBox="${attributes.get("viewBox") ?? ""}"`,
      expected: 'viewBox="0 0 360 …": as wide as a phone',
    });
  return faults;
};

/**
 * Reads a drawing strictly: tags of the list above, closed as XML asks, and no text but digits.
 *
 * @example readSvg('<svg viewBox="0 0 360 90"><text data-label="pole" x="9" y="9"/></svg>').labels // ["pole"]
 */
export function readSvg(svg: string): { labels: string[]; faults: SvgFault[] } {
  const faults: SvgFault[] = [];
  const labels: string[] = [];
  const open: string[] = [];
  const line = (index: number) => svg.slice(0, index).split("\n").length - 1;
  let from = 0;
  const add = (found: string, expected: string) => faults.push({ at: line(from), found, expected });
  while (from < svg.length) {
    const next = svg.indexOf("<", from);
    const between = svg.slice(from, next === -1 ? undefined : next);
    const words = between.trim();
    from += between.length - between.trimStart().length;
    if (words && !(open.at(-1) === "text" && /^[\d\s]+$/.test(words)))
      add(words.slice(0, 40), 'words in picture.yaml, named by <text data-label="…"/>');
    if (next === -1) break;
    from = next;
    piece.lastIndex = from;
    const match = piece.exec(svg);
    if (!match) {
      add(svg.slice(from, from + 40), "a plain tag with attributes in double quotes");
      return { labels, faults };
    }
    const [whole, closes, name = "", written = "", empty] = match;
    if (closes) {
      if (open.pop() !== name) add(whole, "every tag closed in its turn");
    } else {
      const attributes = new Map(
        [...written.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value]),
      );
      for (const { found, expected } of wrong({ name, attributes })) add(found, expected);
      if ((open.length === 0) !== (name === "svg")) add(whole, "one <svg> with all else inside");
      const label = attributes.get("data-label");
      if (label !== undefined) {
        labels.push(label);
        if (!empty) add(whole, `<text data-label="${label}" …/>, closed at once`);
      }
      if (!empty) open.push(name);
    }
    from += whole.length;
  }
  if (open.length > 0) add(`<${open.at(-1)}>`, "every tag closed");
  return { labels, faults };
}
