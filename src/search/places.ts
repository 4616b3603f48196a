import type { Spelling } from "./spelling.ts";

/**
 * Where something is says nothing about what it is: streets, house numbers, stations and telephone numbers are taken
 * out of a query. Streets are known by how they are written, not by a list.
 */

/** A telephone number, or another long one. */
const longNumber = /\+?\d[\d-]{6,}\d/gu;
const numerals = "一二三四五六七八九十";
/** Characters that stand before 路 in a word for a road: 馬路, 道路, 挖路, 這條路. */
const inNoName = "馬道油磚修挖鋪開過走條的小產業農鄉泥網沒有這那整全半路街在於是和與跟及到從";
/** After 路 these make another word: 路燈, 路面. */
const otherWord = "燈面樹權證障平況緣線";
/** Stands for a district until the streets in it are found. */
const district = "\u0001";
const name = (most: number) => String.raw`[^\P{Script=Han}${inNoName}]{2,${most}}?`;
const end = String.raw`(?:路|街|大道|大路)(?![${otherWord}])(?:[${numerals}\d]+段)?`;
const near = "(?:附近|旁邊|對面|前面|門口|路口|口|旁|上)?";
const chineseRoads = [
  // 四維三路: a number before 路 is only ever part of a name
  `${name(3)}[${numerals}]${end}${near}`,
  // 三民區建工路, 光遠路226號, 瑞隆路與崗山路口: after a district, before a number, at a crossing
  `(?<=[${district}區里鄉鎮村])${name(3)}${end}${near}`,
  String.raw`${name(3)}${end}(?=\s*(?:\d|[${numerals}]+[巷號]|[與和跟及、]))`,
  String.raw`(?<=[與和跟及、])\s*${name(3)}${end}${near}`,
  // 宏平路路燈
  String.raw`(?<=^|\s|[，。,])${name(3)}(?:路|街)(?=[路街人騎公水坑])`,
];
const chineseParts = [
  String.raw`\d+(?:[-之]\d+)?\s*(?:巷|弄|號|鄰|段)(?:\s*之\s*\d+)?(?:\s*\d+\s*[樓f])?`,
  `[${numerals}]+[巷弄](?:[${numerals}]+[弄號])?`,
  String.raw`[^\P{Script=Han}的在與和跟及]{2,3}(?:捷運|輕軌|火車|高鐵)站${near}`,
];

/**
 * A Chinese query without places.
 * @param districts names of districts, with or without 區; an office of a district is no place
 * @example withoutPlaces("三民區建工路 415 號路燈不亮", ["三民區"]) // "路燈不亮"
 */
export function withoutPlaces(query: string, districts: readonly string[]): string {
  const lengths = districts.toSorted((a, b) => b.length - a.length).join("|") || "(?!)";
  const located = query
    .replaceAll(longNumber, " ")
    .replaceAll(new RegExp(`(?:${lengths})(?:區(?!公所)|(?!區|公所))`, "gu"), district);
  return [...chineseRoads, ...chineseParts, district]
    .reduce((text, pattern) => text.replaceAll(new RegExp(pattern, "gu"), " "), located)
    .trim();
}

const road = `(?:roads?|rd|streets?|st|avenue|ave|boulevard|blvd|district|dist|mrt|station|section|sec)`;
const close = `(?:near|next to|opposite|beside|outside|behind|close to|around|on|at|in)`;
const englishParts = [
  String.raw`\b(?:no\.?|number)\s*\d+(?:-\d+)?,?`,
  String.raw`\b(?:lane|alley|section|sec\.?)\s+\d+,?`,
  String.raw`\b\d+\s+(?=[a-z'-]+\s+(?:\d(?:st|nd|rd|th)\s+)?${road}\b)`,
  String.raw`\b(?:[a-z'-]+\s+)?\d+(?:st|nd|rd|th)\s+${road}\b\.?`,
  String.raw`\b(?:near|next to|opposite|close to)\s+(?:[a-z'-]+\s+){1,3}(?:mrt|station|boulevard|district)(?:\s+(?:mrt|station))*\b`,
];

/**
 * An English query without places.
 * @param districts names of districts, in small letters
 * @param spelling tells words of the guide; before “road”, a word that is none is a name
 * @example withoutEnglishPlaces("light out, no. 415 jiangong road", [], (word) => word) // "light out,"
 */
export function withoutEnglishPlaces(
  query: string,
  districts: readonly string[],
  spelling: Spelling,
): string {
  const names = new Set(districts);
  const named = new RegExp(String.raw`\b(?:${close}\s+)?([a-z'-]{2,})\s+(${road})\b\.?`, "gu");
  return englishParts
    .reduce(
      (text, pattern) => text.replaceAll(new RegExp(pattern, "gu"), " "),
      query.replaceAll(longNumber, " "),
    )
    .replaceAll(named, (all, word: string) =>
      names.has(word) || (word.length > 3 && spelling(word) !== word) ? " " : all,
    )
    .replaceAll(/[a-z'-]+/gu, (word) => (names.has(word) ? " " : word))
    .replaceAll(/\s+/gu, " ")
    .trim();
}
