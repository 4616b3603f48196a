import type { FieldOf } from "../../../schema/form.ts";
import { sampleRows, written } from "../fields.ts";
import type { FieldKind } from "./kind.ts";
import { chinese } from "./line.ts";

/** Rows to write into. */
export const table: FieldKind<FieldOf<"table">> = {
  draw: ({ columns, rows }) => ({ as: "table", columns, rows }),
  data: {
    schema: ({ columns, rows }, locale) => ({
      type: "array",
      maxItems: rows,
      items: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          columns.map(({ id, label }) => [id, { type: "string", title: label[locale] }]),
        ),
      },
    }),
    of: (sample) =>
      sampleRows(sample).map((row) =>
        Object.fromEntries(Object.entries(row).map(([id, text]) => [id, chinese(text)])),
      ),
  },
  misfit: (field, sample) => {
    const rows = sampleRows(sample);
    const columns = field.columns.map(({ id }) => id);
    if (!Array.isArray(sample) || rows.length !== sample.length || rows.length === 0)
      return { zh: "一列一列的清單，至少一列", en: "a list of rows" };
    if (rows.length > field.rows)
      return { zh: `最多 ${field.rows} 列`, en: `at most ${field.rows} rows` };
    return rows.every((row) => Object.keys(row).every((id) => columns.includes(id)))
      ? undefined
      : { zh: `這些欄：${columns.join("、")}`, en: `the columns ${columns.join(", ")}` };
  },
  drawn: (sample, locale) =>
    sampleRows(sample).map((row) =>
      Object.fromEntries(Object.entries(row).map(([id, text]) => [id, written(text, locale)])),
    ),
};
