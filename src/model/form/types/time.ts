import type { FieldOf } from "../../../schema/form.ts";
import type { FieldKind } from "./kind.ts";
import { chinese, line, plainText } from "./line.ts";

const shape = "^([01]\\d|2[0-3]):[0-5]\\d$";
const parts = (text: string) => {
  const [hour = "", minute = ""] = text.split(":");
  return { hour, minute };
};

/** An hour of the day, by the clock of 24 hours. Two blanks as on paper: a browser would print its own clock. */
export const time: FieldKind<FieldOf<"time">> = {
  draw: () => ({
    as: "blanks",
    blanks: [
      { id: "hour", length: 2, unit: "paper.hour", name: "form.hour" },
      { id: "minute", length: 2, unit: "paper.minute", name: "form.minute" },
    ],
  }),
  data: { ...line.data, schema: () => ({ type: "string", pattern: shape }) },
  misfit: (_field, sample) =>
    new RegExp(shape).test(plainText(sample) ?? "")
      ? undefined
      : { zh: '加引號的時間，24 小時制，像 "14:30"', en: 'a time such as "14:30"' },
  drawn: (sample) => (sample === undefined ? null : parts(chinese(sample))),
  said: (sample, t) => t("form.clock", parts(chinese(sample))),
};
