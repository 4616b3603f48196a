import { briefing, type Block, type Line } from "../model/service/briefing.ts";
import type { Guide, Service } from "../model/guide.ts";
import { colours } from "../model/form/paper.ts";
import { both, useT } from "../model/i18n.ts";
import { bilingual, type Locale, locales, perLocale } from "../model/locale.ts";
import { reviewOf, stateLine } from "../model/review/review.ts";
import { asked } from "../model/service/kind.ts";
import { once } from "../model/spoken.ts";
import { sheetOf } from "../model/service/sheet.ts";
import { plain } from "../model/tokens.ts";
import type { Office } from "../schema/office.ts";
import type { Bilingual } from "../schema/text.ts";
import { qrSvg } from "./form-pdf.ts";
import type { Order, Pdf } from "./order.ts";
import { printed } from "./printed.ts";

/** Languages beside Chinese and English. */
export const further = locales.filter((locale) => locale !== "zh" && locale !== "en");

/** What is printed of every service. Offices have signs and posters only. */
export const files = [
  "notice-zh",
  "notice-en",
  "notice-both",
  "sop-a3",
  "sign-a4",
  "sign-a3",
  "poster-a4",
  "poster-a3",
] as const;
export type RoomFile = (typeof files)[number] | `notice-${Locale}`;
/** A site that speaks Chinese alone prints no English; further languages have a notice of their own. */
export const serviceFiles: readonly RoomFile[] = files.flatMap((file): RoomFile[] => {
  if (file !== "notice-both" && file !== "notice-en") return [file];
  if (!bilingual) return [];
  return file === "notice-en" ? [file] : [...further.map((l) => `notice-${l}` as const), file];
});
export const officeFiles: readonly RoomFile[] = files.slice(4);

/** The permanent address in the QR code. @example codeOf(site, "O-002") // "https://example.org/q/O-002/" */
const addressOf = ({ site }: Guide, code: string): string =>
  new URL(`${site.base}q/${code}/`, site.url).href;

async function order(guide: Guide, template: string, code: string, data: object): Promise<Order> {
  const address = addressOf(guide, code);
  const shared = {
    colours,
    code,
    address,
    alt: perLocale((l) => useT(l)("qr.alt", { address })),
    agency: guide.site.agency,
    edition: guide.site.published,
  };
  return {
    template,
    inputs: {
      sheet: JSON.stringify({ locale: "zh", ...shared, ...data }, once),
      qr: await qrSvg(address),
    },
  };
}

/** A line stays on the notice however little room there is if its level is 0; higher ones go first. */
const levelled = ({ head, lines }: Block, level: number, tick = false, smallLevel = level) => ({
  head,
  level,
  lines: lines.map(({ text, small }: Line) => ({ text, small: small ?? null, tick, smallLevel })),
});

/** Is it a draft? A sheet that is checked in part says so. */
function checkedLine(guide: Guide, service: Service): Bilingual {
  const review = reviewOf(guide.reviews, service);
  if (review.stage === "checked") return both("room.checked");
  return perLocale((l) => stateLine(review, guide, l) ?? both("room.draft")[l]);
}

/**
 * One page that the clerk hands over and on which the papers still missing are ticked (一次告知單). It is set as large
 * as it fits; then first the faults, then the small print of limits and fees are left out, and the page says so.
 */
function notice(guide: Guide, service: Service, languages: readonly Locale[]): Promise<Order> {
  const { facts, words } = service;
  const parts = briefing(guide, service);
  const lead = languages[0] ?? "zh";
  return order(guide, "notice.typ", facts.code, {
    locale: lead,
    languages,
    title: perLocale((l) => words[l].title),
    document: useT(lead)("paper.noticeTitle", { title: words[lead].title }),
    kind: both(asked.has(facts.kind) ? "room.card" : "room.notice"),
    draft: checkedLine(guide, service),
    more: both("room.more"),
    ...(asked.has(facts.kind)
      ? { once: null, blanks: [], blocks: callCard(parts) }
      : {
          once: both("room.once"),
          blanks: [both("room.caseNo"), both("room.date"), both("room.clerk")],
          blocks: checklist(parts),
        }),
  });
}

/** A report or a question: whom to call, what to say, what happens next. Nothing to tick. */
const callCard = (parts: ReturnType<typeof briefing>) =>
  [
    levelled(parts.answer, 0),
    levelled(parts.say, 0),
    levelled(parts.next, 0),
    levelled(parts.contact, 1),
    levelled(parts.faults, 3),
  ].filter(({ lines }) => lines.length > 0);

/** What to bring, with boxes to tick, and what goes with it. */
const checklist = (parts: ReturnType<typeof briefing>) => {
  const [office, ...phones] = parts.contact.lines;
  return [
    levelled({ head: parts.contact.head, lines: office ? [office, ...phones.slice(0, 1)] : [] }, 0),
    levelled(parts.bring, 0, true),
    levelled(parts.sometimes, 0, true),
    levelled(parts.notNeeded, 0),
    levelled(parts.forms, 0, false, 2),
    levelled(parts.fees, 0, false, 2),
    levelled(parts.limits, 0, false, 2),
    levelled(parts.correction, 1),
    levelled(parts.faults, 3),
  ].filter(({ lines }) => lines.length > 0);
};

