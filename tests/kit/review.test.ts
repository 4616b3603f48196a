import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkContent, inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { rename } from "../../src/cli/kit/rename/rename.ts";
import { answersCsv, csvOf } from "../../src/cli/review/csv.ts";
import { decode, rowsOf } from "../../src/cli/review/csv-read.ts";
import { packHtml } from "../../src/cli/review/html.ts";
import { packOdt } from "../../src/cli/review/odt.ts";
import { packOf, servicesOfOffice } from "../../src/cli/review/pack.ts";
import { take, write } from "../../src/cli/review/take.ts";
import { told } from "../../src/cli/review/told.ts";
import { factsOf } from "../../src/model/review/facts.ts";
import { reviewOf, sectionMarks, stateLine } from "../../src/model/review/review.ts";
import { speakerOf } from "../../src/model/review/spoken.ts";
import { big5 } from "./big5.ts";

const guide = guideOf(inspectContent(".").content);
const office = guide.offices.get("road-excavation-centre");
const pack = packOf(guide, office, () => "題");
const service = "road-excavation";

describe("facts", () => {
  it("have an id of their own, words and a value in both languages", () => {
    const silent = guide.services.all.flatMap((one) =>
      (["zh", "en"] as const).flatMap((locale) => {
        const speak = speakerOf(guide, one, locale);
        const facts = factsOf(one.facts, one.words.zh);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        return facts.filter((fact) => !speak(fact).value || !speak(fact).kind).map(({ id }) => id);
      }),
    );
    expect(silent).toEqual([]);
  });
  it("are said with their digits and grounds", () => {
    const one = guide.services.get(service);
    const fact = factsOf(one.facts, one.words.zh).find(({ id }) => id === "limits.appeal");
    const said = fact && speakerOf(guide, one, "zh")(fact);
    expect(said).toMatchObject({ kind: "期限", name: "提起訴願", grounds: ["訴願法第 14 條"] });
    expect(said?.value).toContain("30 日內");
  });
});

