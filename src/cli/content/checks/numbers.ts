import { withoutTokens } from "./tokens.ts";

const digits = "(?<![第0-9０-９.,])(?<!第 )[0-9０-９]+(?:[.,][0-9０-９]+)*";
const span = "(?:以內|之內|內|以上|以下|之後|以後|後|以前|之前|前|為限|期限|的期限|為期|期間)";

/** Units that make a number a fact wherever it stands. */
const units =
  "月|日|天|週|周|星期|分鐘|元|塊錢|萬|千元|億|%|％|趴|公尺|公分|公釐|公里|平方公尺|平方米|立方公尺|坪|公頃|公斤|公噸|噸|瓩|層|樓層|倍|成(?![員立為本果功年套交就分長績])|折|人|戶|件|份|次|工作天|工作日|日曆天|個工作天|個工作日|個月|個年度";

/** 30 日, ３個月, 500 元; but not 第 3 次, 第 8 條 or 1999. */
const chinese = new RegExp(`${digits} ?(?:個 ?)?(?:${units})`, "u");

/** 12 月 3 日: a day, as “3 December” is one in English; but not 12 月 alone. */
const calendarDays = new RegExp(`${digits} ?月 ?${digits} ?日(?!${span})`, "gu");

/** 10 年, 5 年內; but not the year of an event, 2014 年, 民國 112 年 or 112 年. */
const years = new RegExp(`${digits} ?年(?!度)(?:${span})?`, "gu");
const isCalendarYear = (found: string): boolean => {
  const year = Number.parseInt(found.normalize("NFKC"), 10);
  return (
    !new RegExp(span, "u").test(found) &&
    ((year >= 1900 && year <= 2100) || (year >= 80 && year <= 130))
  );
};

/** 24 小時內, 3 小時; but not a line that is open 24 小時. */
const hours = new RegExp(`${digits} ?(?:個 ?)?小時(?:${span})?`, "gu");
const aroundTheClock = /^24 ?小時$/;

/** 5 樓以上: how high a building is; but not 5 樓, where somebody sits. */
const floors = new RegExp(`${digits} ?樓(?:以上|以下|以內|高|的建|建築|公寓|大樓|透天)`, "u");

const english =
  /\b\d[\d,.]*\)?(?:[ -]?(?:calendar |working |business |full )?(?:days?|weeks?|months?|years?|hours?|minutes?|metres?|meters?|centimet(?:re|er)s?|kilomet(?:re|er)s?|square met(?:re|er)s?|hectares?|tonnes?|kilograms?|kg|sq ?m|m²|m³|km|cm|mm|m|ping|kw|percent|per cent|storeys?|stories|floors?|times|people|persons?|households?|copies|cases)\b| ?[%‰])/gi;
const openAllDay = /^24[ -]hours?$/i;
const money = /(?:NT ?\$|NTD|TWD|US\$|\$) ?\d|\b\d[\d,.]* ?(?:NTD|TWD|NT dollars|dollars|yuan)\b/i;

/** The first match that is not one of the harmless ones. */
const firstOf = (
  text: string,
  pattern: RegExp,
  harmless: (found: string, after: string) => boolean,
): string | undefined => {
  for (const match of text.matchAll(pattern))
    if (!harmless(match[0], text.slice(match.index + match[0].length))) return match[0];
  return undefined;
};

/**
 * A number in digits with its unit: a fact. A day, the year of an event, a floor in an address and a line open all day are none.
 *
 * @example digitsIn("收件後 30 日內") // "30 日"
 * @example digitsIn("2014 年的氣爆") // undefined
 */
export const digitsIn = (text: string): string | undefined => {
  if (!/[0-9０-９]/.test(text)) return undefined;
  const bare = withoutTokens(text);
  return (
    money.exec(bare)?.[0] ??
    chinese.exec(bare.replace(calendarDays, ""))?.[0] ??
    firstOf(bare, years, isCalendarYear) ??
    firstOf(bare, hours, (found) => aroundTheClock.test(found)) ??
    floors.exec(bare)?.[0] ??
    firstOf(
      bare,
      english,
      (found, after) =>
        openAllDay.test(found) &&
        /^(?: a day| every day|-a-day| (?:hot)?line| (?:desk|phone|service))/.test(after),
    )
  );
};
