import { isUnknown } from "../../schema/ground.ts";
import type { Reference } from "../citation.ts";
import type { Guide, Service } from "../guide.ts";
import { joined, ofKind } from "../i18n.ts";
import { type Locale, beside } from "../locale.ts";
import { formatDate, formatFigure } from "../quantity.ts";
import type { Segment } from "../tokens.ts";
import { groups, url } from "../url.ts";
import { type Answer, answerOf, type Sentence } from "./answer.ts";
import { fees } from "./fees.ts";
import { bounded, type Limits, limits } from "./limits.ts";
import type { Line, Part } from "./line.ts";
import { outputs } from "./outputs.ts";
import { type Papers, papers } from "./papers.ts";
import { type Figure, pictures } from "./pictures.ts";
import { type Place, receiver } from "./place.ts";
import { isOpen, type SectionId, sectionsOf } from "./sections.ts";
import { type Speaker, speaker } from "./speaker.ts";
import { steps, type Step } from "./steps.ts";
import { caseStatus, handIn, type Ways } from "./ways.ts";
import { roc } from "../time/roc.ts";

interface Link {
  href: string;
  label: string;
}

/** A form of ours, or an official one that the office hands out. */
export interface FormLine {
  id: string;
  title: string;
  href: string | undefined;
  code: string | undefined;
  version: string | undefined;
  /** Explains an official form and may not be handed in itself. */
  guideOnly: boolean;
  note: Segment[];
  grounds: Reference[];
}

/** A titled text. */
export interface Titled extends Sentence {
  title: Segment[];
}

/** A section of the page: its heading, and in one line what stands in it. */
export interface Section {
  id: SectionId;
  title: string;
  summary: string;
  open: boolean;
}

/** One service in one language, ready to be drawn. Every output draws this; none decides again. */
export interface ServiceSheet {
  id: string;
  code: string;
  locale: Locale;
  kind: Speaker["facts"]["kind"];
  title: string;
  /** The title in the other language. */
  second: string;
  answer: Answer;
  place: Place;
  fees: Part;
  limits: Limits;
  papers: Papers;
  handIn: Ways;
  status: Ways;
  steps: Step[];
  outputs: Part;
  /** Drawings, each in its section. */
  pictures: Figure[];
  forms: FormLine[];
  applicant: Sentence;
  /** What only this kind has: a subsidy's amounts, a claim's time bars, an informant's protection. */
  ofKind: Line[];
  special: Titled[];
  notThis: (Sentence & { link: Link | undefined })[];
  /** Next, correction, late, appeal. */
  afterwards: Titled[];
  faults: { id: string; wrong: Segment[]; right: Segment[]; grounds: Reference[] }[];
  faqs: { id: string; q: string; a: Segment[]; grounds: Reference[] }[];
  laws: { link: Link; fixes: Segment[] }[];
  /** `calls`: ids of the phones that this page names, in their order. */
  offices: { id: string; roles: string[]; calls: string[] }[];
  related: Link[];
  /** Topics, events and audiences that lead here. */
  ways: Link[];
  gaps: Segment[][];
  references: Reference[];
  sections: Section[];
}

function formLines(of: Speaker): FormLine[] {
  const { facts, words, guide, locale, say, cite } = of;
  const list = isUnknown(facts.forms) ? [] : facts.forms;
  return list.map(({ form, official, grounds }): FormLine => {
    const ours = form ? guide.forms.get(form) : undefined;
    const theirs = official ? words.forms[official] : undefined;
    return {
      id: form ?? official ?? "",
      title: ours?.title[locale] ?? theirs?.name ?? "",
      href: ours && url.form(locale, ours.id),
      code: ours?.code,
      version: ours && formatDate(ours.version, locale),
      guideOnly: ours?.official ?? false,
      note: theirs?.note ? say(theirs.note) : [],
      grounds: cite(grounds),
    };
  });
}

