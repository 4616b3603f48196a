import type { Pack } from "./pack.ts";

/** Columns of the table of answers, as the Bureau's people read them. */
export const columns = [
  "編號",
  "服務",
  "類別",
  "目前網站上寫的",
  "依據",
  "核對結果(對/改)",
  "改成",
  "來源",
  "核對人單位",
  "日期",
] as const;

/** A cell; what a spreadsheet would take for a formula is kept a text. */
const cell = (text: string): string => {
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV that Excel opens as UTF-8. @example csvOf([["a", "b"]]) // "\uFEFFa,b\r\n" */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

/** The table of answers of a pack. */
export const answersCsv = ({ sheets, name }: Pack): string =>
  csvOf([
    columns,
    ...sheets.flatMap(({ title, items }) =>
      items.map((item) => [
        item.id,
        title,
        item.open ? `${item.kind}（還不知道）` : item.kind,
        [item.name, item.value].filter(Boolean).join("：") +
          (item.example ? `（例：${item.example}）` : ""),
        item.open ? `填進 ${item.field}` : item.grounds,
        "",
        "",
        "",
        name,
        "",
      ]),
    ),
  ]);
