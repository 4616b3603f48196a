import { append, file, type Plant, set, type Tree } from "../plant.ts";

const id = "state-compensation";
const facts = `services/${id}/service.yaml`;
const zh = `services/${id}/zh.mdx`;
const road = "services/road-excavation/service.yaml";
const flow = "flows/use-road.yaml";
const notice = "notices/draft/notice.yaml";

const all =
  (...changes: Plant["change"][]) =>
  (tree: Tree): void => {
    for (const change of changes) change(tree);
  };
const next = (...ways: [on: string, to: string][]) => ways.map(([on, to]) => ({ on, to }));
const copied = (from: string, to: string) => (tree: Tree) => {
  for (const [name, text] of [...tree])
    if (name.startsWith(`${from}/`)) tree.set(name.replace(from, to), text);
};
const close = (service: string) => set(`services/${service}/service.yaml`, ["status"], "closed");
const body = (name: string, text: string, found: string, said: string): Plant => ({
  name,
  change: append(zh, text),
  file: zh,
  field: "",
  found,
  zh: said,
});

const walks: Plant[] = [
  {
    name: "a step that leads to itself when all is well",
    change: set(facts, ["steps", 0, "next"], next(["ok", "find-authority"])),
    file: facts,
    field: "steps.0.next",
    zh: "順利時又回到自己",
  },
  {
    name: "two steps that lead to each other",
    change: all(
      set(facts, ["steps", 2, "next"], next(["ok", "hand-in"])),
      set(facts, ["steps", 3, "next"], next(["ok", "write"])),
    ),
    file: facts,
    field: /^steps\.\d+\.next$/,
    zh: "繞圈",
  },
  {
    name: "a payment that leads back to the first step",
    change: set(facts, ["steps", 10, "next"], next(["ok", "find-authority"])),
    file: facts,
    field: /^steps\.\d+\.next$/,
    zh: "end",
  },
  {
    name: "a circle that only a refusal leaves",
    change: all(
      set(facts, ["steps", 2, "next"], next(["ok", "hand-in"], ["refuse", "end"])),
      set(facts, ["steps", 3, "next"], next(["ok", "write"])),
    ),
    file: facts,
    field: /^steps\.\d+\.next$/,
    zh: "繞圈",
  },
  {
    name: "a step that no way leads to",
    change: set(facts, ["steps", 2, "next"], next(["ok", "decide"])),
    file: facts,
    field: "steps.3.id",
    found: "hand-in",
    zh: "有別的步驟會走到這裡",
  },
  {
    name: "an end before the last steps",
    change: set(facts, ["steps", 0, "next"], next(["ok", "end"])),
    file: facts,
    field: "steps.2.id",
    zh: "optional: true",
  },
];

const chains: Plant[] = [
  {
    name: "two services that need each other first",
    change: all(set(facts, ["requires"], ["road-excavation"]), set(road, ["requires"], [id])),
    file: facts,
    field: "requires.0",
    zh: "回頭",
  },
  {
    name: "three services that need each other in a circle",
    change: all(
      set(facts, ["requires"], ["road-excavation"]),
      set(road, ["requires"], ["condo-registration"]),
      set("services/condo-registration/service.yaml", ["requires"], [id]),
    ),
    file: road,
    field: "requires.0",
    found: "condo-registration",
    zh: "requires",
  },
  {
    name: "an office that is a part of itself",
    change: set("offices.yaml", [1, "partOf"], "building-administration"),
    file: "offices.yaml",
    field: "building-administration.partOf",
    zh: "不是自己",
  },
  {
    name: "two offices that are parts of each other",
    change: set("offices.yaml", [0, "partOf"], "building-administration"),
    file: "offices.yaml",
    field: "public-works-bureau.partOf",
    zh: "上級單位",
  },
  {
    name: "a question of a flow that leads back to itself",
    change: (tree) => {
      const start = /^start: (.*)$/m.exec(tree.get(flow) ?? "")?.[1];
      set(flow, ["questions", 0, "answers", 0, "next"], start)(tree);
    },
    file: flow,
    field: "questions",
    zh: "繞回自己",
  },
  {
    name: "a question of a flow that no answer leads to",
    change: (tree) => {
      tree.set(
        flow,
        (tree.get(flow) ?? "").replace(
          /^questions:\n/m,
          `questions:\n  - id: lost\n    ask: { zh: 要挖嗎？, en: "Will you dig?" }\n    answers:\n      - { id: dig, label: { zh: 要, en: "I will" }, next: end }\n      - { id: leave, label: { zh: 不用, en: "I will not" }, next: end }\n`,
        ),
      );
    },
    file: flow,
    field: "questions",
    found: "lost",
    zh: "有答案帶到這一題",
  },
];

