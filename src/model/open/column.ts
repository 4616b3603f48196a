import type { ParseKeys } from "i18next";
import type { Bilingual } from "../../schema/text.ts";
import { both } from "../i18n.ts";
import { locales } from "../locale.ts";
import type { Cell } from "./csv.ts";

/** A column of a table: its name in the first line, what it means, and where its value comes from. */
export interface Column<R> {
  name: string;
  label: Bilingual;
  of: (record: R) => Cell;
}

/** Lists inside one cell. */
const listed = (values: readonly string[]): string => values.join("; ");

/**
 * Ways to make the columns of one kind of record.
 *
 * @example columnsFor<LawRecord>().perLanguage("name", "openData.column.name", ({ name }) => name)
 */
export const columnsFor = <R>() => {
  const column = (name: string, key: ParseKeys, of: (record: R) => Cell): Column<R> => ({
    name,
    label: both(key),
    of,
  });
  return {
    column,
    /** A column for each language. */
    perLanguage: (name: string, key: ParseKeys, of: (record: R) => Bilingual | undefined) =>
      locales.map((locale) => column(`${name}_${locale}`, key, (record) => of(record)?.[locale])),
    /** Many values in a cell. */
    many: (name: string, key: ParseKeys, of: (record: R) => readonly string[]) =>
      column(name, key, (record) => listed(of(record))),
    /** Many texts in a cell, a column for each language. */
    manyTexts: (name: string, key: ParseKeys, of: (record: R) => readonly Bilingual[]) =>
      locales.map((locale) =>
        column(`${name}_${locale}`, key, (record) =>
          listed(of(record).map((text) => text[locale])),
        ),
      ),
  };
};

/** Laws with their articles. @example lawCell({ law: "building-act", articles: ["30", "77-2"] }) // "building-act 30, 77-2" */
export const lawCell = (ground: { law: string; articles?: string[] | undefined }): string =>
  [ground.law, (ground.articles ?? []).join(", ")].filter(Boolean).join(" ");
