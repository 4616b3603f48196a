/**
 * `npm run review -- <office>` makes what an office of the Bureau checks the site with: a page to print, a text to edit
 * and a table (.cache/review/<office>/). `npm run review -- --take answers.csv` takes the table in again.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf } from "./arguments.ts";
import { useT } from "../model/i18n.ts";
import { nearest } from "./content/report/nearest.ts";
import { inspectContent } from "./content/inspect.ts";
import { guideOf } from "./guide.ts";
import { answersCsv } from "./review/csv.ts";
import { packHtml } from "./review/html.ts";
import { packOdt } from "./review/odt.ts";
import { packOf, servicesOfOffice } from "./review/pack.ts";
import { take, write } from "./review/take.ts";
import { told } from "./review/told.ts";

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: {
    take: { type: "string" },
    dry: { type: "boolean", default: false },
    sure: { type: "boolean", default: false },
    out: { type: "string" },
    all: { type: "boolean", default: false },
    service: { type: "string" },
    root: { type: "string", default: process.cwd() },
  },
});
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
const because = (error: unknown) => (error instanceof Error ? error.message : String(error));

if (values.take !== undefined) {
  try {
    const taken = take(readFileSync(values.take), values.root, values.sure);
    if (!values.dry) write(taken, values.root);
    console.log(told(taken, values.dry));
    if (taken.refused.length > 0) process.exitCode = 1;
  } catch (error) {
    stop(`沒有收，也沒有寫入任何檔案：${because(error)}`);
  }
} else {
  const { content, faults } = inspectContent(values.root);
  if (faults.length > 0) stop(`內容有 ${faults.length} 個錯誤，先修好：npm run check:content`);
  const guide = guideOf(content);
  const t = useT("zh");
  const [name = ""] = positionals;
  const asked = guide.offices.all.filter(({ id }) => servicesOfOffice(guide, id).length > 0);
  const found = guide.offices.all.find(({ id, name: called }) => id === name || called.zh === name);
  const near = nearest(
    name,
    asked.map(({ id }) => id),
  );
  const office =
    found ??
    stop(
      `用法：npm run review -- <單位> [--service <服務>] [--out 資料夾] [--all]\n${name ? `沒有「${name}」這個單位${near ? `；您要的是 ${near} 嗎？` : ""}\n` : ""}可以核對的單位：\n${asked.map((one) => `  ${one.id}　${one.name.zh}（${servicesOfOffice(guide, one.id).length} 個服務）`).join("\n")}`,
    );
  const kinds = (id: string): string => {
    const top = id.split(".")[0] ?? "";
    return t(`review.kind.${top as "limits"}`);
  };
  const pack = packOf(guide, office, kinds, { all: values.all, only: values.service });
  if (pack.sheets.length === 0) stop(`「${office.name.zh}」沒有要核對的事`);
  const folder = values.out ?? join(values.root, ".cache/review", office.id);
  mkdirSync(folder, { recursive: true });
  const files: [string, string | Uint8Array][] = [
    [`核對表-${office.id}.html`, packHtml(pack, guide.site)],
    [`核對表-${office.id}.odt`, packOdt(pack, guide.site)],
    [`核對表-${office.id}.csv`, answersCsv(pack)],
  ];
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  const items = pack.sheets.flatMap((sheet) => sheet.items);
  const open = items.filter((item) => item.open).length;
  console.log(
    `${office.name.zh}：${pack.sheets.length} 份，${items.length - open} 項要核對、${open} 題要填\n${files.map(([file]) => `  ${join(folder, file)}`).join("\n")}\n填好的 CSV 用 npm run review -- --take <檔案> 收回來（先加 --dry 試收）。`,
  );
}
