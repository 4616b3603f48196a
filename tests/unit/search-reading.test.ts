import { describe, expect, it } from "vitest";
import { foreign, searchBoth } from "../../src/search/both.ts";
import { search, unsure } from "../../src/search/engine.ts";
import { general } from "../../src/search/general.ts";
import { plan } from "../../src/search/plan.ts";
import { withoutEnglishPlaces, withoutPlaces } from "../../src/search/places.ts";
import { hearRomanised, romanised } from "../../src/search/romanised.ts";
import { folded, listen } from "../../src/search/sound.ts";
import type { Locale } from "../../src/model/locale.ts";
import { sounds, world } from "./search-world.ts";

const open = async (locale: Locale) => {
  const resources = world(locale);
  return {
    search: async (text: string) => ({ ...(await search(text, resources)), partial: false }),
    page: (path: string) => resources.words.pages.find((page) => page.path === path),
  };
};
const asked = (text: string, locale: Locale) => searchBoth(text, locale, open);
const first = async (text: string, locale: Locale) => (await asked(text, locale)).pages[0]?.path;

describe("whole names", () => {
  it.each([
    ["建照", "zh", "services/permit/"],
    ["建照", "en", "services/permit/"],
    ["building permits", "zh", "services/permit/"],
    ["Building Permit", "en", "services/permit/"],
    ["请问违建", "zh", "services/illegal/"],
    ["建筑执照申请", "zh", "services/permit/"],
    ["建筑执照", "en", "services/permit/"],
    ["養工處", "zh", "offices/roads/"],
    ["養工處電話", "zh", "offices/roads/"],
    ["養工處", "en", "offices/roads/"],
    ["承辦單位", "zh", "offices/"],
    ["老公寓加裝電梯的補助", "zh", "services/lift/"],
  ] as const)("%s on the %s pages is %s, without doubt", async (text, locale, path) => {
    const found = await asked(text, locale);
    expect(found.pages[0]?.path).toBe(path);
    expect(found.called).toBe(true);
    expect(found.doubtful).toBe(false);
  });
  it("wins by another name only where a page is about one thing", async () => {
    const found = await asked("建照", "zh");
    expect(found.pages.map(({ path }) => path)).toContain("find/build/");
    expect(found.pages[0]?.path).toBe("services/permit/");
    expect(await first("我要蓋新的", "zh")).toBe("find/build/");
  });
  it("is not what is left of a name without its strange words", async () => {
    expect((await asked("qqqqqq building permit", "en")).called).toBeUndefined();
  });
});

describe("general questions", () => {
  it.each([
    ["我的案子辦到哪了", "zh", "case-status/"],
    ["收到公文看", "zh", "letters/"],
    ["上網申請", "zh", "online/"],
    ["補助", "zh", "subsidies/"],
    ["多久", "zh", "deadline/"],
    ["電話", "zh", "offices/"],
    ["where is my case", "en", "case-status/"],
    ["I got a letter", "en", "letters/"],
    ["what can I do online", "en", "online/"],
    ["how long", "en", "deadline/"],
  ] as const)("%s (%s) lands on %s", async (text, locale, path) => {
    expect(await first(text, locale)).toBe(path);
  });
  it.each([
    ["建照多久", "services/permit/"],
    ["電梯補助", "services/lift/"],
    ["違建上網檢舉", "services/illegal/"],
  ])("%s names a matter, which stays first", async (text, path) => {
    expect(await first(text, "zh")).toBe(path);
  });
  it("takes a phrase within a longer one of another fact for nothing", () => {
    const { asks } = world("zh").words;
    const words = { ...world("zh").words, asks: { ...asks, online: ["不用等辦到哪"] } };
    expect(plan("不用等辦到哪", words, "zh").asks).toEqual(["online"]);
    expect(plan("辦到哪", words, "zh").asks).toEqual(["status"]);
  });
  it("marks no words, as it is about none of them", async () => {
    expect((await search("收到公文看", world("zh"))).marks).toEqual([]);
    expect((await search("建照多久", world("zh"))).marks).not.toEqual([]);
  });
  it("takes words that name no matter for no name, and looks past them for one", async () => {
    expect((await search("case lift subsidy got", world("en"))).called).toBe(true);
    expect((await search("got case", world("en"))).called).toBeUndefined();
  });
  it("puts the more telling question first", () => {
    expect(general(["duration", "status"]).map(({ path }) => path)).toEqual([
      "case-status/",
      "deadline/",
    ]);
    expect(general(["phone", "where"])).toHaveLength(1);
  });
});

