import { fingerprint } from "../../../src/cli/content/read/fingerprint.ts";
import { parseText } from "../../../src/cli/content/read/read.ts";
import { append, file, type Plant, set, type Tree } from "../plant.ts";

const words = (id: string, language: "zh" | "en") => `services/${id}/${language}.mdx`;
const zh = words("state-compensation", "zh");
const en = words("state-compensation", "en");
const light = words("street-light-report", "zh");
const lightEn = words("street-light-report", "en");
const digZh = words("road-excavation", "zh");
const digEn = words("road-excavation", "en");
const flow = "flows/use-road.yaml";

/** Several changes at once. */
const all =
  (...changes: ((tree: Tree) => void)[]) =>
  (tree: Tree): void =>
    changes.forEach((change) => {
      change(tree);
    });

/** A string of the interface; JSON is not written as YAML is. */
const setJson =
  (name: string, [group, key]: [string, string], value: string) =>
  (tree: Tree): void => {
    const strings: unknown = JSON.parse(tree.get(name) ?? "{}");
    const { [group]: one } = strings as Record<string, Record<string, string>>;
    if (one) one[key] = value;
    tree.set(name, `${JSON.stringify(strings, null, 2)}\n`);
  };

/** The fingerprint of the Chinese as it is now, written into the English: by a tool, or by hand. */
const stamp =
  (id: string) =>
  (tree: Tree): void => {
    const source = parseText(words(id, "zh"), tree.get(words(id, "zh")) ?? "");
    set(words(id, "en"), ["translatedFrom"], fingerprint(source))(tree);
  };

const inTheWrongLanguage: Plant[] = [
  {
    name: "an English summary in Chinese",
    change: set(en, ["summary"], "道路、公園或路樹害您受傷，可以向管理的機關請求賠償。"),
    file: en,
    field: "summary",
    zh: "把這一段寫成英文",
  },
  {
    name: "an English body in Chinese",
    change: file(lightEn, "---\ntitle: Light\n---\n\n路燈不亮，請打 1999。\n\n說出編號。\n"),
    file: lightEn,
    field: "",
    found: "路燈不亮",
    zh: "把這一段寫成英文",
  },
  {
    name: "a paragraph of an English body in Chinese",
    change: append(digEn, "請先打電話問承辦單位，再送件。"),
    file: digEn,
    field: "",
    found: "請先打電話",
    zh: "把這一段寫成英文",
  },
  {
    name: "an English title half in Chinese",
    change: set(digEn, ["title"], "Apply for a 路證"),
    file: digEn,
    field: "title",
    found: "路證",
    zh: "中文名稱放在括號裡",
  },
  {
    name: "an English sentence that goes on in Chinese",
    change: set(en, ["applicant"], "Anyone hurt by a road. 如果您受傷，請先看醫生。"),
    file: en,
    field: "applicant",
    zh: "把這一段寫成英文",
  },
  {
    name: "a Chinese verb in an English sentence",
    change: set(en, ["applicant"], "Anyone hurt by a road may 申請 it."),
    file: en,
    field: "applicant",
    found: "申請",
  },
  {
    name: "an English text that is Chinese in brackets",
    change: set(en, ["applicant"], "(任何因為道路受傷的人)"),
    file: en,
    field: "applicant",
    zh: "把這一段寫成英文",
  },
  {
    name: "an English answer of a flow in Chinese",
    change: set(flow, ["questions", 0, "answers", 0, "label", "en"], "挖路"),
    file: flow,
    field: "questions.0.answers.0.label.en",
    zh: "把這一段寫成英文",
  },
  {
    name: "an English name of an office in Chinese",
    change: set("offices.yaml", [2, "duties", "en"], "管道路和橋樑。"),
    file: "offices.yaml",
    field: /duties\.en$/,
    zh: "把這一段寫成英文",
  },
  {
    name: "an English string of the interface in Chinese",
    change: setJson("ui/en.json", ["fee", "per"], "{{fee}} 每 {{unit}}"),
    file: "ui/en.json",
    field: "fee.per",
    zh: "把這一段寫成英文",
  },
  {
    name: "a Chinese summary in English",
    change: set(zh, ["summary"], "You may claim from the authority that manages the road."),
    file: zh,
    field: "summary",
    zh: "把這一段寫成中文",
  },
  {
    name: "a Chinese body in English",
    change: append(zh, "Please call before you come."),
    file: zh,
    field: "",
    found: "Please call",
    zh: "把這一段寫成中文",
  },
  {
    name: "a Chinese sentence that goes on in English",
    change: set(zh, ["applicant"], "受傷的人 who was hurt on the road 都可以請求。"),
    file: zh,
    field: "applicant",
    zh: "把這一段寫成中文",
  },
  {
    name: "a Chinese label of a flow in English",
    change: set(flow, ["questions", 0, "answers", 0, "label", "zh"], "Dig"),
    file: flow,
    field: "questions.0.answers.0.label.zh",
    zh: "把這一段寫成中文",
  },
  {
    name: "a Chinese string of the interface in English",
    change: setJson("ui/zh.json", ["site", "edition"], "Edition made on {{date}}"),
    file: "ui/zh.json",
    field: "site.edition",
    zh: "把這一段寫成中文",
  },
  {
    name: "a Chinese label of a form in English",
    change: set("forms/petition/form.yaml", ["title", "zh"], "Petition"),
    file: "forms/petition/form.yaml",
    field: "title.zh",
    zh: "把這一段寫成中文",
  },
];

