import { z } from "astro/zod";
import { both, inEach, list, words } from "./text.ts";

const side = z.strictObject({
  typed: list(words).describe(
    both("民眾打的字，一個一項", "as people type it, without inflection"),
  ),
  said: list(words).describe(both("頁面上寫的字", "as the pages say it")),
});

const phrases = z.strictObject(
  inEach(
    list(words),
    both("中文的說法，一個一項", "in Chinese, one each"),
    both("英文的說法，一個一項", "in English, one each"),
  ),
);

/** Everyday words and the pages' words for the same thing: `content/search/lexicon.yaml`. */
export const lexicon = z
  .array(
    z.strictObject(inEach(side.optional(), both("中文", "in Chinese"), both("英文", "in English"))),
  )
  .min(1);
export type Lexicon = z.infer<typeof lexicon>;

/** Phrases that a query is searched without: `content/search/stop.yaml`. */
export const stopPhrases = phrases;
export type StopPhrases = z.infer<typeof stopPhrases>;

/** @example asks("多久", "how long") */
const asks = (zh: string, en: string) =>
  phrases.describe(both(`問「${zh}」的說法`, `phrases that ask ${en}`));

/** Phrases that ask for one fact: `content/search/asks.yaml`. */
export const asking = z.strictObject({
  duration: asks("要多久", "how long it takes"),
  fee: asks("要多少錢", "what it costs"),
  phone: asks("電話幾號", "for the phone number"),
  where: asks("在哪裡", "where it is"),
  papers: asks("要帶什麼", "which papers to bring"),
  form: asks("表單在哪裡", "for the form"),
  law: asks("依據哪條法律", "for the law"),
  online: asks("可以線上辦嗎", "whether it can be done online"),
  status: asks("辦到哪裡了", "how far a case is"),
  letter: asks("收到公文", "what a letter means"),
  subsidy: asks("有哪些補助", "which subsidies there are"),
  urgent: asks("緊急的時候打給誰", "whom to call in an emergency"),
  offered: asks("有哪些服務", "which services there are"),
  need: asks("要不要申請", "whether a permit is needed"),
  elsewhere: asks("歸別的機關嗎", "for what another agency handles"),
});
export type Asking = z.infer<typeof asking>;

/** Words that name no matter: `content/search/general.yaml`. */
export const generalWords = phrases;
export type GeneralWords = z.infer<typeof generalWords>;

/** Names of districts, which say where and not what: `content/search/places.yaml`. */
export const placeNames = phrases;
export type PlaceNames = z.infer<typeof placeNames>;

const characters = both("兩到四個中文字，像 台臺", "two to four Chinese characters");

/** Characters written for each other: `content/search/variants.yaml`. */
export const variants = z
  .array(
    z
      .string()
      .regex(/^\p{Script=Han}{2,4}$/u, characters)
      .describe(characters),
  )
  .min(1);
export type Variants = z.infer<typeof variants>;

/** Other names of the pages that the site makes by itself, by their id: `content/search/names.yaml`. */
export const pageNames = z.record(z.string(), phrases);
export type PageNames = z.infer<typeof pageNames>;

/** Other words for a part of a service page, by service and anchor: `content/search/parts.yaml`. */
export const partNames = z.record(
  z.string().describe(both("服務代號，像 use-permit", "id of the service")),
  z.record(z.string().describe(both("那一段的代號", "anchor of the part")), phrases),
);
export type PartNames = z.infer<typeof partNames>;
