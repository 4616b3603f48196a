import type { Taken } from "./take.ts";

/** What was taken in, in Chinese. */
export function told(taken: Taken, dry: boolean): string {
  const { right, changed, rest, refused, blank, files } = taken;
  const all = right.length + changed.length + rest.length + refused.length;
  return [
    `收到 ${all} 列答案：${right.length} 項核對無誤、${changed.length} 項已改、${rest.length} 項留給編輯、${refused.length} 列退回；${blank} 列沒有答。`,
    ...(refused.length > 0 ? ["", "退回（沒有寫入），請改好再收一次："] : []),
    ...refused.map(({ row, id, why }) => `  第 ${row} 列　${id || "（沒有編號）"}\n    ${why}`),
    ...(rest.length > 0 ? ["", "留給編輯："] : []),
    ...rest.map(
      ({ answer, why, file, field }) =>
        `  第 ${answer.row} 列　content/${file}　${field}\n    改成：${answer.to.replace(/\s+/g, " ")}\n    來源：${answer.source || "（沒有寫）"}\n    ${why}`,
    ),
    ...(changed.length > 0 ? ["", "已改："] : []),
    ...changed.map(({ row, holder, fact, to }) => `  第 ${row} 列　${holder}/${fact} → ${to}`),
    "",
    dry
      ? `試收：沒有寫入任何檔案（會寫 ${files.size} 個）。`
      : `寫入 ${files.size} 個檔案：${[...files.keys()].map((name) => `content/${name}`).join("、") || "（沒有）"}`,
    ...(changed.length > 0 && !dry
      ? ["改過的內容要告訴讀者：npm run release 會問要寫進「修訂紀錄」的一句話。"]
      : []),
  ].join("\n");
}
