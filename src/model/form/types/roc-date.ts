import type { FieldOf } from "../../../schema/form.ts";
import { rocDay } from "../fields.ts";
import type { FieldKind } from "./kind.ts";
import { chinese, line, plainText } from "./line.ts";

/** A day by the calendar of the Republic. In data it is an ISO day. */
export const rocDate: FieldKind<FieldOf<"roc-date">> = {
  draw: () => ({
    as: "blanks",
    before: "paper.era",
    blanks: [
      { id: "year", length: 4, unit: "paper.year", name: "form.year" },
      { id: "month", length: 2, unit: "paper.month", name: "form.month" },
      { id: "day", length: 2, unit: "paper.day", name: "form.day" },
    ],
  }),
  data: { ...line.data, schema: () => ({ type: "string", format: "date" }) },
  misfit: (_field, sample) =>
    /^\d{4}-\d{2}-\d{2}$/.test(plainText(sample) ?? "")
      ? undefined
      : { zh: '加引號的西元日期，像 "2026-11-23"', en: 'a day such as "2026-11-23"' },
  said: (sample, t) => t("form.rocDay", rocDay(chinese(sample))),
  drawn: (sample) => (sample === undefined ? null : rocDay(chinese(sample))),
};
