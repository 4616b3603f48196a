import { bilingual } from "../../model/locale.ts";
import type { Bilingual } from "../../schema/text.ts";
import { element, xmlText } from "./xml.ts";

/** A run of English; none where the site speaks Chinese alone. @example english("Name") */
export const english = (text: string) =>
  bilingual ? element("text:span", { "text:style-name": "English" }, xmlText(text)) : "";
/** Chinese, and after a sign its English. */
const joined = ({ zh, en }: Bilingual, sign: string) =>
  xmlText(zh) + (bilingual ? sign + english(en) : "");
/** @example paragraph("Cell", "…") */
export const paragraph = (style: string, ...inner: string[]) =>
  element("text:p", { "text:style-name": style }, ...inner);
/** Chinese with its English beside it. @example beside(field.label) */
export const beside = (said: Bilingual) => joined(said, " ");
/** Chinese with its English beneath. @example beneath(field.label) */
export const beneath = (said: Bilingual) => joined(said, "<text:line-break/>");

/** A cell of a table. @example cell("Answer", paragraph("Cell")) */
export const cell = (style: string, ...inner: string[]) =>
  element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    ...inner,
  );