/** What only this kind of service has. */
function kindLines(of: Speaker): Line[] {
  const { facts, words, guide, locale, say, cite, t } = of;
  const line = (id: string, name: string, value: string, grounds: Reference[]): Line => ({
    id,
    name,
    value,
    unknown: false,
    notes: [],
    grounds,
  });
  const day = (iso: string) => formatDate(iso, locale);
  const lines: Line[] = [];
  if (facts.kind === "subsidy") {
    const { year, closes } = facts.budget;
    if (!isUnknown(year))
      lines.push(
        line(
          "year",
          t("service.budgetYear"),
          locale === "zh" ? `民國 ${roc(year.year)} 年（${year.year}）` : String(year.year),
          cite(year.grounds),
        ),
      );
    if (!isUnknown(closes))
      lines.push(line("closes", t("service.closes"), day(closes.date), cite(closes.grounds)));
    for (const id of isUnknown(facts.amounts) ? [] : facts.amounts) {
      const figure = facts.figures.find((entry) => entry.id === id);
      if (figure)
        lines.push(
          line(
            id,
            words.amounts[id] ?? t("service.amounts"),
            formatFigure(figure, locale),
            cite(figure.grounds),
          ),
        );
    }
    if (words.start && facts.start && !isUnknown(facts.start))
      lines.push({
        ...line("start", t("subsidies.start"), "", cite(facts.start.grounds)),
        notes: [say(words.start)],
      });
  }
  if (facts.kind === "claim")
    for (const id of facts.timeBars) {
      const limit = facts.limits.find((entry) => entry.id === id);
      if (limit)
        lines.push(line(id, words.limits[id]?.name ?? "", bounded(limit, of), cite(limit.grounds)));
    }
  if (facts.kind === "report" && !isUnknown(facts.informant)) {
    const { confidential, grounds } = facts.informant;
    const said = t(confidential ? "service.informantYes" : "service.informantNo");
    lines.push(line("informant", said, "", cite(grounds)));
  }
  if (facts.kind === "dispute" && !isUnknown(facts.forum) && facts.forum.office)
    lines.push(
      line(
        "forum",
        t("service.forum"),
        guide.offices.get(facts.forum.office).name[locale],
        cite(facts.forum.grounds),
      ),
    );
  if (facts.validity) {
    const grounds = cite(facts.validity.grounds);
    const { opens, closes } = facts.validity;
    if (opens) lines.push(line("opens", t("service.opens"), day(opens), grounds));
    if (closes) lines.push(line("closes", t("service.closes"), day(closes), grounds));
  }
  return lines;
}

/** What lies with somebody else; the words lead on by themselves, or the hand-off does. */
function notThis(of: Speaker): ServiceSheet["notThis"] {
  const { facts, words, guide, locale, say, cite } = of;
  return facts.responsibility.map(({ id, referral, office, service, grounds }) => {
    const text = say(words.responsibility[id] ?? "");
    const leads = text.some(
      (part) => typeof part === "object" && "label" in part && !part.href.startsWith("tel:"),
    );
    const link: Link | undefined = referral
      ? { href: url.notUs(locale, referral), label: guide.referrals.get(referral).to[locale] }
      : office
        ? { href: url.office(locale, office), label: guide.offices.get(office).name[locale] }
        : service
          ? {
              href: url.service(locale, service),
              label: guide.services.get(service).words[locale].title,
            }
          : undefined;
    return { id, words: text, grounds: cite(grounds), link: leads ? undefined : link };
  });
}

function afterwards({ facts, words, say, cite, locale }: Speaker): Titled[] {
  return (["next", "correction", "late", "appeal"] as const).map((id) => {
    const answer = facts.afterwards[id];
    return {
      id,
      title: [ofKind(locale, `service.${id}`, facts.kind)],
      words: say(words.afterwards[id]),
      grounds: isUnknown(answer) ? [] : cite(answer.grounds),
    };
  });
}

