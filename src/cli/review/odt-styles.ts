import { element, part } from "../../print/odt/xml.ts";

type Looks = Record<string, string>;

const size = (points: number, bold = false): Looks => ({
  "fo:font-size": `${points}pt`,
  "style:font-size-asian": `${points}pt`,
  ...(bold ? { "fo:font-weight": "bold", "style:font-weight-asian": "bold" } : {}),
});

const paragraph = (name: string, type: Looks, layout: Looks = {}, outline?: number) =>
  element(
    "style:style",
    {
      "style:name": name,
      "style:family": "paragraph",
      "style:parent-style-name": "Standard",
      "style:default-outline-level": outline,
    },
    element("style:paragraph-properties", layout),
    element("style:text-properties", type),
  );
const run = (name: string, type: Looks) =>
  element(
    "style:style",
    { "style:name": name, "style:family": "text" },
    element("style:text-properties", type),
  );

const grey = { "fo:color": "#444444" };

/** Chinese is set in 黑體 by name: small print of many characters reads better without serifs; ODF embeds no font. */
const fonts = element(
  "office:font-face-decls",
  {},
  element("style:font-face", {
    "style:name": "Hei",
    "svg:font-family":
      "'微軟正黑體', 'Microsoft JhengHei', 'PingFang TC', 'Noto Sans TC', 'Noto Sans CJK TC'",
    "style:font-family-generic": "swiss",
  }),
  element("style:font-face", {
    "style:name": "Latin",
    "svg:font-family": "Arial, 'Liberation Sans'",
    "style:font-family-generic": "swiss",
  }),
);

/** styles.xml of a pack: A4, the number of the page at its foot. */
export const odtStyles = part(
  "office:document-styles",
  fonts,
  element(
    "office:styles",
    {},
    element(
      "style:default-style",
      { "style:family": "paragraph" },
      element("style:paragraph-properties", { "fo:line-height": "125%" }),
      element("style:text-properties", {
        "style:font-name": "Latin",
        "style:font-name-asian": "Hei",
        "fo:language": "en",
        "fo:country": "GB",
        "style:language-asian": "zh",
        "style:country-asian": "TW",
        ...size(10.5),
      }),
    ),
    element("style:style", {
      "style:name": "Standard",
      "style:family": "paragraph",
      "style:class": "text",
    }),
    paragraph("Title", size(20, true), { "fo:margin-bottom": "0.1cm" }, 1),
    paragraph(
      "Section",
      size(14, true),
      { "fo:margin-top": "0.5cm", "fo:margin-bottom": "0.15cm", "fo:keep-with-next": "always" },
      2,
    ),
    paragraph("Count", size(10.5, true), {
      "fo:margin-top": "0.3cm",
      "fo:margin-bottom": "0.15cm",
    }),
    paragraph("Kind", size(9)),
    paragraph("Name", size(10.5, true)),
    paragraph("Value", size(10.5)),
    paragraph("Label", size(9.5, true)),
    paragraph("Small", { ...size(8.5), ...grey }),
    paragraph("Id", { ...size(7), "fo:color": "#666666" }),
    paragraph("Box", size(11), { "fo:line-height": "0.8cm" }),
    paragraph("Sign", size(9.5), { "fo:margin-top": "0.6cm" }),
    paragraph("Foot", { ...size(8.5), ...grey }, { "fo:text-align": "center" }),
    run("Open", {
      "fo:color": "#8a3b00",
      "fo:font-weight": "bold",
      "style:font-weight-asian": "bold",
    }),
    run("Tick", size(16)),
    run("Closed", { "fo:color": "#0a4a6b" }),
    run("Code", {
      ...size(9),
      ...grey,
      "fo:font-weight": "normal",
      "style:font-weight-asian": "normal",
    }),
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
        "fo:margin-top": "1.3cm",
        "fo:margin-bottom": "1cm",
        "fo:margin-left": "1.3cm",
        "fo:margin-right": "1.3cm",
        "style:print-orientation": "portrait",
      }),
      element(
        "style:footer-style",
        {},
        element("style:header-footer-properties", {
          "fo:min-height": "0.6cm",
          "fo:margin-top": "0.3cm",
        }),
      ),
    ),
  ),
  element(
    "office:master-styles",
    {},
    element(
      "style:master-page",
      { "style:name": "Standard", "style:page-layout-name": "A4" },
      element(
        "style:footer",
        {},
        element(
          "text:p",
          { "text:style-name": "Foot" },
          element("text:page-number", { "text:select-page": "current" }),
          " / ",
          element("text:page-count", {}),
        ),
      ),
    ),
  ),
);

const column = (name: string, width: string) =>
  element(
    "style:style",
    { "style:name": `Column${name}`, "style:family": "table-column" },
    element("style:table-column-properties", { "style:column-width": width }),
  );
const cell = (name: string, colour?: string) =>
  element(
    "style:style",
    { "style:name": name, "style:family": "table-cell" },
    element("style:table-cell-properties", {
      "fo:border-bottom": "0.5pt solid #888888",
      "fo:padding": "0.14cm",
      ...(colour ? { "fo:background-color": colour } : {}),
    }),
  );

/** Styles of the tables, in content.xml. */
export const tableStyles = element(
  "office:automatic-styles",
  {},
  element(
    "style:style",
    { "style:name": "Sheet", "style:family": "table" },
    element("style:table-properties", {
      "style:width": "18.4cm",
      "table:align": "left",
      "table:border-model": "collapsing",
    }),
  ),
  element(
    "style:style",
    { "style:name": "NewSheet", "style:family": "paragraph", "style:parent-style-name": "Section" },
    element("style:paragraph-properties", { "fo:break-before": "page", "fo:margin-top": "0cm" }),
  ),
  element(
    "style:style",
    { "style:name": "Row", "style:family": "table-row" },
    element("style:table-row-properties", { "fo:keep-together": "always" }),
  ),
  column("No", "1cm"),
  column("Told", "10.6cm"),
  column("Answer", "6.8cm"),
  cell("Cell"),
  cell("Head", "#eef1f5"),
);
