/**
 * `npm run lawwatch -- <file or folder>`: compares every article that the site cites with the law data that the Ministry
 * of Justice publishes, and lists what changed and what rests on it. `--keep` writes the new fingerprints into
 * content/laws.lock: what was checked before the change is then due to be checked again. Exit code 1 when an article
 * has changed and nothing was kept.
 */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf } from "./arguments.ts";
import { formatLock, parseLock } from "../model/review/laws-lock.ts";
import { articleSet } from "./content/checks/grounds.ts";
import { inspectContent } from "./content/inspect.ts";
import { guideOf } from "./guide.ts";
import { byCited, citesIn } from "./laws/cited.ts";
import { compare, newArticles, publishedAs } from "./laws/compare.ts";
import { type LawData, readLaws } from "./laws/data.ts";
import { restsOf } from "./laws/rests.ts";
import { told } from "./laws/told.ts";

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: {
    keep: { type: "boolean", default: false },
    root: { type: "string", default: process.cwd() },
  },
});
const [path] = positionals;
const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};
if (!path) stop("用法：npm run lawwatch -- <法規資料的檔案或資料夾> [--keep]");
const read = (from: string): LawData => {
  try {
    return readLaws(from);
  } catch (error) {
    return stop(`讀不懂法規資料：${error instanceof Error ? error.message : String(error)}`);
  }
};
const data = read(path ?? "");
if (data.laws.length === 0) stop(`${path} 裡沒有法規（要有 LawName 和 LawArticles）`);
const { content, faults } = inspectContent(values.root);
if (faults.length > 0) stop(`內容有 ${faults.length} 個錯誤，先修好：npm run check:content`);

const guide = guideOf(content);
const cites = byCited(citesIn(content));
const lock = parseLock(content.tree.get("laws.lock") ?? "");
const found = compare(cites.keys(), guide.laws.all, lock, data, content.today);
const newly = guide.laws.all.flatMap((law) => {
  const now = publishedAs(law, data);
  const fresh = now && law.articles ? newArticles(now, articleSet(law.articles)) : [];
  return fresh.length > 0
    ? [`${law.name.zh}有 laws.yaml 還沒列的條文：第 ${fresh.slice(0, 8).join("、")} 條`]
    : [];
});
console.log(told(found, cites, restsOf(content, guide), newly));

const changed = found.changes.filter(({ what }) => what !== "new").length;
if (values.keep) {
  const file = join(values.root, "content/laws.lock");
  writeFileSync(`${file}.new`, formatLock(found.lock));
  renameSync(`${file}.new`, file);
  console.log(
    `已寫入 content/laws.lock（${found.lock.lines.length} 條）。${changed > 0 ? "在這以前核對過的，都會變成「該再核對」；也請更新 content/laws.yaml 的 amended。" : ""}`,
  );
} else if (changed > 0) {
  console.log("要記下這次的條文、讓核對過的變成「該再核對」：加 --keep 再跑一次。");
  process.exitCode = 1;
}
