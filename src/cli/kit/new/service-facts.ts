import type { ServiceKind } from "../../../schema/service.ts";
import { scalar } from "../yaml-text.ts";

/** What a new service is made from. */
export type NewService = {
  id: string;
  code: string;
  kind: ServiceKind;
  zh: string;
  en: string;
  owner: string;
  topic: string;
  event: string;
  audience: string;
  /** Phone or line to ask. */
  call: string;
  law: string;
  /** Grounds as they stand in a list: { law: building-act, articles: ["30"] } */
  ground: string;
  /** Entry of legalBasis, below the law. */
  articles: string;
  day: string;
};

/** What a kind of service must say on its first screen. */
const first: Readonly<Record<ServiceKind, (ground: string) => string>> = {
  permit: need,
  filing: need,
  subsidy: need,
  copy: (ground) => `  say:\n    - id: what\n      grounds: [${ground}]`,
  consultation: (ground) => `  say:\n    - id: what\n      grounds: [${ground}]`,
  information: (ground) => `  say:\n    - id: what\n      grounds: [${ground}]`,
  report: (ground) =>
    `  say:\n    - id: where\n      grounds: [${ground}]\n    - id: what\n      grounds: [${ground}]\n  next:\n    - id: ask\n      grounds: [${ground}]`,
  dispute: today,
  claim: today,
};

function need(ground: string): string {
  return `  need: # 待補：什麼情形要辦（yes）、不用辦（no）、要先問（ask）
    cases:
      - id: first-time
        verdict: ask
        grounds: [${ground}]
      - id: changed
        verdict: ask
        grounds: [${ground}]`;
}

function today(ground: string): string {
  return `  today:\n    - id: keep\n      grounds: [${ground}]\n    - id: ask\n      grounds: [${ground}]`;
}

const fees = "fees: { unknown: not-found } # 待補：費用；免費寫 { free: true, grounds: […] }";
const feeList = "fees: { unknown: not-found } # 待補：費用，寫法看 docs/編輯手冊/改費用或天數.md";

/** What only this kind of service has. */
const own: Readonly<Record<ServiceKind, string>> = {
  permit: feeList,
  filing: feeList,
  copy: feeList,
  report: `${fees}\ninformant: { unknown: not-found } # 待補：會不會洩漏通報的人是誰`,
  subsidy: `${fees}
budget: # 待補：今年的預算和截止日
  year: { unknown: not-found }
  closes: { unknown: not-found }
amounts: { unknown: not-found } # 待補：補助多少，寫 figures 的代號`,
  dispute: `${feeList}\nforum: { unknown: not-found } # 待補：向誰提出`,
  claim: `${fees}\ntimeBars: [time-bar]`,
  consultation: fees,
  information: fees,
};

const timeBar = `  - id: time-bar # 待補：超過就不能請求的期限
    unknown: not-found
    who: applicant
`;

const elsewhere = ({ owner, ground }: NewService) => `
responsibility: # 待補：哪些情形不找這個單位
  - id: others
    office: ${owner}
    grounds:
      - ${ground}
`;

/** Where readers find it; a site without topics, life events or groups of readers has none to name. */
const waysIn = ({ audience, topic, event }: NewService): string =>
  [
    audience && `audiences: [${audience}] # 待補：誰會用到，content/audiences.yaml 的代號\n`,
    topic && `topics: [${topic}] # 第一個是主要的主題\n`,
    event && `events: [${event}] # 待補：什麼情形會用到，content/events.yaml 的代號\n`,
  ].join("");

/** Facts of a new service: everything openly unknown, as nobody has looked it up yet. */
export const serviceYaml = (
  s: NewService,
): string => `# 由 npm run new 建立。查到一項就改一項；查不到的留著 unknown，頁面會照實說「請洽承辦單位」。
# Made by npm run new. What is not known stays unknown, and the page says so.
code: ${s.code}
kind: ${s.kind}
status: active
${waysIn(s)}owner: ${s.owner}
receivedAt: ${s.owner} # 待補：收件的單位，和負責單位不同才改
contact: ${s.owner}

answer:
  grounds: # 待補：標題下那一句話的依據
    - ${s.ground}
  button: { call: ${scalar(s.call)} }
  ask: ${scalar(s.call)}
${first[s.kind](s.ground)}

applicant: { unknown: not-found } # 待補：誰可以辦，改成 grounds: [{ law: …, articles: ["1"] }]

evidence: { unknown: not-found } # 待補：要帶的文件
noNeedToBring: { unknown: not-found } # 待補：不用帶的文件
forms: { unknown: not-found } # 待補：要填的表單；用 npm run new -- form 做一張，會自己接上
channels: { unknown: not-found } # 待補：怎麼送件

steps: # 待補：每一步
  - id: ask
    actor: applicant
    next:
      - { on: ok, to: end }
    grounds:
      - ${s.ground}

limits:
  - id: handling # 待補：多久會好；查到了寫 amount、unit、basis、grounds
    unknown: not-found
    who: agency
    main: true
${s.kind === "claim" ? timeBar : ""}
${own[s.kind]}
${s.kind === "claim" ? elsewhere(s) : ""}
outputs: { unknown: not-found } # 待補：辦好了拿到什麼

afterwards:
  next: { unknown: not-found } # 待補：送件以後
  correction: { unknown: not-found } # 待補：要補件怎麼辦
  late: { unknown: not-found } # 待補：太久沒下文怎麼辦
  appeal: { unknown: not-found } # 待補：不服怎麼辦

caseStatus: { unknown: not-found } # 待補：怎麼查進度

legalBasis: # 待補：依據的法規和條號
  - law: ${s.law}
${s.articles === "" ? "" : `    articles: ${s.articles}\n`}
faqs: # 待補：用 npm run new -- faq --service ${s.id} 加問題
  - id: prepare
    grounds:
      - ${s.ground}

gaps: [who, papers, how, time, money]

reviewed: { state: draft, date: "${s.day}" }
changes:
  - { id: first-published, date: "${s.day}" }
`;
