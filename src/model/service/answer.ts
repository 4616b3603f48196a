import type { Button } from "../../schema/answer.ts";
import { type Ground, isUnknown } from "../../schema/ground.ts";
import type { Reference } from "../citation.ts";
import { joined } from "../i18n.ts";
import { plain, type Segment } from "../tokens.ts";
import { url } from "../url.ts";
import { asked, decided } from "./kind.ts";
import type { Part } from "./line.ts";
import { type Limits, own } from "./limits.ts";
import type { Papers } from "./papers.ts";
import { type Place, whereTo } from "./place.ts";
import type { Speaker } from "./speaker.ts";
import { type Call, callOf } from "./ways.ts";

/** A sentence with what it rests on. */
export interface Sentence {
  id: string;
  words: Segment[];
  grounds: Reference[];
}

/** A case in which the reader does, does not, or may need it. */
export interface NeedCase {
  id: string;
  verdict: "yes" | "no" | "ask";
  label: Segment[];
  why: Sentence;
}

/** One row of the box: only what is known. */
export interface Row {
  id: string;
  term: string;
  values: { value: string; note?: string | undefined; href?: string | undefined }[];
  grounds: Reference[];
}

/** The first screen: the answer with its digits, the one thing to do, what is known, and whom to ask for the rest. */
export interface Answer {
  lead: Sentence;
  danger: Sentence | undefined;
  button: { label: string; hint: string | undefined; href: string };
  /** What to say on the phone. */
  say: Sentence[];
  /** What to do today. */
  today: Sentence[];
  /** What happens next. */
  next: Sentence[];
  need: { ask: string; cases: NeedCase[]; flow: string | undefined } | undefined;
  rows: Row[];
  /** What is not known, in names; empty when all is. */
  unknown: string;
  /** Whom to ask for it, and everything else. */
  ask: Call;
}

type Facts = Speaker["facts"]["answer"];

const hrefOf = (button: Button, { guide, locale }: Speaker): string => {
  if ("call" in button) return callOf(guide.lines.get(button.call)).href;
  if ("form" in button) return url.fill(locale, button.form);
  if ("flow" in button) return url.flow(locale, button.flow);
  if ("section" in button) return `#${button.section}`;
  const { address } = guide.platforms.get(button.platform);
  const outside = isUnknown(address) ? undefined : address.url;
  return outside ?? url.system(locale, button.platform);
};

function needOf(facts: Facts, of: Speaker): Answer["need"] {
  if (!("need" in facts)) return undefined;
  const { guide, locale, words, say, cite } = of;
  const { ask = "", cases = {} } = words.answer.need ?? {};
  const rule = (name: string) => {
    const [flow = "", id = ""] = name.split("/");
    const found = guide.flows.get(flow).rules.find((entry) => entry.id === id);
    if (!found) throw new Error(`services/${of.service.id}: there is no rule ${name}`);
    return found;
  };
  return {
    ask: plain(say(ask)),
    flow: facts.need.flow && url.flow(locale, facts.need.flow),
    cases: facts.need.cases.map(({ id, verdict, rule: named, grounds }): NeedCase => {
      const shared = named ? rule(named) : undefined;
      const { label = "", text = "" } = cases[id] ?? {};
      return {
        id,
        verdict,
        label: say(label),
        why: {
          id,
          words: say(shared ? shared.say[locale] : text),
          grounds: cite(shared ? shared.grounds : grounds),
        },
      };
    }),
  };
}

