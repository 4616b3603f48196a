import { isUnknown } from "../../schema/ground.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { Guide, Service } from "../guide.ts";
import { both, ofKind } from "../i18n.ts";
import { type Locale, perLocale } from "../locale.ts";
import { plain, type Segment } from "../tokens.ts";
import type { Line as SheetLine } from "./line.ts";
import type { Paper } from "./papers.ts";
import { whereTo } from "./place.ts";
import { type ServiceSheet, sheetOf } from "./sheet.ts";

/** One line that a clerk may point at. */
export interface Line {
  text: Bilingual;
  small?: Bilingual;
}
/** A head with its lines. */
export interface Block {
  head: Bilingual;
  lines: Line[];
}
type Part =
  | "answer"
  | "say"
  | "next"
  | "who"
  | "evidence"
  | "bring"
  | "sometimes"
  | "notNeeded"
  | "forms"
  | "steps"
  | "limits"
  | "fees"
  | "correction"
  | "faults"
  | "contact";

const has = ({ zh, en }: Bilingual) => Boolean(zh || en);
const stop = (locale: Locale) => (locale === "zh" ? "。" : ". ");

/**
 * A service in both languages line by line, without links: what the counter's page, the notice handed over there and
 * the chart on its wall say. Both languages of a sheet hold the same lines in the same order, so they pair up.
 *
 * @example briefing(guide, guide.services.get("use-permit")).fees.lines[0].text.zh
 */
export function briefing(guide: Guide, service: Service): Record<Part, Block> {
  const sheets = perLocale((locale) => sheetOf(guide, service, locale));
  const { zh } = sheets;
  const each = <T>(
    of: (sheet: ServiceSheet) => readonly T[],
    make: (at: (l: Locale) => T) => Line,
  ) => of(zh).map((_, index) => make((l) => of(sheets[l])[index] as T));
  const text = (words: (l: Locale) => Segment[] | string): Bilingual =>
    perLocale((l) => {
      const said = words(l);
      return typeof said === "string" ? said : plain(said);
    });
  const line = (first: Bilingual, small?: Bilingual): Line =>
    small && has(small) ? { text: first, small } : { text: first };
  const unknown = [{ text: both("unknown.not-found") }];

  /** A paper; in small print original or copy, and the case in which it is wanted. */
  const paper = (at: (l: Locale) => Paper & { of?: string }): Line =>
    line(
      text((l) => at(l).name),
      text((l) => [at(l).of, at(l).tag, plain(at(l).when ?? [])].filter(Boolean).join(stop(l))),
    );
  const mine = (sheet: ServiceSheet) =>
    sheet.papers.groups.flatMap(({ id, name, papers }) =>
      papers.map((one) => (id === "always" ? one : { ...one, of: name })),
    );
  const always = (sheet: ServiceSheet) =>
    sheet.papers.groups
      .filter(({ id }) => id === "always")
      .flatMap(({ papers }) => papers.filter(({ when }) => !when));
  const sometimes = (sheet: ServiceSheet) => {
    const bring = new Set(always(sheet).map(({ id }) => id));
    return mine(sheet).filter(({ id }) => !bring.has(id));
  };
  const leave = (sheet: ServiceSheet) => sheet.papers.leave;
  const orUnknown = (lines: Line[]) => (lines.length > 0 ? lines : unknown);
  /** The value first; what it is of, and in which case, in small print. */
  const valued = (of: (sheet: ServiceSheet) => readonly SheetLine[]) =>
    each(of, (at) =>
      line(
        text((l) => at(l).value),
        text((l) => at(l).name),
      ),
    );
  const sentences = (of: (sheet: ServiceSheet) => readonly { words: Segment[] }[]) =>
    each(of, (at) => line(text((l) => at(l).words)));
  const { phones } = guide.offices.get(service.facts.receivedAt);
  const correction = (sheet: ServiceSheet) =>
    sheet.afterwards.filter(({ id }) => id === "correction");

  return {
    answer: {
      head: both("service.glance"),
      lines: [line(text((l) => sheets[l].answer.lead.words))],
    },
    say: { head: both("answer.say"), lines: sentences(({ answer }) => answer.say) },
    next: { head: both("answer.next"), lines: sentences(({ answer }) => answer.next) },
    who: { head: both("service.who"), lines: [line(text((l) => sheets[l].applicant.words))] },
    evidence: {
      head: both("service.evidence"),
      lines: orUnknown([...each(mine, paper), ...each(leave, paper)]),
    },
    bring: {
      head: both("service.evidence"),
      lines: mine(zh).length + zh.papers.leave.length > 0 ? each(always, paper) : unknown,
    },
    sometimes: { head: both("room.sometimes"), lines: each(sometimes, paper) },
    notNeeded: {
      head: both("room.notNeeded"),
      lines: [
        ...sentences(({ papers }) => papers.spared),
        ...each(leave, (at) =>
          line(
            text((l) => at(l).name),
            text((l) => at(l).when ?? ""),
          ),
        ),
      ],
    },
    forms: {
      head: both("room.forms"),
      lines: orUnknown(
        each(
          (sheet) => sheet.forms,
          (at) =>
            line(
              text((l) => [at(l).code, at(l).title].filter(Boolean).join(" ")),
              at("zh").guideOnly ? both("form.guide") : undefined,
            ),
        ),
      ),
    },
    steps: {
      head: both("service.steps"),
      lines: each(
        (sheet) => sheet.steps,
        (at) =>
          line(
            text((l) => at(l).title),
            text((l) => at(l).text),
          ),
      ),
    },
    limits: {
      head: both("service.limits"),
      lines: each(
        (sheet) => sheet.limits.lines.filter((limit) => !limit.unknown),
        (at) =>
          line(
            text((l) => `${at(l).name}${l === "zh" ? "：" : ": "}${at(l).value}`),
            text((l) => at(l).inCase),
          ),
      ),
    },
    fees: { head: both("service.fees"), lines: valued((sheet) => sheet.fees.lines) },
    correction: {
      head: both("service.correction"),
      lines: sentences(correction).filter(({ text: said }) => has(said)),
    },
    faults: {
      head: perLocale((l) => ofKind(l, "service.faults", service.facts.kind)),
      lines: each(
        (sheet) => sheet.faults,
        (at) =>
          line(
            text((l) => at(l).wrong),
            text((l) => at(l).right),
          ),
      ),
    },
    contact: {
      head: both(whereTo(service.facts)),
      lines: [
        line(
          text((l) => sheets[l].place.name),
          text((l) => sheets[l].place.address ?? ""),
        ),
        ...(isUnknown(phones)
          ? []
          : phones.map(({ number, label }) =>
              line(
                perLocale(() => number),
                label,
              ),
            )),
      ],
    },
  };
}
