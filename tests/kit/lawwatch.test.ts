import { describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { byCited, citesIn } from "../../src/cli/laws/cited.ts";
import { compare, newArticles, printOf } from "../../src/cli/laws/compare.ts";
import { articleNumber, isoDay, type LawData, parseLaws } from "../../src/cli/laws/data.ts";
import { restsOf } from "../../src/cli/laws/rests.ts";
import { told } from "../../src/cli/laws/told.ts";
import { lawDays, parseLock } from "../../src/model/review/laws-lock.ts";
import { reviewOf } from "../../src/model/review/review.ts";
import { fingerprintOf, factsOf } from "../../src/model/review/facts.ts";

const { content } = inspectContent(".");
const guide = guideOf(content);
const cites = byCited(citesIn(content));
const day = "2027-03-01";

/** Every cited article of the laws that the database has, in its words, as the ministry publishes them. */
const published = () => ({
  UpdateDate: "2027/2/26 上午 12:00:00",
  Laws: guide.laws.all
    .filter(({ pcode }) => pcode)
    .map(({ id, name, pcode }) => ({
      LawName: name.zh,
      LawURL: `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${pcode}`,
      LawModifiedDate: "20240101",
      LawArticles: [
        { ArticleType: "C", ArticleNo: "", ArticleContent: "第 一 章 總則" },
        ...[...cites.keys()]
          .filter((key) => key.startsWith(`${id} `))
          .map((key) => ({
            ArticleType: "A",
            ArticleNo: `第 ${key.split(" ")[1]} 條`,
            ArticleContent: `${name.zh}的條文。\r\n　　第二項：${key}。`,
          })),
      ],
    })),
});
type Published = ReturnType<typeof published>;
const read = (change: (data: Published) => void = () => {}): LawData => {
  const data = published();
  change(data);
  return parseLaws(`\uFEFF${JSON.stringify(data)}`);
};
const against = (data: LawData, lock = first.lock) =>
  compare(cites.keys(), guide.laws.all, lock, data, day);
const first = compare(cites.keys(), guide.laws.all, { editions: [], lines: [] }, read(), day);

const lawOf = (data: Published, name: string) => {
  const law = data.Laws.find(({ LawName }) => LawName === name);
  if (!law) throw new Error(`${name} is not cited`);
  return law;
};
const articleOf = (law: Published["Laws"][number], number: string) => {
  const article = law.LawArticles.find(({ ArticleNo }) => ArticleNo === `第 ${number} 條`);
  if (!article) throw new Error(`${law.LawName} ${number} is not cited`);
  return article;
};

/** One article in other words, one repealed, one under another number. */
const three = (data: Published) => {
  const roads = lawOf(data, "市區道路條例");
  roads.LawModifiedDate = "20270115";
  articleOf(roads, "33").ArticleContent += "得按次處罰。";
  const appeal = lawOf(data, "訴願法");
  appeal.LawModifiedDate = "20270120";
  articleOf(appeal, "57").ArticleContent = "（刪除）";
  const ducts = lawOf(data, "共同管道法");
  articleOf(ducts, "31").ArticleNo = "第 31-1 條";
};

it("the committed lock holds every cited article of the national laws", () => {
  const lock = parseLock(content.tree.get("laws.lock") ?? "");
  const national = new Set(guide.laws.all.flatMap(({ id, pcode }) => (pcode ? [id] : [])));
  const wanted = [...cites.keys()].filter((key) => national.has(key.split(" ")[0] ?? ""));
  const held = new Set(lock.lines.map(({ law, article }) => `${law} ${article}`));
  // an article that is cited for the first time enters with the next law watch
  expect(wanted.filter((key) => !held.has(key)).length).toBeLessThan(wanted.length / 10);
  expect(lock.editions.length).toBeGreaterThan(0);
});

describe("the law watch", () => {
  it("lists nothing when nothing has changed, whatever the white space", () => {
    const spaced = read((data) => {
      for (const article of data.Laws.flatMap(({ LawArticles }) => LawArticles))
        article.ArticleContent = article.ArticleContent.replaceAll("\r\n　　", "\n");
    });
    const { changes, same } = against(spaced);
    expect(changes).toEqual([]);
    expect(same).toBe(first.lock.lines.length);
  });

  it("lists what changed, was repealed or is missing, with what rests on it", () => {
    const found = against(read(three));
    expect(found.changes.map(({ law, article, what }) => `${law.id} ${article} ${what}`)).toEqual([
      "administrative-appeal-act 57 repealed",
      "common-duct-act 31 missing",
      "urban-road-act 33 changed",
    ]);
    const text = told(found, cites, restsOf(content, guide), []);
    expect(text).toContain("■ 市區道路條例第 33 條：條文改了");
    expect(text).toContain("民國 116 年 1 月 15 日（2027 年）");
    expect(text).toContain("■ 訴願法第 57 條：已經刪除");
    expect(text).toContain("■ 共同管道法第 31 條：找不到這一條");
    // facts, sentences, forms and tables
    expect(text).toContain("figures.fine-no-permit  文中的數字：沒許可就挖，可罰 3 萬至 15 萬元。");
    expect(text).toMatch(/faqs\.no-permit {2}問答：沒申請就挖路會怎樣？/);
    expect(text).toContain("表單「訴願書」");
    expect(text).toContain("content/letters.yaml:");
    expect(text).toMatch(/content\/services\/road-excavation\/service\.yaml:\d+/);
  });

  it("keeps the day of a change; afterwards it is no change any more", () => {
    const { lock } = against(read(three));
    expect([...lawDays(lock)]).toEqual([
      ["administrative-appeal-act 57", "2027-01-20"],
      ["common-duct-act 31", "2024-01-01"],
      ["urban-road-act 33", "2027-01-15"],
    ]);
    expect(against(read(three), lock).changes).toEqual([]);
  });

  it("makes what was checked before the change due again", () => {
    const service = guide.services.get("road-excavation");
    const records = factsOf(service.facts, service.words.zh).map((fact) => ({
      fact: fact.id,
      value: fingerprintOf(fact),
      by: service.facts.owner,
      date: "2026-12-01",
      answer: "right" as const,
    }));
    const laws = lawDays(against(read(three)).lock);
    const reviews = { services: new Map([[service.id, records]]), offices: new Map(), laws, day };
    const review = reviewOf(reviews, { ...service });
    const due = review.facts.filter(({ state }) => state === "due").map(({ fact }) => fact.id);
    expect(review.stage).toBe("due");
    expect(due).toContain("figures.fine-no-permit");
    expect(due).toContain("faqs.no-permit");
    expect(due).toContain("limits.appeal-letter");
    expect(due).not.toContain("limits.appeal");
    // changed before the record: nothing is due
    expect(due).not.toContain("figures.duct-fine");
    const later = records.map((record) => ({ ...record, date: "2027-02-01" }));
    expect(
      reviewOf({ ...reviews, services: new Map([[service.id, later]]) }, { ...service }).due,
    ).toBe(0);
  });

  it("says of a law that was abolished that its articles are gone", () => {
    const data = parseLaws(
      JSON.stringify({
        LawName: "共同管道法",
        LawAbandonNote: "廢",
        LawModifiedDate: "20270201",
        LawArticles: [{ ArticleNo: "第 31 條", ArticleContent: "舊的條文" }],
      }),
    );
    const found = against(data);
    expect(new Set(found.changes.map(({ what }) => what))).toEqual(new Set(["missing"]));
    expect(found.unknown.length).toBe(guide.laws.all.length - 1);
    // what the file does not hold keeps its line
    expect(found.lock.lines).toHaveLength(first.lock.lines.length);
  });

  it("takes a newly cited article in without calling it a change", () => {
    const lock = { ...first.lock, lines: first.lock.lines.slice(1) };
    const found = against(read(), lock);
    expect(found.changes.map(({ what }) => what)).toEqual(["new"]);
    expect(lawDays(found.lock).size).toBe(0);
  });
});

describe("law data", () => {
  it.each([
    ["第 8 條", "8"],
    ["第 77-2 條", "77-2"],
    ["第77條之2", "77-2"],
    ["第７７－２條", "77-2"],
    ["12-1", "12-1"],
    ["第 一 章", undefined],
  ])("%s is article %s", (written, number) => expect(articleNumber(written)).toBe(number));
  it.each([
    ["20220511", "2022-05-11"],
    ["2024/10/11 上午 12:00:00", "2024-10-11"],
    ["", undefined],
  ])("%s is the day %s", (written, iso) => expect(isoDay(written)).toBe(iso));
  it("is read in every shape in which it is passed on", () => {
    const shapes = [
      { LawName: "甲法", LawArticles: [{ ArticleNo: "第 1 條", ArticleContent: "文" }] },
      [{ LawName: "甲法", LawArticles: [{ ArticleNo: "第 1 條", ArticleContent: "文" }] }],
      { pcode: "A0000001", zh: "甲法", amended_zh: "20240101", articles: [{ no: "1", zh: "文" }] },
      { 法規名稱: "甲法", 法規內容: [{ 條號: "第 1 條", 條文內容: "文" }] },
    ];
    for (const shape of shapes) {
      const [law] = parseLaws(JSON.stringify(shape)).laws;
      expect([law?.name, law?.articles.get("1")]).toEqual(["甲法", "文"]);
    }
    expect(parseLaws(JSON.stringify({ as_of: "2024-10-11", laws: [{ zh: "甲法" }] }))).toEqual({
      edition: "2024-10-11",
      laws: [],
    });
  });
  it("tells repealed articles from others", () => {
    expect([printOf("（刪除）"), printOf("(刪除)"), printOf("刪 除")]).toEqual(
      Array(3).fill("--------"),
    );
    expect(printOf("得刪除之。")).toMatch(/^[0-9a-f]{8}$/);
  });
  it("names articles that the list of laws does not have yet", () => {
    const [law] = parseLaws(
      JSON.stringify({
        zh: "甲法",
        articles: [
          { no: "1", zh: "文" },
          { no: "1-1", zh: "新的" },
          { no: "2", zh: "（刪除）" },
        ],
      }),
    ).laws;
    expect(law && newArticles(law, new Set(["1"]))).toEqual(["1-1"]);
  });
});
