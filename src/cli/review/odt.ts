import { odtPackage } from "../../print/odt/package.ts";
import { element, part, xmlText } from "../../print/odt/xml.ts";
import type { Site } from "../../schema/site.ts";
import { odtStyles, tableStyles } from "./odt-styles.ts";
import type { Item, Pack, Sheet } from "./pack.ts";
import { printWords } from "./print-words.ts";

type Words = ReturnType<typeof printWords>;

const paragraph = (style: string, ...inner: string[]) =>
  element("text:p", { "text:style-name": style }, ...inner);
const span = (style: string, text: string) =>
  element("text:span", { "text:style-name": style }, xmlText(text));
const cell = (style: string, ...inner: string[]) =>
  element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    ...inner,
  );
const row = (style: string, ...cells: string[]) =>
  element("table:table-row", { "table:style-name": style }, ...cells);

const boxes = (item: Item, words: Words): string =>
  item.open
    ? [`${words.answer}：`, "", `${words.source}：`]
        .map((text) => paragraph("Box", xmlText(text)))
        .join("")
    : [
        paragraph("Box", span("Tick", "□"), xmlText(` ${words.right}`)),
        paragraph("Box", span("Tick", "□"), xmlText(` ${words.to}：`)),
        paragraph("Box", xmlText(`${words.source}：`)),
      ].join("");

const told = (item: Item, words: Words): string =>
  [
    paragraph(
      "Kind",
      span(item.open ? "Open" : "Closed", item.open ? `${item.kind}　${words.open}` : item.kind),
    ),
    item.name ? paragraph("Name", xmlText(item.name)) : "",
    paragraph("Value", xmlText(item.value)),
    item.example ? paragraph("Small", xmlText(`例：${item.example}`)) : "",
    item.grounds ? paragraph("Small", xmlText(`${words.ground}${item.grounds}`)) : "",
    item.open ? paragraph("Id", xmlText(`${words.fills}${item.field}`)) : "",
    paragraph("Id", xmlText(item.id)),
  ].join("");

const sheetXml = ({ title, code, items }: Sheet, at: number, words: Words): string =>
  [
    element(
      "text:h",
      { "text:style-name": at === 0 ? "Section" : "NewSheet", "text:outline-level": 2 },
      xmlText(title),
      span("Code", `　${code}　${items.length} 項`),
    ),
    element(
      "table:table",
      { "table:name": `T${at + 1}`, "table:style-name": "Sheet" },
      element("table:title", {}, xmlText(title)),
      ...["No", "Told", "Answer"].map((column) =>
        element("table:table-column", { "table:style-name": `Column${column}` }),
      ),
      element(
        "table:table-header-rows",
        {},
        row(
          "Row",
          ...["", "目前網站上寫的", "核對"].map((text) =>
            cell("Head", paragraph("Label", xmlText(text))),
          ),
        ),
      ),
      ...items.map((item, index) =>
        row(
          "Row",
          cell("Cell", paragraph("Small", String(index + 1))),
          cell("Cell", told(item, words)),
          cell("Cell", boxes(item, words)),
        ),
      ),
    ),
    paragraph(
      "Sign",
      xmlText(
        words.sign
          .map((label) => `${label}＿＿＿＿＿＿＿`)
          .join("　")
          .replace(/＿+$/, ""),
      ),
    ),
  ].join("");

const content = (pack: Pack, words: Words): string =>
  part(
    "office:document-content",
    tableStyles,
    element(
      "office:body",
      {},
      element(
        "office:text",
        {},
        paragraph("Small", xmlText(words.site)),
        element(
          "text:h",
          { "text:style-name": "Title", "text:outline-level": 1 },
          xmlText(words.title),
        ),
        paragraph("Small", xmlText(words.day)),
        paragraph("Count", xmlText(words.count)),
        ...words.how.map((text, at) => paragraph("Value", xmlText(`${at + 1}. ${text}`))),
        ...pack.sheets.map((sheet, at) => sheetXml(sheet, at, words)),
      ),
    ),
  );

/**
 * A pack as an OpenDocument text, for offices that fill it in on a computer: the format that Taiwan's government asks for.
 *
 * @example writeFileSync("核對表.odt", packOdt(pack, guide.site))
 */
export function packOdt(pack: Pack, site: Pick<Site, "agency" | "name">): Uint8Array<ArrayBuffer> {
  const words = printWords(pack, site);
  return odtPackage({
    "content.xml": content(pack, words),
    "styles.xml": odtStyles,
    "meta.xml": part(
      "office:document-meta",
      element(
        "office:meta",
        {},
        element("dc:title", {}, xmlText(words.title)),
        element("dc:creator", {}, xmlText(site.agency.zh)),
        element("dc:language", {}, "zh-TW"),
      ),
    ),
  });
}
