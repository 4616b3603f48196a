import type { Guide, Service } from "../../model/guide.ts";
import { type Fact, factsOf, fingerprintOf } from "../../model/review/facts.ts";
import { officeFacts } from "../../model/review/office-facts.ts";
import { officeQuestions, type Question, questionsOf } from "../../model/review/questions.ts";
import { groundNames, speakerOf } from "../../model/review/spoken.ts";
import { statesOf } from "../../model/review/state.ts";
import { holderOf, plain, segments } from "../../model/tokens.ts";
import type { Office } from "../../schema/office.ts";
import { asking } from "./asking.ts";

/** One thing to answer. */
export interface Item {
  /** What a row is found again by: holder, fact, fingerprint. @example "road-excavation/limits.review#0cac49c9" */
  id: string;
  kind: string;
  name: string;
  /** What the site says today; of an open question, the question. */
  value: string;
  grounds: string;
  /** The field that an answer fills. */
  field: string;
  /** Nobody has published it. */
  open: boolean;
  /** What an answer may look like. */
  example: string;
}

/** Everything that is asked of one service, or of the office itself. */
export interface Sheet {
  /** @example "road-excavation", "offices/road-excavation-centre" */
  holder: string;
  title: string;
  code: string;
  items: Item[];
}

export interface Pack {
  office: Office;
  name: string;
  day: string;
  sheets: Sheet[];
}

const rowId = (holder: string, fact: string, print: string) => `${holder}/${fact}#${print}`;

const openItem = (
  holder: string,
  { id, print }: Question,
  kind: string,
  name: string,
  file: string,
): Item => {
  const { ask, example } = asking(id, name);
  return {
    ...{ id: rowId(holder, id, print), kind, name: "", value: ask, grounds: "", example },
    ...{ field: `${file} ${id}`, open: true },
  };
};

/** What the fact or gap of a service is about, by its place. */
function nameOf(service: Service, id: string, guide: Guide): string {
  const words = service.words.zh;
  const [top = "", entry = ""] = id.split(".");
  if (top === "gaps")
    return plain(segments(words.gaps[entry] ?? entry, guide, "zh", holderOf(service)));
  if (top === "evidence" && entry) {
    const use = Array.isArray(service.facts.evidence)
      ? service.facts.evidence.find((one) => one.id === entry)
      : undefined;
    return words.evidence[entry]?.name ?? (use ? guide.evidence.get(use.type).name.zh : entry);
  }
  const group = (words as unknown as Record<string, Record<string, { name?: string }>>)[top];
  return group?.[entry]?.name ?? entry;
}

/** Facts that are checked and not due are not asked again, unless `all` is. */
const asked = (
  facts: readonly Fact[],
  records: Parameters<typeof statesOf>[1],
  guide: Guide,
  all: boolean,
) =>
  statesOf(facts, records, guide.reviews)
    .filter(({ state }) => all || state !== "checked")
    .map(({ fact }) => fact);

function serviceSheet(
  guide: Guide,
  service: Service,
  kinds: (id: string) => string,
  all: boolean,
): Sheet {
  const { id, facts, words } = service;
  const speak = speakerOf(guide, service, "zh");
  const items = asked(
    factsOf(facts, words.zh),
    guide.reviews.services.get(id) ?? [],
    guide,
    all,
  ).map((fact): Item => {
    const { kind, name, value, grounds } = speak(fact);
    return {
      ...{ id: rowId(id, fact.id, fingerprintOf(fact)), kind, name, value, open: false },
      ...{ grounds: grounds.join("、"), field: `service.yaml ${fact.id}`, example: "" },
    };
  });
  const open = questionsOf(facts, words.zh).map((question) =>
    openItem(
      id,
      question,
      kinds(question.id),
      nameOf(service, question.id, guide),
      question.id.startsWith("gaps.") ? "zh.mdx、en.mdx" : "service.yaml",
    ),
  );
  return { holder: id, title: words.zh.title, code: facts.code, items: [...items, ...open] };
}

const officeKinds: Record<string, string> = {
  phones: "電話",
  address: "地址",
  hours: "辦公時間",
  access: "無障礙",
  website: "網站",
};

function officeSheet(guide: Guide, office: Office, all: boolean): Sheet {
  const holder = `offices/${office.id}`;
  const kind = (id: string) => officeKinds[id.split(".")[0] ?? ""] ?? "單位";
  const items = asked(
    officeFacts(office),
    guide.reviews.offices.get(office.id) ?? [],
    guide,
    all,
  ).map((fact): Item => {
    const value = fact.value as {
      number?: string;
      url?: string;
      label?: { zh: string };
      text?: { zh: string };
    };
    return {
      ...{ id: rowId(holder, fact.id, fingerprintOf(fact)), kind: kind(fact.id), open: false },
      ...{ name: value.label?.zh ?? "", value: value.number ?? value.url ?? value.text?.zh ?? "" },
      grounds: groundNames(fact.grounds, guide, "zh").join("、"),
      ...{ field: `offices.yaml ${office.id}.${fact.id}`, example: "" },
    };
  });
  const open = officeQuestions(office).map((question) =>
    openItem(holder, question, kind(question.id), "", `offices.yaml ${office.id}`),
  );
  return {
    holder,
    title: `${office.name.zh}怎麼聯絡`,
    code: office.code,
    items: [...items, ...open],
  };
}

/** Services that an office answers for: those it decides, and those whose readers are sent to it. */
export const servicesOfOffice = (guide: Guide, office: string): Service[] =>
  guide.services.all.filter(({ facts }) => facts.owner === office || facts.contact === office);

/**
 * Everything that an office is asked: how to reach it, then service by service, the shortest first.
 *
 * @param all asks again what is checked already
 * @param only of this one service
 */
export function packOf(
  guide: Guide,
  office: Office,
  kinds: (id: string) => string,
  { all = false, only }: { all?: boolean; only?: string | undefined } = {},
): Pack {
  const services = servicesOfOffice(guide, office.id)
    .filter(({ id }) => only === undefined || id === only)
    .map((service) => serviceSheet(guide, service, kinds, all))
    .sort((a, b) => a.items.length - b.items.length);
  const own = only === undefined ? [officeSheet(guide, office, all)] : [];
  return {
    office,
    name: office.name.zh,
    day: guide.reviews.day,
    sheets: [...own, ...services].filter(({ items }) => items.length > 0),
  };
}
