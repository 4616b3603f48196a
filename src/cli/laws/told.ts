import { formatDate } from "../../model/quantity.ts";
import type { Cite } from "./cited.ts";
import type { Change, Compared } from "./compare.ts";
import type { Rest } from "./rests.ts";

const what: Record<Change["what"], string> = {
  changed: "條文改了",
  repealed: "已經刪除",
  missing: "找不到這一條（可能改了條號，或整部廢止）",
  new: "新引用的條文，還沒有指紋",
};

const day = (iso: string | undefined): string => (iso ? formatDate(iso, "zh") : "不明");

const names = (list: readonly string[], most = 40): string =>
  list.slice(0, most).join("、") + (list.length > most ? "…" : "");

/** One article: what has become of it, and everything that rests on it. */
function section(change: Change, rests: readonly Rest[]): string {
  const { law, article, before, after } = change;
  const head = `■ ${law.name.zh}第 ${article} 條：${what[change.what]}`;
  if (change.what === "new") return `${head}（${rests.length} 處引用）`;
  const days = `  原來讀的是${day(before)}修正的版本；現在是${day(after)}的版本`;
  const rows = [...Map.groupBy(rests, ({ kind, title }) => `${kind}「${title}」`)].flatMap(
    ([of, list]) => [
      `  ${of}`,
      ...list.map(({ field, words, place }) => `    ${field}  ${words}\n      ${place}`),
    ],
  );
  return [head, days, `  有 ${rests.length} 處用到，都要再核對：`, ...rows].join("\n");
}

/** The whole list in Chinese; one line when nothing has changed. */
export function told(
  { changes, same, unknown }: Compared,
  cites: ReadonlyMap<string, readonly Cite[]>,
  restOf: (cite: Cite) => Rest,
  newly: readonly string[],
): string {
  const told = changes.filter((change) => change.what !== "new");
  const fresh = changes.length - told.length;
  const sections = told.map((change) =>
    section(change, (cites.get(`${change.law.id} ${change.article}`) ?? []).map(restOf)),
  );
  const count = (which: Change["what"]) => changes.filter((change) => change.what === which).length;
  const summary =
    told.length === 0
      ? `引用的法條都沒有變（比對 ${same} 條）。`
      : `${told.length} 條有變動：改了 ${count("changed")} 條、刪除 ${count("repealed")} 條、找不到 ${count("missing")} 條；其餘 ${same} 條沒有變。`;
  return [
    ...sections,
    summary,
    ...(fresh > 0 ? [`${fresh} 條是新引用的，還沒有指紋；加 --keep 就會記下來。`] : []),
    ...newly,
    ...(unknown.length > 0
      ? [
          `這份資料沒有這 ${unknown.length} 部，要自己看：${names(unknown.map(({ name }) => name.zh))}。`,
        ]
      : []),
  ].join("\n");
}
