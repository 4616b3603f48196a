import { type Check, faultIn, servicesOf } from "../read/content.ts";
import { say } from "../report/said.ts";
import { list, record } from "../read/select.ts";

const wordsIn = (value: unknown): string[] =>
  list(value).filter((word): word is string => typeof word === "string");
const key = (word: string) => word.trim().toLowerCase();

/**
 * A word people type leads to one service, unless both services say under `sharedAliases` that it is meant for each.
 */
export const sharedAliases: Check = (content) => {
  const seen = new Map<string, { service: string; meant: boolean }>();
  return servicesOf(content).flatMap(({ id, words }) =>
    words.flatMap(({ language, source }) => {
      const { aliases, sharedAliases: shared } = record(source.data);
      const meant = new Set(wordsIn(shared).map(key));
      return list(aliases).flatMap((alias, i) => {
        if (typeof alias !== "string") return [];
        const at = `${language} ${key(alias)}`;
        const first = seen.get(at);
        if (first === undefined) {
          seen.set(at, { service: id, meant: meant.has(key(alias)) });
          return [];
        }
        if (first.service === id || (first.meant && meant.has(key(alias)))) return [];
        return [
          faultIn(source, "duplicate-word", ["aliases", i], {
            found: alias,
            expected: say(
              `只帶到一項服務的詞；${first.service} 已經有了`,
              `a word that leads to one service; ${first.service} has it already`,
            ),
            mend: say(
              "留在讀者最可能要的那一項；真的兩項都要，兩邊都寫進 sharedAliases",
              "keep it where readers mean it most, or enter it under sharedAliases in both services",
            ),
            example: `sharedAliases: [${alias}]`,
          }),
        ];
      });
    }),
  );
};
