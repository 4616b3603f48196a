import { type Check, faultIn } from "../../read/content.ts";
import type { Fault } from "../../report/fault.ts";
import { type Both, say } from "../../report/said.ts";
import { texts } from "../../read/select.ts";
import { factFiles, measures, wordsBeside } from "./measures.ts";

const money = ["ntd", "permille", "percent", "fold"];
const lengths = ["metre", "centimetre", "fold", "fraction", "storey"];
const time = ["hour", "calendarDay", "workingDay", "week", "month", "year"];

type Fit = { units: readonly string[]; what: Both };
const moneyFit: Fit = { units: money, what: say("錢", "money") };
const lengthFit: Fit = { units: lengths, what: say("長度", "a length") };
const timeFit: Fit = { units: time, what: say("時間", "a time") };

/** What the id of a figure says that it measures. */
const byId: readonly (readonly [pattern: RegExp, fit: Fit])[] = [
  [
    /(?:^|-)(?:fines?|fees?)(?:-|$)|(?:^|-)(?:price|penalty|deposit|ceiling|capital|budget|money)$/,
    moneyFit,
  ],
  [/(?:^|-)(?:heights?|depth|width|length|distance|overhang|clearance)$/, lengthFit],
  [/(?:^|-)(?:days|months|years|weeks|hours|period)$/, timeFit],
  [/(?:^|-)(?:prison|ban)(?:-(?:from|to|longest|shortest))?$/, timeFit],
  [/(?:^|-)area$/, { units: ["squareMetre", "percent", "fraction"], what: say("面積", "an area") }],
  [/(?:^|-)storeys$/, { units: ["storey"], what: say("樓層", "storeys") }],
  [/(?:^|-)(?:persons|people)$/, { units: ["person"], what: say("人數", "persons") }],
];

/** What the Chinese words beside a figure say that it measures. */
const byWords: readonly (readonly [pattern: RegExp, fit: Fit])[] = [
  [/(?:罰鍰?|罰金|罰款|規費|押金|保證金|收費|費用) ?$/u, moneyFit],
  [/(?:高度|寬度|深度|長度|距離|(?<![最提較])高|寬|深) ?$/u, lengthFit],
];

/** Figures that the words put after such a word, each with its fit. */
const fitsInWords = (data: unknown, body: string): Map<string, { fit: Fit; said: string }> => {
  const found = new Map<string, { fit: Fit; said: string }>();
  const look = (text: string, token: RegExp) => {
    for (const match of text.matchAll(token)) {
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      const fit = byWords.find(([pattern]) => pattern.test(before))?.[1];
      if (fit) found.set(match[1] ?? "", { fit, said: `${before}…` });
    }
  };
  for (const { value } of texts(data))
    if (value.includes("{{figures.")) look(value, /\{\{figures\.([a-z0-9-]+)\}\}/g);
  look(body, /<Fact of="figures\.([a-z0-9-]+)"/g);
  return found;
};

/**
 * A unit that does not measure what the figure is about: a fine in metres, a height in dollars. The id of the figure
 * says so, or the words before it.
 */
export const unitsThatFit: Check = (content) =>
  factFiles(content).flatMap(([name, source]): Fault[] => {
    const words = wordsBeside(content, name, "zh");
    const inWords = words ? fitsInWords(words.data, words.body) : new Map<string, never>();
    const told = new Set<string>();
    return measures(source).flatMap(({ kind, id, unit, path }): Fault[] => {
      if (kind !== "figure" || unit === "" || told.has(id)) return [];
      const ofId = byId.find(([pattern]) => pattern.test(id))?.[1];
      const ofWords = inWords.get(id);
      const fit = [ofId, ofWords?.fit].find((one) => one && !one.units.includes(unit));
      if (!fit) return [];
      told.add(id);
      const where = fit === ofId ? id : (ofWords?.said ?? id);
      return [
        faultIn(source, "range", [...path.slice(0, -1), "unit"], {
          found: unit,
          expected: say(
            `${fit.what.zh}的單位（${where}）：${fit.units.join("、")}`,
            `a unit of ${fit.what.en} (${where}): ${fit.units.join(", ")}`,
          ),
          mend: say(
            "對照依據改單位，或改用別的數字",
            "correct the unit by the ground, or name another figure",
          ),
          example: `unit: ${fit.units[0]}`,
        }),
      ];
    });
  });
