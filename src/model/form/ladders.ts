/**
 * Classes for what a page may not say in a style of its own: a ladder for each measure that a form chooses, as long as
 * its schema allows; and the colours and measures of the paper, for the style sheet.
 */
import { spans } from "../../schema/field.ts";
import { rowHeights } from "../../schema/form.ts";
import { colours, metrics } from "./paper.ts";
import type { Placed } from "./rows.ts";
import { lineCounts } from "./types/schema.ts";

/** Steps of a row's height in a millimetre. */
const steps = 2;
const twelfths = 12;

/** Class of a sheet by the height of its rows. @example rowClass(10.5) // "row-21" */
export const rowClass = (rowHeight: number): string => `row-${Math.floor(rowHeight * steps)}`;

/** Class of a column by its share of the table, from 0 to 1. @example shareClass(0.25) // "share-3" */
export const shareClass = (share: number): string =>
  `share-${Math.max(1, Math.round(twelfths * share))}`;

/** Classes of a field in its place. @example placeClasses(place) // ["as-line", "span-7", "wide-label"] */
export const placeClasses = ({ field, draw, label }: Placed): string[] => [
  `as-${draw.as}`,
  `span-${field.span}`,
  ...(label === metrics.label ? ["wide-label"] : []),
  ...(draw.as === "options" && draw.stacked ? ["stacked"] : []),
];

const from = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at);
const rule = (selector: string, ...declarations: string[]): string =>
  `${selector} { ${declarations.join("; ")} }`;

/** Height of a cell for a signature: its box of the template and the padding around it. */
const sealCell = metrics.seal - 0.6;

/** @example properties() // ["--sheet-ink: #14201d", …, "--sheet-label: 36mm", …] */
const properties = (): string[] => [
  ...Object.entries(colours).map(([name, colour]) => `--sheet-${name}: ${colour}`),
  ...Object.entries({
    label: metrics.label,
    "second-label": metrics.secondLabel,
    box: metrics.comb,
    blank: metrics.blank,
    "long-blank": metrics.longBlank,
    line: metrics.line,
    seal: sealCell,
  }).map(([name, mm]) => `--sheet-${name}: ${mm}mm`),
];

/** The style sheet of the ladders. @example ladders().includes(".span-7 { grid-column: span 7 }") // true */
export const ladders = (): string =>
  [
    "/* Made by `npm run schemas` from src/model/form/ladders.ts. */",
    "@layer parts { @media print, (min-width: 52rem) {",
    ...from(spans.least, spans.most).map((n) => rule(`.span-${n}`, `grid-column: span ${n}`)),
    ...from(1, twelfths - 1).map((n) =>
      rule(`.share-${n}`, `inline-size: ${((100 * n) / twelfths).toFixed(2)}%`),
    ),
    "} }",
    "@layer print { @media print {",
    rule(":root", ...properties()),
    ...from(rowHeights.least * steps, rowHeights.most * steps).map((n) =>
      rule(`.row-${n}`, `--row: ${n / steps}mm`),
    ),
    ...from(lineCounts.least, lineCounts.most).map((n) =>
      rule(`.paper .as-lines textarea[rows="${n}"]`, `min-block-size: ${n * metrics.line}mm`),
    ),
    "} }",
  ].join("\n");
