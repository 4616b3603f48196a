import { locales } from "../../model/locale.ts";
import type { Bilingual } from "../../schema/text.ts";
import { columnStyle, rowStyle } from "./styles.ts";
import { element, xmlText } from "./xml.ts";

/** Collects the widths and heights that the tables of one form use. @example new Tables().row(0.9, cell("Answer")) */
export class Tables {
  readonly widths: number[] = [];
  readonly heights: number[] = [];
  #count = 0;

  row(rowHeight: number, ...cells: string[]): string {
    this.heights.push(rowHeight);
    return element("table:table-row", { "table:style-name": rowStyle(rowHeight) }, ...cells);
  }

  /** @param title read out by assistive technology */
  table(title: Bilingual, widths: readonly number[], ...inner: string[]): string {
    this.widths.push(...widths);
    this.#count += 1;
    return element(
      "table:table",
      { "table:name": `T${this.#count}`, "table:style-name": "Sheet" },
      element("table:title", {}, xmlText(locales.map((locale) => title[locale]).join(" "))),
      ...widths.map((width) =>
        element("table:table-column", { "table:style-name": columnStyle(width) }),
      ),
      ...inner,
    );
  }
}
