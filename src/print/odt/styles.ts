import { colours, metrics } from "../../model/form/paper.ts";
import { element, part } from "./xml.ts";

/** Widths in centimetres: A4 with the margins of the printed form. */
export const sheetWidth = metrics.sheet / 10;

const size = (points: number, bold = false) => ({
  "fo:font-size": `${points}pt`,
  "style:font-size-asian": `${points}pt`,
  ...(bold ? { "fo:font-weight": "bold", "style:font-weight-asian": "bold" } : {}),
});

const paragraph = (
  name: string,
  layout: Record<string, string>,
  type: Record<string, string> = {},
  outline?: number,
) =>
  element(
    "style:style",
    {
      "style:name": name,
      "style:display-name": outline ? `Heading ${outline}` : undefined,
      "style:family": "paragraph",
      "style:parent-style-name": "Standard",
      "style:default-outline-level": outline,
    },
    element("style:paragraph-properties", layout),
    element("style:text-properties", type),
  );

/**
 * Chinese is set in 標楷體, the usual face of government papers in Taiwan, by name: ODF embeds no font. Every paragraph
 * is Taiwan's Chinese, and English runs say so, for the reader's voice and spelling.
 */
const fonts = element(
  "office:font-face-decls",
  {},
  element("style:font-face", {
    "style:name": "Kai",
    "svg:font-family": "標楷體, DFKai-SB, BiauKai, TW-Kai, 'Noto Serif CJK TC'",
    "style:font-family-generic": "script",
  }),
  element("style:font-face", {
    "style:name": "Latin",
    "svg:font-family": "'Times New Roman', 'Liberation Serif'",
    "style:font-family-generic": "roman",
  }),
);

const standard =
  element(
    "style:default-style",
    { "style:family": "paragraph" },
    element("style:text-properties", {
      "style:font-name": "Latin",
      "style:font-name-asian": "Kai",
      "fo:language": "en",
      "fo:country": "GB",
      "style:language-asian": "zh",
      "style:country-asian": "TW",
      ...size(10.5),
    }),
  ) +
  element("style:style", {
    "style:name": "Standard",
    "style:family": "paragraph",
    "style:class": "text",
  });

const english = element(
  "style:style",
  { "style:name": "English", "style:family": "text" },
  element("style:text-properties", { ...size(8), "fo:language": "en", "fo:country": "GB" }),
);

/** styles.xml: what an editor finds in the list of styles. */
export const stylesXml = part(
  "office:document-styles",
  fonts,
  element(
    "office:styles",
    {},
    standard,
    paragraph("Cell", { "fo:margin-top": "0cm" }),
    paragraph("Label", { "fo:margin-top": "0cm" }, size(9.5, true)),
    paragraph("Boxes", { "fo:margin-top": "0cm" }, size(15)),
    paragraph("Center", { "fo:text-align": "center" }),
    paragraph("Note", { "fo:margin-top": "0.1cm" }, size(9)),
    paragraph(
      "Guide",
      { "fo:border": `1pt solid ${colours.ink}`, "fo:padding": "0.1cm" },
      size(10, true),
    ),
    paragraph("Title", { "fo:text-align": "center", "fo:margin-top": "0.1cm" }, size(18, true), 1),
    paragraph(
      "Section",
      { "fo:margin-top": "0.35cm", "fo:margin-bottom": "0.1cm", "fo:keep-with-next": "always" },
      size(11.5, true),
      2,
    ),
    english,
  ),
  element(
    "office:automatic-styles",
    {},
    element(
      "style:page-layout",
      { "style:name": "A4" },
      element("style:page-layout-properties", {
        "fo:page-width": "21cm",
        "fo:page-height": "29.7cm",
        "fo:margin-top": "1.1cm",
        "fo:margin-bottom": "1.1cm",
        "fo:margin-left": "1.5cm",
        "fo:margin-right": "1.5cm",
        "style:print-orientation": "portrait",
      }),
    ),
  ),
  element(
    "office:master-styles",
    {},
    element("style:master-page", { "style:name": "Standard", "style:page-layout-name": "A4" }),
  ),
);

const cell = (name: string, colour?: string) =>
  element(
    "style:style",
    { "style:name": name, "style:family": "table-cell" },
    element("style:table-cell-properties", {
      "fo:border": `0.5pt solid ${colours.rule}`,
      "fo:padding": "0.1cm",
      "style:vertical-align": "middle",
      "fo:background-color": colour,
    }),
  );

/** Height of a row in centimetres, as a style of its own. @example rowStyle(0.9) // name: "R90" */
export const rowStyle = (height: number) => `R${Math.round(height * 100)}`;
export const columnStyle = (width: number) => `C${Math.round(width * 100)}`;

/** Styles of content.xml: cells, and the widths and heights that this form needs. */
export const automaticStyles = (widths: readonly number[], heights: readonly number[]): string =>
  element(
    "office:automatic-styles",
    {},
    element(
      "style:style",
      { "style:name": "Sheet", "style:family": "table" },
      element("style:table-properties", {
        "style:width": `${sheetWidth}cm`,
        "table:align": "left",
        "table:border-model": "collapsing",
      }),
    ),
    // a section that begins a sheet; among the named styles LibreOffice would break before every section
    element(
      "style:style",
      {
        "style:name": "NewSheet",
        "style:family": "paragraph",
        "style:parent-style-name": "Section",
      },
      element("style:paragraph-properties", { "fo:break-before": "page" }),
    ),
    cell("Head", colours.tint),
    cell("Answer"),
    cell("Office", colours.faint),
    ...[...new Set(widths.map((width) => Math.round(width * 100)))].map((width) =>
      element(
        "style:style",
        { "style:name": `C${width}`, "style:family": "table-column" },
        element("style:table-column-properties", { "style:column-width": `${width / 100}cm` }),
      ),
    ),
    ...[...new Set(heights.map((height) => Math.round(height * 100)))].map((height) =>
      element(
        "style:style",
        { "style:name": `R${height}`, "style:family": "table-row" },
        element("style:table-row-properties", {
          "style:min-row-height": `${height / 100}cm`,
          "fo:keep-together": "always",
        }),
      ),
    ),
  );
