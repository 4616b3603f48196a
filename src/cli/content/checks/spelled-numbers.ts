import { withoutTokens } from "./tokens.ts";

const numerals =
  "(?<![第初數幾半多每哪那某同這一二三四五六七八九十百千萬兩月])[一二三四五六七八九十百千萬兩廿卅]+";
const several =
  "(?<![第初數幾半多一二三四五六七八九十百千萬兩月、])(?!一(?![二三四五六七八九十百千萬]))[一二三四五六七八九十百千萬兩廿卅]+";
const span = "(?:以內|之內|內|以上|以下|後|以後|前|以前|為限|的期限)";

/** 三十日, 兩週, 五個工作天, 一個月內, 滿三十年, 五萬元, 三公尺, 百分之五; but not 一天, 四周 or 三月. */
const chinese = [
  `${several}(?: ?個)?(?:工作天|工作日|日曆天|星期|週(?!年|邊|圍)|小時|月份)(?![一二三四五六])`,
  `${several}個 ?月`,
  `${several}(?:天(?![下空然氣花才兩])|日(?![本子常後光夜]))`,
  `${numerals}(?: ?個)?(?:月|工作天|工作日|日|天|年|小時|星期|週)${span}`,
  `(?:滿|每|最多|最長|至少|不得超過|不超過|超過|未滿)${several}年(?![度級])`,
  `${numerals}(?:萬元|億元|塊錢|元(?![化件素月旦宵]))`,
  `${several}(?:公尺|公分|公釐|公里|平方公尺|公頃|坪|公斤|公噸|瓩)`,
  `半(?:年|個月|天)${span}`,
  `[壹貳參肆伍陸柒捌玖拾佰仟]+(?: ?(?:個月|日|天|年|週|萬?元))(?![光常])`,
  `百分之[一二三四五六七八九十百零〇]+`,
  `[一二三四五六七八九十]+分之[一二三四五六七八九十]+`,
  `${several}(?:倍|折(?![扣疊])|成(?![員立為本果功年套交就分長績]))`,
].join("|");
const chinesePattern = new RegExp(chinese, "u");

const small =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const big = "hundred|thousand|million|dozen";
const number = `(?:(?:a|one) (?:${big})|(?:${tens})(?:-(?:one|${small}))?|(?:${small})|(?:${big}))(?: (?:${big}))?(?: and (?:${small}|${tens}))?`;
const kinds = "(?:(?:calendar|working|business|full|whole|consecutive)[ -])?";

/** thirty days, two working days, a ten-metre wall, five thousand dollars; but not one day, or thirty years old. */
const english = new RegExp(
  `\\b${number}(?: \\(\\d+\\))?[ -]${kinds}(?:days?|weeks?|months?|(?:years?(?! old| ago))|metres?|meters?|centimetres?|kilometres?|square (?:metres?|meters?)|hectares?|ping|percent|per cent|dollars?|NT dollars)\\b`,
  "i",
);
/** within a month, at least one day, no later than an hour: what binds is a fact, however small. */
const bound = new RegExp(
  `\\b(?:in|after|for|than|every) (?:one|half an?) ${kinds}(?:day|week|fortnight|month|year|hour)s?\\b|\\b(?:within|at least|at most|no later than|no more than|up to|not exceeding) (?:a|an|one|half an?|${number}) ${kinds}(?:day|week|fortnight|month|year|hour|minute)s?\\b`,
  "i",
);

/**
 * A number written in words, with its unit: it belongs among the facts as much as one in digits.
 *
 * @example spelledNumberIn("within thirty days") // "within thirty days"
 * @example spelledNumberIn("兩週內答覆") // "兩週"
 * @example spelledNumberIn("one of the two") // undefined
 */
export const spelledNumberIn = (text: string): string | undefined => {
  const bare = withoutTokens(text);
  if (/[一二三四五六七八九十百千萬兩廿卅半壹貳參肆伍陸柒捌玖拾]/u.test(bare)) {
    const found = chinesePattern.exec(bare)?.[0];
    if (found !== undefined) return found;
  }
  return /\b(?:within|at|no|up|not|a|one|[tfsenhmd][a-z]+)\b/i.test(bare)
    ? (bound.exec(bare)?.[0] ?? english.exec(bare)?.[0])
    : undefined;
};