const inOtherSpellings: Plant[] = [
  {
    name: "a simplified character in a title",
    change: set(digZh, ["title"], "申请道路挖掘许可"),
    file: digZh,
    field: "title",
    found: "请许",
    zh: "把「请许」改成「請許」",
  },
  {
    name: "a simplified character in a body",
    change: append(zh, "要带身分證。"),
    file: zh,
    field: "",
    found: "带",
    zh: "帶",
  },
  {
    name: "a simplified character in a table",
    change: set("topics.yaml", [0, "summary", "zh"], "盖房子、装修。"),
    file: "topics.yaml",
    field: /summary\.zh$/,
    zh: "蓋裝",
  },
  {
    name: "a simplified character in a string of the interface",
    change: setJson("ui/zh.json", ["site", "edition"], "{{date}} 发布"),
    file: "ui/zh.json",
    field: "site.edition",
    zh: "發",
  },
  {
    name: "a simplified name in English words",
    change: set(en, ["applicant"], "Anyone hurt; ask for a receipt (收执联)."),
    file: en,
    field: "applicant",
    zh: "執",
  },
  {
    name: "于 for 於",
    change: set(zh, ["applicant"], "由于道路受傷的人。"),
    file: zh,
    field: "applicant",
    zh: "由於",
  },
  {
    name: "a simplified character in the example of a form",
    change: set("forms/petition/form.yaml", ["purpose", "zh"], "写信给市府。"),
    file: "forms/petition/form.yaml",
    field: "purpose.zh",
    found: "写给",
    zh: "寫給",
  },
  ...(
    [
      ["網絡", "網路"],
      ["視頻", "影片"],
      ["短信", "簡訊"],
      ["軟件", "軟體"],
      ["公交車", "公車"],
    ] as const
  ).map(([term, taiwan]): Plant => ({
    name: `${term}, which nobody in Taiwan says`,
    change: set(zh, ["applicant"], `可以用${term}看說明的人。`),
    file: zh,
    field: "applicant",
    found: term,
    zh: `把「${term}」改成「${taiwan}」`,
  })),
  {
    name: "a Mainland word in a body",
    change: append(light, "把照片打印出來。"),
    file: light,
    field: "",
    found: "打印",
    zh: "列印",
  },
  {
    name: "a Mainland word in a table",
    change: set("offices.yaml", [2, "duties", "zh"], "管道路的信息和橋樑。"),
    file: "offices.yaml",
    field: /duties\.zh$/,
    zh: "資訊",
  },
];

const behind: Plant[] = [
  {
    name: "Chinese that changed, English stamped and untouched",
    change: all(set(zh, ["applicant"], "不必寫理由，都可以請求。"), stamp("state-compensation")),
    file: en,
    field: "applicant",
    zh: "--unchanged",
    alone: true,
  },
  {
    name: "another field of the English changed than of the Chinese",
    change: all(
      set(light, ["applicant"], "里長才可以報修。"),
      set(lightEn, ["title"], "Report a broken street light at once"),
      stamp("street-light-report"),
    ),
    file: lightEn,
    field: "applicant",
    zh: "英文卻沒有動：applicant",
    alone: true,
  },
  {
    name: "a Chinese body that changed, English stamped and untouched",
    change: all(append(light, "拆掉的路燈也可以報。"), stamp("street-light-report")),
    file: lightEn,
    field: "",
    zh: "（內文）",
    alone: true,
  },
];