/** Every phone and line that the facts and words of a service name, in the order in which they do. */
function callsOf(facts: Speaker["facts"], words: Speaker["words"]): string[] {
  const said = JSON.stringify([facts.answer, facts.channels, facts.caseStatus, words]);
  const named = said.matchAll(/\{\{\s*call\.([\w-]+)|"(?:call|ask)":"([\w-]+)"/g);
  return [...new Set([...named].map(([, token, field]) => token ?? field ?? ""))];
}

function offices({ facts, words, guide, t, locale }: Speaker): ServiceSheet["offices"] {
  const roles = [
    [facts.contact, t("service.ask")],
    [facts.receivedAt, ofKind(locale, "service.receives", facts.kind)],
    [facts.owner, t("service.decides")],
  ] as const;
  const named = callsOf(facts, words);
  return [...new Set(roles.map(([id]) => id))].map((id) => ({
    id,
    calls: named.filter((call) => guide.lines.find(call)?.office === id),
    roles: roles.filter(([office]) => office === id).map(([, role]) => role),
  }));
}

/** More neighbours than these help nobody to choose. */
const most = 6;

function related({ service, facts, guide, locale }: Speaker): Link[] {
  const back = guide.services.all
    .filter(({ facts: other }) => [...other.related, ...other.requires].includes(service.id))
    .map(({ id }) => id);
  return [...new Set([...facts.requires, ...facts.related, ...back])].slice(0, most).map((id) => ({
    href: url.service(locale, id),
    label: guide.services.get(id).words[locale].title,
  }));
}

const laws = ({ facts, words, guide, locale, say }: Speaker): ServiceSheet["laws"] =>
  facts.legalBasis.map(({ law: id }) => ({
    link: { href: url.law(locale, id), label: guide.laws.get(id).name[locale] },
    fixes: say(words.legalBasis[id] ?? ""),
  }));

/** Questions with their answers, as they also stand on the page of their topic. */
export const faqsOf = ({ facts, words, say, cite }: Speaker): ServiceSheet["faqs"] =>
  facts.faqs.map(({ id, grounds }) => ({
    id,
    q: words.faqs[id]?.q ?? "",
    a: say(words.faqs[id]?.a ?? ""),
    grounds: cite(grounds),
  }));

/** In one line, what stands in a closed section. */
function summaries(of: Speaker, sheet: Omit<ServiceSheet, "sections">): Record<SectionId, string> {
  const { t, locale } = of;
  const count = (key: "faqs" | "forms" | "grounds", n: number) =>
    n > 0 ? t(`section.count.${key}`, { count: n, n: String(n) }) : "";
  return {
    evidence: sheet.papers.summary,
    "hand-in": sheet.handIn.summary,
    steps: t("service.stepCount", { count: sheet.steps.length, n: String(sheet.steps.length) }),
    limits: sheet.limits.summary,
    outputs: sheet.outputs.summary,
    forms: count("forms", sheet.forms.length),
    fees: sheet.fees.summary,
    status: sheet.status.summary,
    afterwards: joined(
      sheet.afterwards.map(({ title }) => String(title[0])),
      locale,
    ),
    before: "",
    "not-this": "",
    faq: count("faqs", sheet.faqs.length),
    law: count("grounds", sheet.references.length),
    contact: sheet.place.name,
    related: "",
    about: "",
  };
}

/** Is there anything to show in a section? One without is left out, in the contents list too. */
function holds(id: SectionId, sheet: Omit<ServiceSheet, "sections">): boolean {
  if (sheet.pictures.some(({ section }) => section === id)) return true;
  switch (id) {
    case "evidence":
      return (
        sheet.papers.groups.length + sheet.papers.leave.length + sheet.papers.spared.length > 0
      );
    case "hand-in":
      return sheet.handIn.list.length > 0;
    case "forms":
      return sheet.forms.length > 0;
    case "fees":
      return sheet.fees.lines.some(({ unknown, notes }) => !unknown || notes.length > 0);
    case "outputs":
      return sheet.outputs.lines.length > 0;
    case "not-this":
      return sheet.notThis.length > 0;
    default:
      return true;
  }
}

/**
 * Everything a page, a notice, a chart, the counter, the search and a personal list say of a service.
 *
 * @param body the MDX below the front matter; left out, legal terms are not explained
 * @example sheetOf(guide, guide.services.get("park-venue"), "en").fees.summary // "Free in part"
 */
export function sheetOf(
  guide: Guide,
  service: Service,
  locale: Locale,
  body?: string,
): ServiceSheet {
  if (body !== undefined) return sheetFrom(speaker(guide, service, locale, body));
  const made = sheets.get(guide) ?? new Map<string, ServiceSheet>();
  sheets.set(guide, made);
  const key = `${locale}/${service.id}`;
  const sheet = made.get(key) ?? sheetFrom(speaker(guide, service, locale));
  made.set(key, sheet);
  return sheet;
}
/** Without a body a sheet is the same wherever it is drawn: thousands of outcomes draw forty. */
const sheets = new WeakMap<Guide, Map<string, ServiceSheet>>();

/** The same from a speaker that is at hand, as for a page that renders MDX too. */
export function sheetFrom(of: Speaker): ServiceSheet {
  const { service, guide, locale, facts, words, say, cite } = of;
  const other = beside(locale);
  const place = receiver(of);
  let parts: { fees: Part; limits: Limits; papers: Papers } | undefined;
  const partsOf = () => (parts ??= { limits: limits(of), fees: fees(of), papers: papers(of) });
  const answer = answerOf(of, () => ({ ...partsOf(), place }));
  const titled = (
    id: string,
    title: string,
    text: string,
    grounds: Parameters<typeof cite>[0],
  ) => ({
    id,
    title: say(title),
    words: say(text),
    grounds: cite(grounds),
  });
  const sheet: Omit<ServiceSheet, "sections" | "references"> = {
    id: service.id,
    code: facts.code,
    locale,
    kind: facts.kind,
    title: words.title,
    second: service.words[other].title,
    answer,
    place,
    ...partsOf(),
    handIn: handIn(of),
    status: caseStatus(of),
    steps: steps(of).list,
    outputs: outputs(of),
    pictures: pictures(of),
    forms: formLines(of),
    applicant: {
      id: "applicant",
      words: say(words.applicant),
      grounds: "grounds" in facts.applicant ? cite(facts.applicant.grounds) : [],
    },
    ofKind: kindLines(of),
    special: facts.specialCases.map(({ id, grounds }) => {
      const { title = "", text = "" } = words.specialCases[id] ?? {};
      return titled(id, title, text, grounds);
    }),
    notThis: notThis(of),
    afterwards: afterwards(of),
    faults: facts.commonFaults.map(({ id, grounds }) => ({
      id,
      wrong: say(words.commonFaults[id]?.fault ?? ""),
      right: say(words.commonFaults[id]?.instead ?? ""),
      grounds: cite(grounds),
    })),
    faqs: faqsOf(of),
    laws: laws(of),
    offices: offices(of),
    related: related(of),
    ways: groups.flatMap((group) =>
      facts[group].map((id) => ({
        href: url.category(locale, group, id),
        label: guide.categories[group].get(id).name[locale],
      })),
    ),
    gaps: facts.gaps.map((gap) => say(words.gaps[gap] ?? "")),
  };
  const marked = of.references().length;
  // Every number in the words is listed with what it rests on: nothing stands on trust.
  for (const { grounds } of facts.figures) cite(grounds);
  cite(facts.counting?.grounds);
  const references = of.references().map((one) => ({ ...one, first: one.no <= marked }));
  const complete = { ...sheet, references };
  const told = summaries(of, complete);
  return {
    ...complete,
    sections: sectionsOf(facts.kind)
      .filter((id) => holds(id, complete))
      .map((id) => ({
        id,
        title: ofKind(locale, `section.${id}`, facts.kind),
        summary: told[id],
        open: isOpen(facts.kind, id),
      })),
  };
}
