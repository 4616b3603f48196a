import type { Locale } from "../../../model/locale.ts";
import type { ServiceKind } from "../../../schema/service.ts";
import { scalar } from "../yaml-text.ts";
import type { NewService } from "./service-facts.ts";

const needZh = (call: string) => `  need:
    ask: 要不要辦？
    cases:
      first-time:
        label: 第一次辦
        text: 要不要辦，打 {{call.${call}}} 問。
      changed:
        label: 以前辦過，情形變了
        text: 要不要再辦，打 {{call.${call}}} 問。`;
const needEn = (call: string) => `  need:
    ask: Do you need it?
    cases:
      first-time:
        label: For the first time
        text: Call {{call.${call}}} and ask whether you need it.
      changed:
        label: Done before, and something has changed
        text: Call {{call.${call}}} and ask whether you need it again.`;
const sayZh = "  say:\n    what: 說清楚您想辦什麼。";
const sayEn = "  say:\n    what: What you would like to do.";
const todayZh = (call: string) =>
  `  today:\n    keep: 收到的公文、照片和單據都留好。\n    ask: 打 {{call.${call}}}，問向誰提出、到哪一天為止。`;
const todayEn = (call: string) =>
  `  today:\n    keep: Keep every letter, photo and receipt.\n    ask: Call {{call.${call}}} and ask whom to turn to, and until when.`;
const reportZh = (call: string) =>
  `  say:\n    where: 在哪裡，附近有什麼。\n    what: 看到什麼情形。\n  next:\n    ask: 想知道後來怎樣，打 {{call.${call}}} 問。`;
const reportEn = (call: string) =>
  `  say:\n    where: Where it is, and what is near.\n    what: What you see.\n  next:\n    ask: To hear what became of it, call {{call.${call}}}.`;

/** A claim is lost after a time, and says whose affair it is not. */
const timeBarZh = (call: string) =>
  `  time-bar:\n    name: 提出請求的期限\nresponsibility:\n  others: 不歸這個單位管的，打 {{call.${call}}} 問該找誰。\n`;
const timeBarEn = (call: string) =>
  `  time-bar:\n    name: Time to make the claim\nresponsibility:\n  others: If another office is in charge, call {{call.${call}}} and ask which.\n`;

/** Words of the first screen. */
const first = (kind: ServiceKind, language: Locale, call: string): string => {
  const zh = language === "zh";
  if (kind === "permit" || kind === "filing" || kind === "subsidy")
    return zh ? needZh(call) : needEn(call);
  if (kind === "report") return zh ? reportZh(call) : reportEn(call);
  if (kind === "dispute" || kind === "claim") return zh ? todayZh(call) : todayEn(call);
  return zh ? sayZh : sayEn;
};

const zhWords = (s: NewService): string => {
  const { call } = s;
  const ask = `打 {{call.${call}}} 問`;
  const unknown = (what: string) => `${what}，還沒有查到公布的資料，${ask}。`;
  return `---
title: ${scalar(s.zh)}
aliases: # 待補：民眾會打的字，三個以上
  - ${scalar(s.zh)}
  - ${scalar(`${s.zh}怎麼辦理`)}
  - ${scalar(`${s.zh}要找誰`)}
summary: ${scalar(`「${s.zh}」的資料還在查。先打 {{call.${call}}} 問清楚，再準備。`)}
answer:
  button: 打 {{call.${call}}}
${first(s.kind, "zh", call)}
applicant: ${unknown("誰可以辦")}
steps:
  ask:
    title: 先打電話問
    text: 打 {{call.${call}}}，問要帶什麼、送到哪裡、多久會好。
limits:
  handling:
    name: 處理期限
${s.kind === "claim" ? timeBarZh(call) : ""}afterwards:
  next: ${unknown("送件以後的程序")}
  correction: ${unknown("資料不齊怎麼補")}
  late: 等太久沒有下文，${ask}辦到哪裡。
  appeal: ${unknown("不服結果怎麼辦")}
legalBasis:
  ${s.law}: 這項服務的依據。
faqs:
  prepare:
    q: ${scalar(`${s.zh}，要先準備什麼？`)}
    a: ${unknown("要準備什麼")}
gaps:
  who: 誰可以辦。
  papers: 要帶哪些文件、填哪張表。
  how: 怎麼送件、怎麼查進度。
  time: 多久會好。
  money: 費用或金額。
changes:
  first-published: 首次發布。
---

還沒有查到公布的資料，打 <To page="call.${call}" /> 問。
`;
};

const enWords = (s: NewService): string => {
  const { call } = s;
  const ask = `call {{call.${call}}} and ask`;
  const unknown = (what: string) => `No published source was found for ${what}; ${ask}.`;
  return `---
translatedFrom: "00000000"
title: ${scalar(s.en)}
aliases: # 待補：民眾會打的英文，三個以上
  - ${scalar(s.en)}
  - ${scalar(`how to: ${s.en}`)}
  - ${scalar(`whom to ask: ${s.en}`)}
summary: ${scalar(`“${s.en}” is still being looked up: ${ask} before you prepare anything.`)}
answer:
  button: Call {{call.${call}}}
${first(s.kind, "en", call)}
applicant: ${unknown("who may use this service")}
steps:
  ask:
    title: Call and ask first
    text: Call {{call.${call}}}. Ask what to bring, where to hand it in and how long it takes.
limits:
  handling:
    name: Time to handle it
${s.kind === "claim" ? timeBarEn(call) : ""}afterwards:
  next: ${unknown("what happens next")}
  correction: ${unknown("how to add what is missing")}
  late: If you hear nothing for long, ${ask} how far it is.
  appeal: ${unknown("what to do if you disagree")}
legalBasis:
  ${s.law}: The basis of this service.
faqs:
  prepare:
    q: ${scalar(`What do I prepare first? (${s.en})`)}
    a: ${unknown("what to prepare")}
gaps:
  who: Who may use this service.
  papers: Which papers to bring and which form to fill in.
  how: How to hand it in and follow it.
  time: How long it takes.
  money: Fees or amounts.
changes:
  first-published: First published.
---

No published source was found yet: call <To page="call.${call}" /> and ask.
`;
};

/** Words of a new service: true as they stand, as they say what is not known. */
export const serviceWords = (s: NewService, language: Locale): string =>
  language === "zh" ? zhWords(s) : enWords(s);