const numbers: Plant[] = (
  [
    [zh, "applicant", "要在三十日內請求的人。", "三十日"],
    [zh, "applicant", "兩週以前受傷的人。", "兩週"],
    [zh, "applicant", "受傷滿二十年的人。", "滿二十年"],
    [zh, "applicant", "要付百分之五的人。", "百分之五"],
    [zh, "applicant", "要等 30 個工作天的人。", "30 個工作天"],
    [zh, "applicant", "住在 5 樓以上的人。", "5 樓以上"],
    [zh, "applicant", "24 小時內通報的人。", "24 小時內"],
    [zh, "applicant", "近 3 年受傷的人。", "3 年"],
    [en, "applicant", "Anyone, within thirty days.", "within thirty days"],
    [en, "applicant", "Anyone; it takes two months.", "two months"],
    [en, "applicant", "Anyone, at least one week before.", "at least one week"],
    [en, "applicant", "Anyone who pays five thousand dollars.", "five thousand dollars"],
    [en, "applicant", "Anyone under a ten-metre sign.", "ten-metre"],
  ] as const
).map(([where, field, text, found]) => ({
  name: `a number in words: ${found}`,
  change: set(where, [field], text),
  file: where,
  field,
  found,
  zh: "資料的代號",
}));

const titles: Plant[] = [
  {
    name: "a Chinese title that is too long",
    change: set(
      zh,
      ["title"],
      "在道路上因為坑洞、路樹、人孔蓋或其他公共設施受傷的人向機關請求國家賠償的方法",
    ),
    file: zh,
    field: "title",
    zh: "最多 30 個字",
  },
  {
    name: "a Chinese summary that is too long",
    change: set(zh, ["summary"], "受傷的人可以請求賠償。".repeat(8)),
    file: zh,
    field: "summary",
    zh: "最多 70 個字",
  },
  {
    name: "two services with one title",
    change: set(digZh, ["title"], "報修路燈"),
    file: light,
    field: "title",
    zh: "寫得更清楚",
  },
  {
    name: "a service with the English title of a flow",
    change: set(digEn, ["title"], "I want to dig up, cross or use a road!"),
    file: digEn,
    field: "title",
    zh: "content/flows/use-road",
  },
  {
    name: "a title that is “no”",
    change: set(en, ["title"], "no"),
    file: en,
    field: "title",
    zh: "寫出真正的內容",
  },
  {
    name: "a summary that is null in quotes",
    change: set(flow, ["summary", "en"], "null"),
    file: flow,
    field: "summary.en",
    zh: "寫出真正的內容",
  },
  {
    name: "an alias that is the title of another service",
    change: set(zh, ["aliases", 0], "報修路燈"),
    file: zh,
    field: "aliases.0",
    zh: "services/street-light-report 的標題",
  },
  {
    name: "one question under two ids",
    change: all(
      set(zh, ["faqs", "tree", "q"], "騎車摔進坑洞，可以求償嗎？"),
      set(zh, ["faqs", "pothole", "q"], "騎車摔進坑洞，可以求償嗎"),
    ),
    file: zh,
    field: "faqs.tree.q",
    zh: "併成一題",
  },
  {
    name: "two steps with one title",
    change: all(
      set(zh, ["steps", "write", "title"], "送件"),
      set(zh, ["steps", "hand-in", "title"], "送件"),
    ),
    file: zh,
    field: "steps.hand-in.title",
    found: "送件",
  },
  {
    name: "answers of a flow with one label",
    change: all(
      set(flow, ["questions", 0, "answers", 0, "label", "en"], "Something else"),
      set(flow, ["questions", 0, "answers", 1, "label", "en"], "Something else"),
    ),
    file: flow,
    field: "questions.0.answers.1.label.en",
    zh: "寫得不一樣",
  },
];

/** Planted: words in the wrong language, simplified, repeated; English left behind. */
export const language: Plant[] = [
  ...inTheWrongLanguage,
  ...inOtherSpellings,
  ...behind,
  ...numbers,
  ...titles,
];
