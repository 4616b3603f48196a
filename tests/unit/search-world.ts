import type { AskIndex, Resources } from "../../src/search/engine.ts";
import { listen, type Sounds } from "../../src/search/sound.ts";
import { speller } from "../../src/search/spelling.ts";
import { isWhole, normalise, whole, without } from "../../src/search/text.ts";
import type { Listed, Words } from "../../src/search/words.ts";
import type { Locale } from "../../src/model/locale.ts";

/** A page of a small guide: its title and other names, and what it says. */
interface Small {
  path: string;
  kind: string;
  zh: [title: string, ...names: string[]];
  en: [title: string, ...names: string[]];
}
const guide: readonly Small[] = [
  {
    path: "services/light/",
    kind: "service",
    zh: ["報修路燈", "路燈", "路燈不亮"],
    en: ["Report a street light", "street light", "light out"],
  },
  {
    path: "services/permit/",
    kind: "service",
    zh: ["申請建造執照", "建照", "建築執照"],
    en: ["Apply for a building permit", "building permit"],
  },
  {
    path: "services/illegal/",
    kind: "service",
    zh: ["檢舉違建", "違建"],
    en: ["Report illegal construction", "illegal construction"],
  },
  {
    path: "services/lift/",
    kind: "service",
    zh: ["老公寓加裝電梯的補助", "電梯補助"],
    en: ["Subsidy for a lift", "lift subsidy"],
  },
  {
    path: "offices/roads/",
    kind: "office",
    zh: ["道路養護工程處", "養工處"],
    en: ["Road Maintenance Office", "road maintenance"],
  },
  { path: "find/build/", kind: "find", zh: ["我要蓋新的", "建照"], en: ["Build new"] },
  { path: "case-status/", kind: "status", zh: ["案子辦到哪裡"], en: ["Where is my case"] },
  { path: "letters/", kind: "page", zh: ["我收到公文"], en: ["I got a letter"] },
  { path: "online/", kind: "list", zh: ["可以上網辦的"], en: ["What can be done online"] },
  { path: "subsidies/", kind: "list", zh: ["補助一覽"], en: ["Subsidies"] },
  { path: "deadline/", kind: "deadline", zh: ["什麼時候會好"], en: ["When will it be done"] },
  { path: "offices/", kind: "office", zh: ["承辦單位"], en: ["Offices"] },
  ...["一", "二", "三", "四", "五", "六", "七", "八"].map((number, index): Small => ({
    path: `laws/${index}/`,
    kind: "law",
    zh: [`第${number}號規則`],
    en: [`Rule ${index}`],
  })),
];
const none = { fee: [], papers: [], law: [], form: [], urgent: [], offered: [], need: [] };
const phrases = {
  zh: {
    stop: ["請問", "的", "了", "我", "申請", "怎麼辦", "在"],
    general: ["案子", "看", "收到"],
    places: ["三民區"],
    asks: {
      ...none,
      duration: ["多久"],
      phone: ["電話"],
      where: ["在哪裡"],
      online: ["上網"],
      status: ["辦到哪"],
      letter: ["公文"],
      subsidy: ["補助"],
      elsewhere: [],
    },
  },
  en: {
    stop: ["a", "the", "my", "is", "for", "i", "can", "do", "what", "where", "apply"],
    general: ["case", "got"],
    places: ["sanmin"],
    asks: {
      ...none,
      duration: ["how long"],
      phone: ["phone"],
      where: [],
      online: ["online"],
      status: ["where is my", "my case"],
      letter: ["letter"],
      subsidy: ["subsidy"],
      elsewhere: [],
    },
  },
};
export const sounds: Sounds = {
  sounds: {
    lu: "路",
    den: "燈",
    bu: "不補",
    liang: "亮",
    wei: "違",
    jian: "建檢",
    zao: "照造",
    ju: "舉",
    zu: "助",
    yang: "養",
    gong: "工",
    cu: "處",
  },
  pairs: "路燈燈不不亮違建建照檢舉補助養工工處",
  fold: ["灯违筑执请问", "燈違築執請問"],
};

/** Everything that a search of the small guide needs. @example search("路燈", world("zh")) */
export function world(locale: Locale): Resources {
  const { stop, ...rest } = phrases[locale];
  const named = (page: Small) => page[locale].map((name) => normalise(name));
  const pages = guide.map((page): Listed => ({
    id: page.path,
    path: page.path,
    title: page[locale][0],
    kind: page.kind,
  }));
  const words: Words = { pages, stop, ...rest, offices: {}, lexicon: [], say: {}, variants: [] };
  const holds = (page: Small, text: string) =>
    isWhole(text)
      ? named(page).some((name) => whole(without(name, stop, locale)) === text)
      : named(page).some((name) =>
          locale === "zh" ? name.includes(text) : name.split(" ").includes(text),
        );
  const ask: AskIndex = async (text) => {
    const found = guide.filter((page) => holds(page, text));
    const rare = Math.log((pages.length - found.length + 0.5) / (found.length + 0.5) + 1);
    return found.map(({ path }) => ({ id: path, score: 8 * rare }));
  };
  const vocabulary = [
    ...guide.flatMap(({ en }) => en),
    ...Object.values(phrases.en.asks).flat(),
    ...phrases.en.general,
  ].flatMap((text) => text.toLowerCase().split(" "));
  return {
    words,
    locale,
    ask,
    ...(locale === "en" && { spelling: speller(vocabulary) }),
    ear: async () => listen(sounds),
  };
}
