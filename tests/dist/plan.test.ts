import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { measuresOf } from "../../src/model/site/plan.ts";
import { plan as schema } from "../../src/schema/plan.ts";
import { all, named, only, pages, text } from "./site.ts";

const plan = schema.parse(parse(readFileSync("content/plan.yaml", "utf8")));

/** Every system, channel, desk and duty that the Bureau's plan names, as it names it. */
const named112 = [
  [
    "線上申請補發使用執照謄本",
    "複印建築圖說",
    "建築物公共安全申報線上收件",
    "道路挖掘管理中心系統",
  ],
  [
    "聯合挖掘管理系統",
    "地理資訊整合圖台",
    "道路施工影像手機版 APP",
    "民生管線查詢系統",
    "即時挖掘資訊",
  ],
  ["地震災害決策輔助系統", "跨機關便民服務資訊平臺", "跨機關便民服務線上申辦系統", "線上繳費"],
  [
    "首長信箱",
    "工務通報平台",
    "1999",
    "貼心e服務",
    "資料開放平台",
    "民生示警公開資料平台",
    "智能路燈",
  ],
  ["高雄厝", "太陽光電", "危老重建", "市府線上即時服務系統", "都市計畫地理資訊系統"],
  [
    "土地使用分區電傳系統",
    "地政電傳系統",
    "i-Taiwan",
    "QR Code",
    "FAQ",
    "填寫範例",
    "標準作業流程",
  ],
  [
    "公聽會",
    "座談會",
    "工作坊",
    "認養",
    "滿意度調查",
    "工務專區",
    "雙語",
    "政府資訊公開法",
    "https",
  ],
  ["建造執照預審", "建築技術諮詢", "樹木修剪", "分層負責明細表", "寵物公園", "特色公園", "騎樓"],
].flat();

const measures = plan.parts.flatMap((part) =>
  measuresOf(part).map((measure) => ({ part: part.id, ...measure })),
);

it("has six parts with every measure of the plan", () => {
  expect(plan.parts.length).toBe(6);
  expect(measures.length).toBeGreaterThanOrEqual(55);
});

it.each(named112)("%s has a row", (name) => {
  const bare = (words: string) => words.replace(/\s/g, "").toLowerCase();
  const rows = measures.filter(({ names, text: words }) =>
    [...names, words.zh].some((said) => bare(said).includes(bare(name))),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.offers.length > 0 || row.byOffice, row.id).toBe(true);
});

describe.each(plan.parts)("$id", (part) => {
  it.each(["zh", "en"] as const)(
    "shows every measure in %s, with a link or “done by the office”",
    (locale) => {
      const page = pages.find(({ path }) => path.endsWith(`/${locale}/plan/${part.id}/`));
      if (!page) throw new Error(`there is no page of ${part.id} in ${locale}`);
      const main = only(page, "main");
      const byOffice = locale === "zh" ? "由機關辦理" : "Done by the office";
      for (const measure of measuresOf(part)) {
        const [row] = all(main, ({ attribs }) => attribs["id"] === measure.id);
        if (!row) throw new Error(`${page.file}: no row ${measure.id}`);
        expect(text(row).replace(/\s/g, "")).toContain(measure.text[locale].replace(/\s/g, ""));
        const links = named(row, "a").length;
        expect(links + Number(text(row).includes(byOffice)), measure.id).toBeGreaterThan(0);
        expect(text(row).includes(byOffice), measure.id).toBe(measure.byOffice);
      }
    },
  );
});
