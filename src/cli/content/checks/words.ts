import { type Check, faultIn, servicesOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { some, suggest } from "../report/nearest.ts";
import { remembered } from "../read/remembered.ts";
import { record, select } from "../read/select.ts";
import { say } from "../report/said.ts";
import type { Source } from "../read/source.ts";
import { pairs } from "./word-pairs.ts";
import { cases, start } from "./words-of-cases.ts";

const nothing = say("（沒有寫）", "(missing)");

const needed = new Set(pairs.filter((pair) => pair.needed).map((pair) => pair.key));

const matching = remembered((words, facts: Source): Fault[] =>
  pairs.flatMap(({ key, ids, needed: must }) => {
    const wanted = ids(record(facts.data));
    const path = key.split(".");
    const written = Object.keys(record(select(words.data, key)[0]?.value));
    const missing = must ? wanted.filter((id) => !written.includes(id)) : [];
    const stray = written.filter((id) => !wanted.includes(id));
    return [
      ...missing.map((id) => {
        const line = facts.line([...path, wanted.indexOf(id)]);
        return faultIn(words, "missing-words", [...path, id], {
          found: nothing,
          expected: say(
            `${key}.${id} 的文字，因為 service.yaml 第 ${line} 行有這一項`,
            `words for ${key}.${id}, because service.yaml names it (line ${line})`,
          ),
          mend: say(
            `在 ${key} 底下補上 ${id}；不要這一項就從 service.yaml 刪掉`,
            `add ${id} under ${key}, or take it out of service.yaml`,
          ),
        });
      }),
      ...stray.map((id) => {
        const names = some(wanted, id);
        return faultIn(words, "stray-words", [...path, id], {
          found: id,
          expected: say(
            `service.yaml 的 ${key} 裡有的代號：${names.zh}`,
            `an id that service.yaml has under ${key}: ${names.en}`,
          ),
          mend: suggest(
            id,
            wanted,
            say(
              `刪掉 ${id}，或先在 service.yaml 的 ${key} 加上這一項`,
              `remove ${id}, or add it to service.yaml under ${key}`,
            ),
          ),
        });
      }),
    ];
  }),
);

/** Keys of one language that the other lacks, where neither the schema nor the facts decide. */
const lacking = (from: unknown, to: unknown, path: Path = []): Path[] =>
  Object.entries(record(from)).flatMap(([key, value]) => {
    const inner = [...path, key];
    if (
      path.length === 0 &&
      ["aliases", "sharedAliases", "translatedFrom", "englishHolds"].includes(key)
    )
      return [];
    if (Object.hasOwn(record(to), key)) return lacking(value, record(to)[key], inner);
    return path.length === 1 && needed.has(String(path[0])) ? [] : [inner];
  });

/** Words of the other language that this file lacks. */
const missing = remembered((source, other: Source): Fault[] => {
  const name = other.file.split("/").at(-1);
  return lacking(other.data, source.data).map((path) =>
    faultIn(source, "missing-words", path, {
      found: nothing,
      expected: say(`和 ${name} 一樣的項目`, `the same words as in ${name}`),
      mend: say(
        `補上 ${path.at(-1)}，或從 ${name} 刪掉`,
        `add ${path.at(-1)}, or remove it from ${name}`,
      ),
    }),
  );
});

/** Words and facts name the same ids, in both directions and in every language. */
export const wordsAndFacts: Check = (content) =>
  servicesOf(content).flatMap(({ facts, words }) => {
    const fromFacts =
      facts?.data === undefined
        ? []
        : words.flatMap(({ source }) =>
            source.data
              ? [...matching(source, facts), ...cases(facts, source), ...start(facts, source)]
              : [],
          );
    const zh = words.find(({ language }) => language === "zh")?.source;
    const parity = words.flatMap(({ source, language }) =>
      zh?.data && source.data && language !== "zh"
        ? [...missing(source, zh), ...missing(zh, source)]
        : [],
    );
    const seen = new Set(fromFacts.map((fault) => fault.file + fault.field));
    return [...fromFacts, ...parity.filter((fault) => !seen.has(fault.file + fault.field))];
  });