/** What is known of place, time, fee and papers; by kind, only what its readers look for. */
function rowsOf(
  of: Speaker,
  { fees, limits, papers, place }: Parts,
  references: (part: readonly { grounds: Reference[] }[]) => Reference[],
): Row[] {
  const { facts, t } = of;
  const times = own(limits.main);
  const bars =
    facts.kind === "claim" ? limits.lines.filter(({ id }) => facts.timeBars.includes(id)) : [];
  const long = [...bars, ...times.filter(({ id }) => !bars.some((bar) => bar.id === id))].slice(
    0,
    3,
  );
  const where: Row = {
    id: "where",
    term: t(whereTo(facts)),
    // a claim goes to whoever manages the thing: the section tells who that is
    values:
      facts.kind === "claim"
        ? [{ value: t("answer.whoManages"), href: "#not-this" }]
        : [
            { value: place.name, href: place.href, note: place.address },
            ...(place.call ? [{ value: place.call.number, href: place.call.href }] : []),
          ],
    grounds: [],
  };
  const howLong: Row = {
    id: "how-long",
    term: t(bars.length > 0 ? "service.limits" : "service.howLong"),
    values: long.map(({ value, name }) => ({ value, note: name })),
    grounds: references(long),
  };
  const fee: Row = {
    id: "fee",
    term: t("service.fee"),
    values: fees.summary ? [{ value: fees.summary }] : [],
    grounds: references(fees.lines).slice(0, 2),
  };
  const bring: Row = {
    id: "papers",
    term: t("service.evidence"),
    values: papers.summary ? [{ value: papers.summary, href: "#evidence" }] : [],
    grounds: [],
  };
  const rows =
    facts.kind === "report"
      ? []
      : asked.has(facts.kind)
        ? [where, fee]
        : [where, howLong, fee, bring];
  return rows.filter(({ values }) => values.length > 0);
}

/** Names of what readers of this kind look for and nobody has published. */
function unknownOf({ facts, t, locale }: Speaker, { fees, limits, papers }: Parts): string {
  const lacking = [
    ...(own(limits.main).length === 0 && !["information", "consultation"].includes(facts.kind)
      ? [t(facts.kind === "report" ? "answer.howSoon" : "answer.howLong")]
      : []),
    ...(decided.has(facts.kind) && fees.lines.some(({ unknown }) => unknown)
      ? [t(fees.summary ? "answer.someFees" : "answer.fee")]
      : []),
    ...(decided.has(facts.kind) && papers.unknown ? [t("answer.papers")] : []),
  ];
  return joined(lacking, locale);
}

/** The parts of a sheet that its first screen draws upon. */
export interface Parts {
  fees: Part;
  limits: Limits;
  papers: Papers;
  place: Place;
}

/** @param partsOf made when the box needs them, so that the grounds of what stands above are cited first */
export function answerOf(of: Speaker, partsOf: () => Parts): Answer {
  const { facts, words, guide, cite } = of;
  const { answer } = facts;
  const own = words.answer;
  const sentence = (
    id: string,
    text: string | undefined,
    grounds: readonly Ground[],
  ): Sentence => ({
    id,
    words: of.say(text ?? ""),
    grounds: cite(grounds),
  });
  const list = (key: "say" | "today" | "next"): Sentence[] =>
    key in answer
      ? (
          (answer as Partial<Record<typeof key, { id: string; grounds: Ground[] }[]>>)[key] ?? []
        ).map(({ id, grounds }) => sentence(id, own[key]?.[id], grounds))
      : [];
  const references = (lines: readonly { grounds: Reference[] }[]) => [
    ...new Map(lines.flatMap(({ grounds }) => grounds).map((one) => [one.no, one])).values(),
  ];
  // In the order of the page: so the numbers of the grounds rise from top to foot.
  const danger = answer.danger && sentence("danger", own.danger, answer.danger.grounds);
  const lead = sentence("lead", words.summary, answer.grounds);
  const say = list("say");
  const today = list("today");
  const need = needOf(answer, of);
  const parts = partsOf();
  return {
    danger,
    lead,
    button: {
      label: plain(of.say(own.button)),
      hint: own.hint,
      href: hrefOf(answer.button, of),
    },
    say,
    today,
    need,
    rows: rowsOf(of, parts, references),
    unknown: unknownOf(of, parts),
    next: list("next"),
    ask: callOf(guide.lines.get(answer.ask)),
  };
}
