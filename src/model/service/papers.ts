import { isUnknown } from "../../schema/ground.ts";
import type { Reference } from "../citation.ts";
import type { Segment } from "../tokens.ts";
import { url } from "../url.ts";
import { asked } from "./kind.ts";
import type { Speaker } from "./speaker.ts";

/** A paper that the applicant brings, or need not bring. */
export interface Paper {
  id: string;
  /** What My list keeps. @example "sign-permit.design" */
  box: string;
  type: string;
  name: string;
  /** “original”, “copy · 2 copies”; empty where it is not known. */
  tag: string;
  /** original, copy, show …; unknown where it is not published. */
  need: string;
  /** The case in which it is needed, in words. */
  when: Segment[] | undefined;
  notes: Segment[][];
  /** How to get it, who issues it. */
  small: string[];
  links: { href: string; label: string }[];
  grounds: Reference[];
  /** The office can look it up by itself: ask before paying for it. On which ground; empty: no such paper. */
  askFirst: Reference[];
}

/** Papers of one case: first time, change …; without a name: needed every time. */
export interface PaperGroup {
  id: string;
  name: string;
  papers: Paper[];
}

/** The checklist. */
export interface Papers {
  /** “Bring 3 documents · 2 in some cases”. Empty when nothing is known. */
  summary: string;
  /** Nothing is known of what to bring. */
  unknown: boolean;
  /** Needed every time, then case by case. */
  groups: PaperGroup[];
  /** Papers that the office looks up by itself. */
  leave: Paper[];
  /** What people bring, pay for or believe they must, and need not. */
  spared: { id: string; words: Segment[]; grounds: Reference[] }[];
  /** Of some papers it is not known whether the original or a copy is wanted. */
  ask: boolean;
}

/** @example papers(of).groups[0].papers[0].name // "Application form" */
export function papers(of: Speaker): Papers {
  const { facts, words, say, cite, t } = of;
  const all = isUnknown(facts.evidence) ? [] : facts.evidence;
  const paper = paperOf(of);
  const mine = all.filter(({ need }) => need !== "agencyLooksUp");
  const group = (id: string, name: string, wanted: string | undefined) => ({
    id,
    name,
    papers: mine.filter((use) => use.case === wanted).map(paper),
  });
  const groups = [
    group("always", facts.cases.length > 0 ? t("papers.always") : "", undefined),
    ...facts.cases.map((id) => group(id, words.cases[id] ?? id, id)),
  ].filter((entry) => entry.papers.length > 0);
  const spared = (isUnknown(facts.noNeedToBring) ? [] : (facts.noNeedToBring ?? [])).map(
    ({ id, grounds }) => ({
      id,
      words: say(words.noNeedToBring[id] ?? ""),
      grounds: cite(grounds),
    }),
  );
  const leave = all.filter(({ need }) => need === "agencyLooksUp").map(paper);
  const n = (value: number) => ({ count: value, n: String(value) });
  const needed = (of: readonly Paper[]) => of.filter(({ when }) => when === undefined).length;
  const always = needed(groups.find(({ id }) => id === "always")?.papers ?? []);
  const sometimes =
    groups.flatMap((entry) => entry.papers).length -
    groups.reduce((sum, entry) => sum + needed(entry.papers), 0);
  const counted =
    facts.cases.length > 0
      ? groups
          .filter(({ id }) => id !== "always")
          .map(({ name, papers: list }) =>
            t("papers.ofCase", { name, n: String(always + needed(list)) }),
          )
      : always > 0
        ? [t("papers.bring", n(always))]
        : [];
  return {
    summary: asked.has(facts.kind)
      ? ""
      : [
          ...counted,
          ...(sometimes > 0 ? [t("papers.sometimes", n(sometimes))] : []),
          ...(leave.length > 0 ? [t("papers.leave", n(leave.length))] : []),
        ].join(" · "),
    unknown: isUnknown(facts.evidence),
    groups,
    leave,
    spared,
    ask: mine.some(({ need }) => need === "unknown"),
  };
}

const paperOf =
  ({ service, words, guide, locale, say, cite, t }: Speaker) =>
  (use: Exclude<Speaker["facts"]["evidence"], { unknown: string }>[number]): Paper => {
    const type = guide.evidence.get(use.type);
    const own = words.evidence[use.id];
    return {
      id: use.id,
      box: `${service.id}.${use.id}`,
      type: use.type,
      name: own?.name ?? type.name[locale],
      need: use.need,
      tag: [
        ...(use.need === "unknown" ? [] : [t(`need.${use.need}`)]),
        ...(use.copies ? [t("service.copies", { count: use.copies, n: String(use.copies) })] : []),
        ...(use.validWithinDays
          ? [t("service.validWithin", { n: String(use.validWithinDays) })]
          : []),
      ].join(" · "),
      when: own?.when === undefined ? undefined : say(own.when),
      notes: own?.note ? [say(own.note)] : [],
      small: [
        ...(type.howToGet ? [type.howToGet[locale]] : []),
        ...(type.issuer ? [t("service.issuer", { issuer: type.issuer[locale] })] : []),
      ],
      links: [
        ...(use.platform
          ? [
              {
                href: url.system(locale, use.platform),
                label: guide.platforms.get(use.platform).name[locale],
              },
            ]
          : []),
        ...(use.form
          ? [{ href: url.form(locale, use.form), label: guide.forms.get(use.form).title[locale] }]
          : []),
      ],
      grounds: cite(use.grounds),
      askFirst: cite(use.askFirst?.grounds),
    };
  };
