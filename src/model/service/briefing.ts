import { isUnknown } from "../../schema/ground.ts";
import type { Bilingual } from "../../schema/text.ts";
import type { Guide, Service } from "../guide.ts";
import { useT } from "../i18n.ts";
import { type Locale, perLocale } from "../locale.ts";
import { formatFee, formatLimit } from "../quantity.ts";
import { feeInOneLine, serviceView, whereTo } from "./view.ts";
import { plain } from "../tokens.ts";

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

const ui = (key: string): Bilingual =>
  perLocale((locale) => String(useT(locale)(key as "service.who")));
const has = ({ zh, en }: Bilingual) => Boolean(zh || en);

/**
 * A service in both languages line by line, without links: what the counter's page, the notice handed over there and
 * the chart on its wall say. What is not known is said as “ask the office”.
 *
 * @example briefing(guide, guide.services.get("use-permit")).fees.lines[0].text.zh
 */
export function briefing(guide: Guide, service: Service): Record<Part, Block> {
  const { facts, words } = service;
  const views = perLocale((locale) => serviceView(guide, service, locale));
  const t = perLocale((locale) => useT(locale));
  const say = (pick: (locale: Locale) => string | undefined): Bilingual =>
    perLocale((locale) => plain(views[locale].say(pick(locale) ?? "")));
  const line = (text: Bilingual, small?: Bilingual): Line =>
    small && has(small) ? { text, small } : { text };
  const unknown = (key = "not-found") => [{ text: ui(`unknown.${key}`) }];

  const papers = isUnknown(facts.evidence) ? [] : facts.evidence;
  const paper = (use: (typeof papers)[number], need: boolean): Line =>
    line(
      perLocale((l) => words[l].evidence[use.id]?.name ?? guide.evidence.get(use.type).name[l]),
      perLocale((l) =>
        [
          need ? t[l](`need.${use.need}`) : "",
          plain(views[l].say(words[l].evidence[use.id]?.when ?? "")),
        ]
          .filter(Boolean)
          .join(l === "zh" ? "。" : ". "),
      ),
    );
  const mine = papers.filter(({ need }) => need !== "agencyLooksUp");
  const fees = isUnknown(facts.fees) || "free" in facts.fees ? [] : facts.fees;
  const office = guide.offices.get(facts.receivedAt);
  const forms = isUnknown(facts.forms) ? [] : facts.forms;
  const correction = say((l) => words[l].afterwards.correction);
  return {
    who: { head: ui("service.who"), lines: [line(say((l) => words[l].applicant))] },
    evidence: {
      head: ui("service.evidence"),
      lines: papers.length === 0 ? unknown() : papers.map((use) => paper(use, true)),
    },
    bring: {
      head: ui("service.evidence"),
      lines:
        papers.length === 0
          ? unknown()
          : mine.filter((use) => !use.conditional).map((use) => paper(use, true)),
    },
    sometimes: {
      head: ui("room.sometimes"),
      lines: mine.filter((use) => use.conditional).map((use) => paper(use, true)),
    },
    notNeeded: {
      head: ui("room.notNeeded"),
      lines: papers.filter(({ need }) => need === "agencyLooksUp").map((use) => paper(use, false)),
    },
    forms: {
      head: ui("room.forms"),
      lines:
        forms.length === 0
          ? unknown()
          : forms.map(({ form, official }) => {
              if (official) return line(perLocale((l) => words[l].forms[official]?.name ?? ""));
              const { code, title, official: guideOnly } = guide.forms.get(form ?? "");
              return line(
                perLocale((l) => `${code} ${title[l]}`),
                guideOnly ? ui("form.guide") : undefined,
              );
            }),
    },
    steps: {
      head: ui("service.steps"),
      lines: facts.steps.map((step) =>
        line(
          perLocale((l) => words[l].steps[step.id]?.title ?? ""),
          say((l) => words[l].steps[step.id]?.text),
        ),
      ),
    },
    limits: {
      head: ui("service.limits"),
      lines: facts.limits.map((limit) =>
        line(
          perLocale(
            (l) =>
              `${words[l].limits[limit.id]?.name ?? ""}${l === "zh" ? "：" : ": "}${formatLimit(limit, l)}`,
          ),
          say((l) => words[l].limits[limit.id]?.case),
        ),
      ),
    },
    fees: {
      head: ui("service.fees"),
      lines:
        fees.length === 0
          ? [{ text: perLocale((l) => feeInOneLine(facts, l)) }]
          : fees.map((fee) =>
              line(
                perLocale((l) => formatFee(fee, l)),
                say((l) => words[l].fees[fee.id]?.name),
              ),
            ),
    },
    correction: {
      head: ui("service.correction"),
      lines: has(correction) ? [line(correction)] : [],
    },
    faults: {
      head: ui("service.faults"),
      lines: facts.commonFaults.map(({ id }) =>
        line(
          say((l) => words[l].commonFaults[id]?.fault),
          say((l) => words[l].commonFaults[id]?.instead),
        ),
      ),
    },
    contact: {
      head: ui(whereTo(facts)),
      lines: [
        line(office.name, isUnknown(office.address) ? undefined : office.address.text),
        ...(isUnknown(office.phones)
          ? []
          : office.phones.map(({ number, label }) => line({ zh: number, en: number }, label))),
      ],
    },
  };
}
