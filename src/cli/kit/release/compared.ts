import { list, record } from "../../content/read/select.ts";

/** Fields of a service that readers go by, and what they are called. */
export const factFields: Readonly<Record<string, string>> = {
  status: "狀態",
  validity: "開辦和停辦日",
  owner: "負責單位",
  receivedAt: "收件單位",
  contact: "聯絡單位",
  applicant: "誰可以辦",
  evidence: "要帶的文件",
  noNeedToBring: "免帶的文件",
  forms: "表單",
  channels: "怎麼送件",
  steps: "步驟",
  limits: "期限",
  counting: "期限的算法",
  figures: "數字",
  fees: "費用",
  amounts: "補助金額",
  budget: "預算",
  start: "能不能先動工",
  forum: "向誰提出",
  timeBars: "請求的期限",
  informant: "通報人",
  outputs: "辦好拿到什麼",
  afterwards: "送件以後",
  caseStatus: "查進度",
  responsibility: "歸誰管",
  requires: "要先辦",
};

/** Without grounds: what a fact rests on may change, and the fact be the same. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "grounds")
      .map(([key, inner]) => [key, bare(inner)]),
  );
};

const same = (a: unknown, b: unknown) => JSON.stringify(bare(a)) === JSON.stringify(bare(b));
const plain = (value: unknown): string =>
  value === undefined
    ? "（沒有）"
    : typeof value === "object"
      ? JSON.stringify(value).slice(0, 60)
      : String(value);

/**
 * What is different, one line each: by the id of an entry, not by its place.
 *
 * @example differences([{ id: "copy", amount: 20 }], [{ id: "copy", amount: 30 }]) // ["copy.amount：20 → 30"]
 */
export const differences = (before: unknown, after: unknown, name = ""): string[] => {
  if (same(before, after)) return [];
  const byId = (value: unknown) =>
    Object.fromEntries(list(value).map((entry, at) => [String(record(entry)["id"] ?? at), entry]));
  const [old, now] = [before, after].map((value) => (Array.isArray(value) ? byId(value) : value));
  const inside = (value: unknown) => typeof value === "object" && value !== null;
  if (inside(old) && now === undefined) return [`${name} 刪掉了`];
  if (inside(now) && old === undefined) return [`${name} 新增`];
  if (!inside(old) || !inside(now)) {
    const where = name === "" ? "" : `${name}：`;
    return [`${where}${plain(bare(before))} → ${plain(bare(after))}`];
  }
  const keys = new Set([...Object.keys(record(old)), ...Object.keys(record(now))]);
  const found = [...keys]
    .filter((key) => key !== "grounds")
    .flatMap((key) => {
      const place = [name, key].filter(Boolean).join(".");
      return differences(record(old)[key], record(now)[key], place);
    });
  return found.length > 0 ? found : [`${name || "次序"}：次序改了`];
};

/** Facts of a service that changed, in words. */
export const changedFacts = (before: unknown, after: unknown): string[] =>
  Object.entries(factFields).flatMap(([field, name]) =>
    differences(record(before)[field], record(after)[field]).map((line) => `${name} ${line}`),
  );
