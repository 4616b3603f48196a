import type { Ground } from "../../schema/ground.ts";
import { citations } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { sheetOf } from "../service/sheet.ts";
import type { Line } from "../service/line.ts";
import { plain } from "../tokens.ts";
import type { Fact } from "./facts.ts";
import { pieces } from "./pieces.ts";
import { kindValue, officesIn } from "./spoken-kind.ts";
import { paperValue, wayValue } from "./spoken-lists.ts";
import { sentenceWith } from "./sentence.ts";
import { formatFigure } from "../quantity.ts";

/** A fact as its page says it, with its digits. */
export interface Spoken {
  /** What kind of fact: 「期限」. */
  kind: string;
  /** What it is of: 「審查」. */
  name: string;
  value: string;
  /** What it rests on, in words. */
  grounds: string[];
}

type Said = Pick<Spoken, "name" | "value">;

const lineValue = (line: Line | undefined): Said => ({
  name: line?.name ?? "",
  value: pieces([line?.value, ...(line?.notes ?? []).map(plain)]),
});

/** What grounds are called on the page. */
export const groundNames = (grounds: readonly Ground[], guide: Guide, locale: Locale): string[] =>
  citations(grounds, guide, locale).map(({ label }) => label);

/**
 * Says the facts of a service as its page does: the same names, the same digits.
 *
 * @example speakerOf(guide, service, "zh")(fact) // { kind: "期限", name: "審查", value: "2 個月內；…", grounds: […] }
 */
export function speakerOf(guide: Guide, service: Service, locale: Locale): (fact: Fact) => Spoken {
  const t = useT(locale);
  const { facts, words } = { facts: service.facts, words: service.words[locale] };
  const sheet = sheetOf(guide, service, locale);
  const by = <T extends { id: string }>(list: readonly T[], id: string) =>
    list.find((entry) => entry.id === id);
  const titled = (entry: (typeof sheet.afterwards)[number] | undefined): Said => ({
    name: entry ? plain(entry.title) : "",
    value: entry ? plain(entry.words) : "",
  });
  const told = (id: string, value: string): Said => ({
    name: t(`review.first.${id as "lead"}`),
    value,
  });
  const { answer } = sheet;

  const first = (list: string, id: string): Said => {
    if (list === "lead") return told("lead", plain(answer.lead.words));
    if (list === "danger") return told("danger", plain(answer.danger?.words ?? []));
    if (list === "need") {
      const found = by(answer.need?.cases ?? [], id);
      const why = plain(found?.why.words ?? []);
      const verdict = found ? t(`answer.${found.verdict}`) : "";
      return {
        name: found ? plain(found.label) : "",
        // most reasons begin with the verdict
        value: why.includes(verdict) ? why : pieces([verdict, why]),
      };
    }
    const sentence = by(answer[list as "say" | "today" | "next"], id);
    return told(list, plain(sentence?.words ?? []));
  };

  const said: Record<string, (id: string, fact: Fact) => Said> = {
    office: () => ({ name: "", value: officesIn(facts, guide, locale) }),
    applicant: () => ({ name: "", value: plain(sheet.applicant.words) }),
    responsibility: (id) => {
      const found = by(sheet.notThis, id);
      return { name: found?.link?.label ?? "", value: plain(found?.words ?? []) };
    },
    evidence: (id) => paperValue(sheet.papers, id, locale),
    noNeedToBring: (id) => ({
      name: "",
      value: plain(by(sheet.papers.spared, id)?.words ?? []),
    }),
    forms: (id) => {
      const form = by(sheet.forms, id);
      return { name: "", value: pieces([form?.title, plain(form?.note ?? [])]) };
    },
    fees: (id) => lineValue(by(sheet.fees.lines, id) ?? sheet.fees.lines[0]),
    limits: (id) => lineValue(by(sheet.limits.lines, id)),
    counting: () => ({ name: "", value: t("review.counting") }),
    figures: (id) => {
      const figure = by(facts.figures, id);
      return {
        name: sentenceWith(`figures.${id}`, guide, service, locale),
        value: figure ? formatFigure(figure, locale) : "",
      };
    },
    channels: (id) => wayValue(by(sheet.handIn.list, id)),
    caseStatus: (id) => wayValue(by(sheet.status.list, id)),
    steps: (id) => {
      const step = by(sheet.steps, id);
      return {
        name: step?.title ?? "",
        value: pieces([
          [step?.actor, step?.limit, ...(step?.marks ?? [])].filter(Boolean).join(" · "),
          plain(step?.text ?? []),
          ...(step?.next ?? []).map((next) => `${next.label}${next.to}`),
        ]),
      };
    },
    outputs: (id) => lineValue(by(sheet.outputs.lines, id)),
    afterwards: (id) => titled(by(sheet.afterwards, id)),
    faqs: (id) => {
      const faq = by(sheet.faqs, id);
      return { name: faq?.q ?? "", value: plain(faq?.a ?? []) };
    },
    specialCases: (id) => titled(by(sheet.special, id)),
    commonFaults: (id) => {
      const fault = by(sheet.faults, id);
      return {
        name: "",
        value: `${t("service.wrong")}${plain(fault?.wrong ?? [])} → ${t("service.instead")}${plain(fault?.right ?? [])}`,
      };
    },
    legalBasis: (id, fact) => ({
      name: groundNames(fact.grounds, guide, locale).join(),
      value: words.legalBasis[id] === undefined ? "" : plain(lawWords(id)),
    }),
  };
  const lawWords = (id: string) =>
    sheet.laws[facts.legalBasis.findIndex(({ law }) => law === id)]?.fixes ?? [];

  return (fact) => {
    const [top = "", ...rest] = fact.id.split(".");
    const tell = said[top];
    const { name, value } =
      top === "answer"
        ? first(rest[0] ?? "", rest[1] ?? "")
        : tell
          ? tell(rest.join("."), fact)
          : kindValue(fact.id, facts, words, guide, locale);
    const grounds = top === "office" ? guide.offices.get(facts.owner).grounds : fact.grounds;
    const rests = top === "legalBasis" ? [] : groundNames(grounds, guide, locale);
    const kind = t(`review.kind.${top as "limits"}`);
    return value
      ? { kind, name, value, grounds: rests }
      : { kind, name: "", value: name, grounds: rests };
  };
}
