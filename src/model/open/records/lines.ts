import type { Line } from "../../service/line.ts";
import type { Way } from "../../service/ways.ts";
import type { Sentence } from "../../service/answer.ts";
import type { Guide } from "../../guide.ts";
import { perLocale } from "../../locale.ts";
import { absolute } from "../address.ts";
import { cited } from "../ground.ts";
import { each, maybe, text, type Two } from "../two.ts";

/** A line of a sheet in all languages. @example lineOf({ zh: sheets.zh.fees.lines[0], en: … }) */
export const lineOf = (two: Two<Line>) => ({
  id: two.zh.id,
  name: maybe(two, ({ name }) => name),
  value: maybe(two, ({ value }) => value),
  unknown: two.zh.unknown,
  notes: each(
    two,
    ({ notes }) => notes,
    (note) => text(note, (one) => one),
  ),
  grounds: cited(two.zh.grounds),
});

/** A sentence of a sheet in all languages. @example sentenceOf({ zh: sheets.zh.applicant, en: … }) */
export const sentenceOf = (two: Two<Sentence>) => ({
  id: two.zh.id,
  text: text(two, ({ words }) => words),
  grounds: cited(two.zh.grounds),
});

/** A way to hand in or to ask in all languages. @example wayOf(guide)({ zh: sheets.zh.handIn.list[0], en: … }) */
export const wayOf = (guide: Guide) => (two: Two<Way>) => ({
  id: two.zh.id,
  type: two.zh.type,
  label: text(two, ({ label }) => label),
  place: maybe(two, ({ place }) => place?.label),
  url: two.zh.place && perLocale((locale) => absolute(guide, two[locale].place?.href ?? "")),
  phone: two.zh.call?.number,
  note: maybe(two, ({ note }) => note),
  grounds: cited(two.zh.grounds),
});