/** The procedure as a chart for the wall: who acts when, how long, and where a step may lead back. */
function chart(guide: Guide, service: Service): Promise<Order> {
  const { facts, words } = service;
  const sheets = perLocale((locale) => sheetOf(guide, service, locale));
  const number = new Map(facts.steps.map(({ id }, index) => [id, String(index + 1)]));
  return order(guide, "chart.typ", facts.code, {
    title: perLocale((l) => words[l].title),
    document: useT("zh")("paper.chartTitle", { title: words.zh.title }),
    kind: both("service.steps"),
    limit: both("room.limit"),
    draft: checkedLine(guide, service),
    actors: [...new Set(facts.steps.map(({ actor }) => actor))].map((id) => ({
      id,
      name: both(`actor.${id}`),
    })),
    steps: facts.steps.map((step, index) => ({
      actor: step.actor,
      words: wordsOf(words.zh.steps[step.id]?.title ?? ""),
      title: perLocale((l) => sheets[l].steps[index]?.title ?? ""),
      limit: sheets.zh.steps[index]?.limit
        ? perLocale((l) => sheets[l].steps[index]?.limit ?? "")
        : null,
      marks: [
        ...(step.optional ? [both("service.optional")] : []),
        ...(step.logic === "then" ? [] : [both(`service.${step.logic}`)]),
        ...(step.clock === "stopped" ? [both("service.clockStopped")] : []),
      ],
      next: step.next.map(({ to }, at) => ({
        on: perLocale((l) => sheets[l].steps[index]?.next[at]?.label ?? ""),
        to: to === "end" ? both("service.end") : perLocale(() => number.get(to) ?? ""),
      })),
    })),
  });
}

/**
 * Words of a Chinese name, for breaking lines between them; 、 and ） stay with the word before.
 * @example wordsOf("圍牆、駁崁") // ["圍牆、", "駁崁"]
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const segmenter = new Intl.Segmenter("zh-Hant-TW", { granularity: "word" });
  for (const { segment } of segmenter.segment(text))
    if (
      words.length > 0 &&
      (/^[、，。；：）」？！\s]/.test(segment) || /[（「]$/.test(words.at(-1) ?? ""))
    )
      words[words.length - 1] += segment;
    else words.push(segment);
  return words;
}

/**
 * Lines of a name of about equal length, broken between words, so that no sign ends in a single character.
 * @example balanced("申請電梯、機械車位的安全檢查和許可證", "zh", 10) // ["申請電梯、機械車位", "的安全檢查和許可證"]
 */
export function balanced(text: string, locale: Locale, longest: number): string[] {
  const count = Math.ceil([...text].length / longest);
  const goal = [...text].length / count;
  const lines = [""];
  for (const word of locale !== "zh" ? text.split(/(?<= )/) : wordsOf(text)) {
    const last = lines.length - 1;
    const now = lines[last] ?? "";
    if (now && lines.length < count && now.length + word.length / 2 > goal) lines.push(word);
    else lines[last] = now + word;
  }
  return lines.map((line) => line.trim());
}

const firstSentence = (text: string) => /^.*?(?:。|[.](?=\s|$))/.exec(text)?.[0] ?? text;

function board(
  guide: Guide,
  of: Service | Office,
  file: `${"sign" | "poster"}-${"a4" | "a3"}`,
): Promise<Order> {
  const service = "facts" in of;
  const name = service ? perLocale((l) => of.words[l].title) : of.name;
  const office = service
    ? guide.offices.get(of.facts.receivedAt).name
    : of.partOf
      ? guide.offices.get(of.partOf).name
      : guide.site.agency;
  const [kind, paper] = file.split("-") as ["sign" | "poster", "a4" | "a3"];
  return order(guide, "board.typ", service ? of.facts.code : of.code, {
    kind,
    paper,
    name,
    lines: {
      zh: balanced(name.zh, "zh", kind === "sign" ? 10 : 9),
      en: balanced(name.en, "en", kind === "sign" ? 44 : 34),
    },
    office,
    line: service
      ? perLocale((l) => plain(sheetOf(guide, of, l).answer.lead.words))
      : perLocale((l) => firstSentence((of as Office).duties[l])),
    scan: both(service ? "room.scanService" : "room.scanOffice"),
  });
}

/**
 * One file of the print room.
 * @param of the service or office it speaks of
 * @throws when a notice or chart does not fit on its one sheet; the message names its code
 * @example (await roomPdf(guide, guide.services.get("use-permit"), "notice-zh")).pages // 1
 */
export async function roomPdf(guide: Guide, of: Service | Office, file: RoomFile): Promise<Pdf> {
  const made = async (): Promise<Order> => {
    if (file.startsWith("sign") || file.startsWith("poster"))
      return board(guide, of, file as "sign-a4");
    if (!("facts" in of)) throw new Error(`print room: ${of.id} has no ${file}`);
    if (file === "sop-a3") return chart(guide, of);
    const own = locales.filter((locale) => file === `notice-${locale}`);
    return notice(guide, of, file === "notice-both" ? ["zh", "en"] : own);
  };
  const pdf = await printed(await made());
  if (pdf.pages !== 1)
    throw new Error(`print room: ${of.id} ${file} prints on ${pdf.pages} sheets`);
  return pdf;
}