describe("a pack", () => {
  const items = pack.sheets.flatMap((sheet) => sheet.items);
  it("asks every fact and every open question of every service, the shortest service first", () => {
    const services = servicesOfOffice(guide, office.id);
    const [own, ...sheets] = pack.sheets;
    expect(own?.holder).toBe("offices/road-excavation-centre");
    expect(sheets.map(({ holder }) => holder).sort()).toEqual(services.map(({ id }) => id).sort());
    const lengths = sheets.map((sheet) => sheet.items.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    const of = guide.services.get(service);
    const asked = sheets.find(({ holder }) => holder === service)?.items ?? [];
    expect(asked.filter(({ open }) => !open)).toHaveLength(factsOf(of.facts, of.words.zh).length);
    expect(asked.filter(({ open }) => open).map(({ field }) => field)).toContain(
      "service.yaml fees.permit-fee",
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
  it("stands complete on the page, in the text and in the table", () => {
    const html = packHtml(pack, guide.site);
    const odt = strFromU8(unzipSync(packOdt(pack, guide.site))["content.xml"] ?? new Uint8Array());
    const rows = rowsOf(decode(new TextEncoder().encode(answersCsv(pack))));
    expect(html).not.toMatch(/<(?:link|script|img)|https?:\/\//);
    for (const { id } of items) {
      expect(html).toContain(id);
      expect(odt).toContain(id);
    }
    expect(rows.slice(1).map(([id]) => id)).toEqual(items.map(({ id }) => id));
  });
  it("may be of one service", () =>
    expect(packOf(guide, office, () => "", { only: service }).sheets).toHaveLength(1));
});

describe("answers", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "review-"));
    cpSync("content", join(root, "content"), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const day = inspectContent(".").content.today.replaceAll("-", "/");
  const read = (name: string) => readFileSync(join(root, "content", name), "utf8");

  /** The table with some rows filled in. */
  const filled = (
    answers: Record<string, [result: string, to?: string, source?: string, by?: string]>,
  ) => {
    const rows = rowsOf(answersCsv(pack).slice(1));
    for (const [id, [result, to = "", source = "", by = office.name.zh]] of Object.entries(
      answers,
    )) {
      const row = rows.find(([cell]) => cell?.startsWith(`${id}#`));
      if (!row) throw new Error(`${id} is not asked`);
      row.splice(5, 5, result, to, source, by, day);
    }
    return csvOf(rows).slice(1);
  };
  const answers = filled({
    [`${service}/answer.lead`]: ["對"],
    [`${service}/limits.appeal`]: ["對"],
    [`${service}/limits.review`]: ["改", "20 個工作日", "service-plan-112"],
    [`${service}/fees.permit-fee`]: ["", "1,500 元", "city-faq-joint-digging"],
    [`${service}/figures.highway-fine`]: ["改", "6 萬至 36 萬元", "公路法第 72 條"],
    [`${service}/figures.duct-fine`]: ["改", "30 萬至 180 萬元", "局裡的公告"],
    [`${service}/faqs.festivals`]: ["改", "過年不能挖，\n元宵也不能。", "service-plan-112"],
    [`${service}/figures.repair-margin`]: ["改", "8 個月", "service-plan-112"],
    [`${service}/limits.refund`]: ["對", "", "", "公園處"],
    "offices/road-excavation-centre/phones.excavation-duty": ["對"],
  });

  it("in Big5 and in UTF-8 are the same", () => {
    // signs that Big5 lacks only stand in columns that nobody reads again
    const count = (bytes: Uint8Array) => {
      const { right, changed, rest, refused, blank } = take(bytes, root);
      return [right, changed, rest, refused].map((list) => list.length).concat(blank);
    };
    const utf8 = count(new TextEncoder().encode(answers));
    expect(utf8.slice(0, 4)).toEqual([3, 3, 2, 2]);
    expect(count(big5(answers))).toEqual(utf8);
  });

  it("write nothing as long as nobody says so, and nothing of a table that is not ours", () => {
    const before = read(`services/${service}/service.yaml`);
    take(new TextEncoder().encode(answers), root);
    expect(() => take(new TextEncoder().encode("a,b\n1,2\n"), root)).toThrow("少了「編號」");
    expect(read(`services/${service}/service.yaml`)).toBe(before);
  });

  it("are written where that can be done, listed where it cannot, refused with a reason", () => {
    const taken = take(new TextEncoder().encode(answers), root);
    const text = told(taken, false);
    expect(text).toContain("單位是「個月」，不合；這一項的單位是「公尺」");
    expect(text).toContain("「公園處」不是承辦單位");
    expect(text).toContain("還沒登記，先加進 sources.yaml");
    expect(text).toContain("中英文要一起改");
    write(taken, root);
    expect(checkContent(root)).toEqual([]);
    const facts = read(`services/${service}/service.yaml`);
    expect(facts).toContain("amount: 20\n    unit: workingDay");
    expect(facts).toContain("kind: flat\n    id: permit-fee\n    amount: 1500");
    expect(facts).not.toContain("max: 1800000");
    const records = read(`reviews/${service}.yaml`);
    expect(records.match(/^- fact: /gm)).toHaveLength(5);
    expect(read("reviews/offices/road-excavation-centre.yaml")).toContain("phones.excavation-duty");
  });

  it("make the page say what is checked; what changes later is a draft again", () => {
    const now = guideOf(inspectContent(root).content);
    const one = now.services.get(service);
    const review = reviewOf(now.reviews, one);
    expect(review).toMatchObject({ stage: "part", checked: 5, due: 0 });
    expect(stateLine(review, now, "zh")).toContain(`項中 5 項已由${office.name.zh}核對`);
    expect(stateLine(review, now, "en")).toContain("still to be checked");
    expect(sectionMarks(review, "zh").get("fees")).toBe("✓ 已核對");
    expect(sectionMarks(review, "zh").get("limits")).toMatch(/^✓ \d+ 項中 2 項已核對$/);
    const later = { ...one.words.zh, summary: `${one.words.zh.summary}！` };
    const changed = { ...one, words: { ...one.words, zh: later } };
    expect(reviewOf(now.reviews, changed).checked).toBe(4);
  });

  it("that were given to an older wording are refused when they come late", () => {
    const { refused, right } = take(new TextEncoder().encode(answers), root);
    const why = refused.map((one) => `${one.id} ${one.why}`).join("\n");
    expect(why).toMatch(/limits\.review 網站上這一項在出題以後改過了/);
    expect(why).toMatch(/fees\.permit-fee (?:「fees|網站上這一項)/);
    expect(right).toHaveLength(3);
  });

  it("stay with their facts when the service, a law or the office is renamed", async () => {
    const say = vi.spyOn(console, "log").mockImplementation(() => {});
    const renamed = async (...names: string[]) =>
      expect(await rename([...names, "--root", root])).toBe(true);
    await renamed("service", service, "digging-permit");
    await renamed("law", "administrative-appeal-act", "appeal-act");
    await renamed("office", office.id, "digging-centre");
    say.mockRestore();
    expect(checkContent(root)).toEqual([]);
    const now = guideOf(inspectContent(root).content);
    const review = reviewOf(now.reviews, now.services.get("digging-permit"));
    expect(review).toMatchObject({ checked: 5, by: ["digging-centre"] });
    expect(read("laws.lock")).toContain("\nappeal-act 14 ");
    expect(now.reviews.offices.get("digging-centre")).toHaveLength(1);
  });
});
