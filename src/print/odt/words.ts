import type { Bilingual } from "../../schema/text.ts";
import { element, xmlText } from "./xml.ts";

/** A run of English. @example english("Name") */
export const english = (text: string) =>
  element("text:span", { "text:style-name": "English" }, xmlText(text));
/** @example paragraph("Cell", "…") */
export const paragraph = (style: string, ...inner: string[]) =>
  element("text:p", { "text:style-name": style }, ...inner);
/** Chinese with its English beside it. @example beside(field.label) */
export const beside = ({ zh, en }: Bilingual) => `${xmlText(zh)} ${english(en)}`;
/** Chinese with its English beneath. @example beneath(field.label) */
export const beneath = ({ zh, en }: Bilingual) => `${xmlText(zh)}<text:line-break/>${english(en)}`;

/** A cell of a table. @example cell("Answer", paragraph("Cell")) */
export const cell = (style: string, ...inner: string[]) =>
  element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    ...inner,
  );
