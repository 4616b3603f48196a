import { everyLocale } from "../../../../model/locale.ts";
import { type Check, faultIn, wordsOf } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import type { Source } from "../../read/source.ts";
import { say } from "../../report/said.ts";
import { list, record } from "../../read/select.ts";
import { type Title, titleKey, titlesOf } from "./titles.ts";

/** Pages whose titles no other page may have among its aliases. */
const strong = /^(?:services|pages|flows)\//;

const led = (source: Source, path: Path, alias: string, { page }: Title): Fault =>
  faultIn(source, "duplicate-word", path, {
    found: alias,
    expected: say(
      `不是別頁標題的詞；這是 content/${page} 的標題`,
      `a word that is not the title of another page; content/${page} is called so`,
    ),
    mend: say(
      "刪掉這個別名；真的兩頁都要，寫進 sharedAliases",
      "remove the alias; where it is meant for both, enter it under sharedAliases",
    ),
  });

/**
 * An alias that is the title of another page leads away from it, unless it stands under `sharedAliases` on purpose.
 * The names of topics and forms are everyday words, which services may have too.
 */
export const aliasesThatAreTitles: Check = (content) => {
  const titles = new Map<string, Title>(
    titlesOf(content)
      .filter(({ page }) => strong.test(page))
      .map((title) => [`${title.language} ${titleKey(title.value)}`, title]),
  );
  const inFlows = [...content.files].flatMap(([name, source]) => {
    const [, id] = /^flows\/([^/]+)\.yaml$/.exec(name) ?? [];
    if (id === undefined) return [];
    const aliases = record(record(source.data)["aliases"]);
    return everyLocale.flatMap((language) =>
      list(aliases[language]).flatMap((alias, i) => {
        const title =
          typeof alias === "string" ? titles.get(`${language} ${titleKey(alias)}`) : undefined;
        return title && title.page !== `flows/${id}`
          ? [led(source, ["aliases", language, i], String(alias), title)]
          : [];
      }),
    );
  });
  const inWords = wordsOf(content).flatMap(({ kind, id, language, source }) => {
    const { aliases, sharedAliases } = record(source.data);
    return list(aliases).flatMap((alias, i) => {
      if (typeof alias !== "string" || list(sharedAliases).includes(alias)) return [];
      const title = titles.get(`${language} ${titleKey(alias)}`);
      if (title === undefined || title.page === `${kind}/${id}`) return [];
      return [led(source, ["aliases", i], alias, title)];
    });
  });
  return [...inFlows, ...inWords];
};
