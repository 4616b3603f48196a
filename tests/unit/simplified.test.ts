import STCharacters from "opencc-js/dict/STCharacters";
import TWVariants from "opencc-js/dict/TWVariants";
import { describe, expect, it } from "vitest";
import { simplifiedPairs } from "../../src/cli/content/checks/language/simplified-pairs.ts";
import { simplifiedIn, toTraditional } from "../../src/cli/content/checks/language/simplified.ts";

const lines = (table: string) => table.split("|").map((line) => line.split(" "));

/** Characters of the first level of Big5: those in common use in Taiwan. */
const common = (): Set<string> => {
  const decoder = new TextDecoder("big5");
  const found = new Set<string>();
  for (let high = 0xa4; high <= 0xc6; high++)
    for (let low = 0x40; low <= (high === 0xc6 ? 0x7e : 0xfe); low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if ([...character].length === 1) found.add(character);
    }
  return found;
};

/** In common use in Taiwan by the table, yet only ever typed as simplified ones. */
const also = "听坏儿愿";
/** Simplified by the table, yet at home in Traditional texts and names. */
const atHome = "厘熏涂羡昵沄炖蝎腊栖凄瓮洼跖痒";

it("lists the characters that OpenCC knows as simplified and nobody in Taiwan writes", () => {
  const inTaiwan = common();
  const variants = new Map(lines(TWVariants).map(([from = "", to = ""]) => [from, to]));
  const pairs = lines(STCharacters).flatMap(([from = "", ...to]) => {
    if (from.length !== 1 || from < "一" || to.includes(from)) return [];
    if ((inTaiwan.has(from) && !also.includes(from)) || atHome.includes(from)) return [];
    const [first = ""] = to;
    return [`${from}${variants.get(first) ?? first}`];
  });
  // as a yes or no: the list itself would fill the screen
  expect(simplifiedPairs === pairs.join("")).toBe(true);
});

describe("simplified characters", () => {
  it("are found with the ones to write", () => {
    expect(simplifiedIn("建筑执照")).toEqual([["执", "執"]]);
    expect(simplifiedIn("由于申请")).toEqual([
      ["请", "請"],
      ["由于", "由於"],
    ]);
    expect(toTraditional("申请执照，位于路边")).toBe("申請執照，位於路邊");
  });
  it.each([
    "台灣",
    "里長和后里",
    "麵和面",
    "只要乾淨",
    "准許、標準、制度、製造、關係",
    "于先生",
    "范姓",
  ])("%s is Traditional", (text) => expect(simplifiedIn(text)).toEqual([]));
});