describe("places", () => {
  it.each([
    ["三民區建工路 415 號路燈不亮", "路燈不亮"],
    ["四維三路路燈不亮", "路燈不亮"],
    ["中山一路100號招牌掉下來", "招牌掉下來"],
    ["瑞隆路與崗山路口樹倒了", "與 樹倒了"],
    ["自由二路80巷12弄5號頂樓加蓋", "頂樓加蓋"],
    ["美麗島捷運站附近路燈壞掉", "路燈壞掉"],
    ["0912345678 路燈不亮", "路燈不亮"],
  ])("%s is %s", (query, rest) => {
    expect(withoutPlaces(query, ["三民區"])).toBe(rest);
  });
  it.each([
    "馬路有洞",
    "這條路一直挖",
    "挖路與管線",
    "道路與橋梁",
    "計畫道路開路",
    "柏油路和人行道",
    "三民區公所電話",
    "危老服務站",
    "人行道路樹",
    "1999",
  ])("%s holds no place", (query) => {
    expect(withoutPlaces(query, ["三民區"])).toBe(query);
  });
  it.each([
    ["street light out at no. 415, jiangong road, sanmin district", "street light out ,"],
    ["pothole near formosa boulevard mrt", "pothole"],
    ["illegal rooftop at 12 wufu 3rd road", "illegal rooftop at"],
    ["road works", "road works"],
    ["street light", "street light"],
    ["dig up a road", "dig up a road"],
  ])("%s is %s", (query, rest) => {
    const known = new Set("street light out pothole illegal rooftop road works dig up".split(" "));
    const spelling = (word: string) => (known.has(word) ? word : undefined);
    expect(withoutEnglishPlaces(query, ["sanmin"], spelling)).toBe(rest);
  });
  it("does no harm: the same page comes first, and is not doubted", async () => {
    const found = await asked("三民區建工路 415 號路燈不亮", "zh");
    expect(found.pages[0]?.path).toBe("services/light/");
    expect(found.doubtful).toBe(false);
    expect(await first("street light at No. 415, Jiangong Road, Sanmin District", "en")).toBe(
      "services/light/",
    );
  });
});

describe("romanised Chinese", () => {
  it.each([
    ["lu deng", ["lu", "deng"]],
    ["wéi jiàn", ["wei", "jian"]],
    ["wei2jian4", ["wei", "jian"]],
    ["permit", undefined],
    ["street light", undefined],
    ["lu", undefined],
  ])("reads %s as %s", (typed, words) => {
    expect(romanised(typed)).toEqual(words);
  });
  it.each([
    ["lu deng bu liang", "路燈不亮"],
    ["weijian jianju", "違建檢舉"],
    ["yanggongchu", "養工處"],
    ["change", undefined],
  ])("hears %s as %s", (typed, heard) => {
    expect(hearRomanised(romanised(typed) ?? [], listen(sounds))).toBe(heard);
  });
  it.each(["zh", "en"] as const)("finds the page on the %s pages", async (locale) => {
    expect(await first("weijian", locale)).toBe("services/illegal/");
    expect(await first("lu deng", locale)).toBe("services/light/");
    expect((await asked("lu deng", locale)).corrected).toEqual([["lu deng", "路燈"]]);
  });
  it.each([
    ["jian zhao apply", "services/permit/"],
    ["my lu deng", "services/light/"],
    ["Lu Deng report", "services/light/"],
  ])("hears it among English words: %s", async (text, path) => {
    expect(await first(text, "en")).toBe(path);
  });
  it.each(["building permit", "light on Lu Deng Road", "lift in lude"])(
    "is not heard in %s",
    async (text) => {
      expect((await search(text, world("en"))).romanised).toBeUndefined();
    },
  );
  it("asks for the sounds only when a query may be Chinese", async () => {
    let listened = 0;
    const ear = async () => {
      listened += 1;
      return listen(sounds);
    };
    await search("building permit", { ...world("zh"), ear });
    expect(listened).toBe(0);
    await search("lu deng", { ...world("zh"), ear });
    expect(listened).toBe(1);
    expect(foreign("building permit", "en")).toBe(false);
    expect(foreign("lu deng", "en")).toBe(true);
    expect(foreign("建照", "zh")).toBe(false);
  });
  it("writes simplified characters in full", () => {
    expect(folded("路灯", sounds.fold)).toBe("路燈");
  });
});

describe("doubt", () => {
  const sure = async (text: string, locale: Locale) => (await asked(text, locale)).sure;
  it("asks whether the page is about the matter, not how long the question is", async () => {
    const long = "附近居民反映路燈不亮造成治安死角希望儘速派員";
    expect(await sure(long, "zh")).toBeGreaterThan(unsure);
  });
  it.each([
    ["護照過期", "zh"],
    ["明天會下雨嗎", "zh"],
    ["renew passport", "en"],
    ["weather tomorrow", "en"],
  ] as const)("doubts %s", async (text, locale) => {
    expect(await sure(text, locale)).toBeLessThan(unsure);
  });
});
