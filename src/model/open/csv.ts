/** A cell of a table; one without a value stays empty. */
export type Cell = string | number | boolean | undefined;

/** Programs that know no other sign of UTF-8 look for this first; Excel reads cp950 without it. */
const byteOrderMark = "\ufeff";

const cell = (value: Cell): string => {
  const said = String(value ?? "");
  return /[",\r\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
};

/**
 * A table as CSV (RFC 4180), in UTF-8 with its mark.
 *
 * @example csv([["id", "name"], [1, "a, b"]]) // '\ufeffid,name\r\n1,"a, b"\r\n'
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