const closed: Plant[] = [
  {
    name: "a top task that has closed",
    change: close("pothole-report"),
    file: "site.yaml",
    field: "topTasks.2",
    zh: "還在辦的服務",
  },
  {
    name: "a top task whose day is over",
    change: set("services/pothole-report/service.yaml", ["validity"], {
      closes: "2026-10-31",
      grounds: [{ source: "service-plan-112" }],
    }),
    file: "site.yaml",
    field: "topTasks.2",
    found: "2026-10-31",
    zh: "停辦",
  },
  {
    name: "a flow that leads to a closed service",
    change: close("road-excavation"),
    file: flow,
    field: /^rules\.\d+\.services\.\d+\.service$/,
    zh: "road-excavation",
  },
  {
    name: "a letter that leads to a closed service",
    change: close("building-permit"),
    file: "letters.yaml",
    field: /^letters\.\d+\.services\.\d+$/,
    zh: "停辦",
  },
  {
    name: "a related service that has closed",
    change: all(close("odd-lot"), set(facts, ["related"], ["odd-lot"])),
    file: facts,
    field: "related.0",
    zh: "停辦",
  },
  {
    name: "a thing that is handled by a closed service",
    change: all(
      close("odd-lot"),
      set("services/building-permit/service.yaml", ["responsibility", 0, "service"], "odd-lot"),
    ),
    file: "services/building-permit/service.yaml",
    field: "responsibility.0.service",
    zh: "停辦",
  },
  {
    name: "a service paused without a reason",
    change: set(facts, ["status"], "paused"),
    file: zh,
    field: "statusReason",
    zh: "暫停或停辦的原因",
  },
  {
    name: "a reason that no status shows",
    change: set(zh, ["statusReason"], "系統更新，恢復日期另外公告。"),
    file: zh,
    field: "statusReason",
    zh: "status",
  },
];

const seen: Plant[] = [
  {
    name: "a notice that was over before this edition",
    change: file(notice, 'from: "2026-11-01"\nuntil: "2026-11-20"\n'),
    file: notice,
    field: "until",
    zh: "公告已經結束",
  },
  {
    name: "a notice of a far year",
    change: file(notice, 'from: "2062-11-23"\n'),
    file: notice,
    field: "from",
    zh: "年",
  },
  {
    name: "a notice that ends before it begins",
    change: file(notice, 'from: "2026-12-20"\nuntil: "2026-12-10"\n'),
    file: notice,
    field: "until",
  },
  {
    name: "a life event that no service names",
    change: append(
      "events.yaml",
      "- { id: move-house, name: { zh: 搬家, en: Moving house }, summary: { zh: 搬家時要辦的事。, en: What to do when you move. } }",
    ),
    file: "events.yaml",
    field: "move-house.id",
    zh: "events",
  },
  {
    name: "a page that nothing links to",
    change: copied("pages/privacy", "pages/lost-property"),
    file: "pages/lost-property/zh.mdx",
    field: "",
    found: "lost-property",
    zh: "至少一頁連到這裡",
  },
  {
    name: "two pages that only link to each other",
    change: all(
      copied("pages/privacy", "pages/first-lost"),
      copied("pages/privacy", "pages/second-lost"),
      append("pages/first-lost/zh.mdx", '看<To page="page.second-lost" />。'),
      append("pages/second-lost/zh.mdx", '看<To page="page.first-lost" />。'),
    ),
    file: "pages/second-lost/zh.mdx",
    field: "",
    found: "second-lost",
    zh: "連結",
  },
];

const links: Plant[] = [
  body("a link to a part that is not there", "看[下面](#no-such-part)。", "#no-such-part", "標題"),
  body("a link to a heading by its words", "看[下面](#要準備什麼)。", "#", "part-"),
  body("a heading that there is not", "### 要先看\n\n看[第三段](#part-3)。", "#part-3", "part-1"),
  body("a link without an address", "看[這裡]()。", "[這裡]()", "連結要有網址"),
  body("a link to the top by a bare #", "看[這裡](#)。", "#", "part-1"),
  body("a link without words", "看[](https://data.kcg.gov.tw/)。", "[](https", "連結要有文字"),
  body("a reference that was never written", "看[這裡][nowhere]。", "[這裡][nowhere]", "圓括號"),
];

/** Planted: steps, links and dates that lead nowhere. */
export const procedure: Plant[] = [...walks, ...chains, ...closed, ...seen, ...links];
