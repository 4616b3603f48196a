import type { Guide, Service } from "../../model/guide.ts";
import { type Fact, factsOf, fingerprintOf, type Place } from "../../model/review/facts.ts";
import { officeFacts } from "../../model/review/office-facts.ts";
import { officeQuestions, questionsOf } from "../../model/review/questions.ts";
import { reviewersOf, withParents } from "../../model/review/reviewers.ts";
import type { Ground } from "../../schema/ground.ts";
import type { Office } from "../../schema/office.ts";
import type { Answer } from "./answers.ts";
import { dayOf } from "./dates.ts";
import { groundOf } from "./sources.ts";
import { byHand, officeWrite, serviceWrite, type Write } from "./writes.ts";
import type { KeyChanges } from "./yaml-edit.ts";

/** What an answer comes to. */
export type Verdict =
  | { kind: "refuse"; why: string }
  | { kind: "rest"; why: string; file: string; field: string; office: string; date: string }
  | { kind: "right"; office: string; date: string }
  | {
      kind: "write";
      office: string;
      date: string;
      file: string;
      /** The entry whose keys change; a gap of its own becomes the entry. */
      path: Place;
      keys: KeyChanges;
    };

const refuse = (why: string): Verdict => ({ kind: "refuse", why });

/** The service or office that an answer is about. */
export type Holder = { service: Service } | { office: Office };

export const holderOfAnswer = ({ holder }: Answer, guide: Guide): Holder | undefined => {
  const [, office] = /^offices\/(.+)$/.exec(holder) ?? [];
  if (office) {
    const found = guide.offices.find(office);
    return found && { office: found };
  }
  const service = guide.services.find(holder);
  return service && { service };
};

export const factsOfHolder = (holder: Holder): Fact[] =>
  "service" in holder
    ? factsOf(holder.service.facts, holder.service.words.zh)
    : officeFacts(holder.office);

/** Where the answer is to be found in content, with the fingerprint of what stands there now. */
function placeOf(answer: Answer, holder: Holder, guide: Guide) {
  const fact = factsOfHolder(holder).find(({ id }) => id === answer.fact);
  const questions =
    "service" in holder
      ? questionsOf(holder.service.facts, holder.service.words.zh)
      : officeQuestions(holder.office);
  const question = questions.find(({ id }) => id === answer.fact);
  const print = fact ? fingerprintOf(fact) : question?.print;
  if (!print) return undefined;
  const own = (fact ?? question)?.path ?? [];
  // originals and copies are a key of their paper
  const path = own.at(-1) === "need" ? own.slice(0, -1) : own;
  if ("service" in holder)
    return { print, open: !fact, path, file: `services/${holder.service.id}/service.yaml` };
  const at = guide.offices.all.indexOf(holder.office);
  return { print, open: !fact, path: [at, ...path], file: "offices.yaml" };
}

function officeOf(answer: Answer, holder: Holder, guide: Guide): { id: string } | { why: string } {
  const named = answer.office.normalize("NFKC").replace(/\s+/g, "");
  if (!named) return { why: "沒有寫核對人單位" };
  const office = guide.offices.all.find(
    ({ id, name, aliases }) =>
      id === named ||
      name.zh === named ||
      guide.site.agency.zh + name.zh === named ||
      aliases.zh.includes(named),
  );
  if (!office) return { why: `沒有「${answer.office}」這個單位；請寫單位的全名` };
  const partOf = (id: string) => guide.offices.find(id)?.partOf;
  const allowed =
    "service" in holder
      ? reviewersOf(holder.service.facts, partOf)
      : withParents(holder.office.id, partOf);
  if (allowed.includes(office.id)) return { id: office.id };
  const names = allowed.map((id) => guide.offices.get(id).name.zh).join("、");
  return { why: `「${office.name.zh}」不是承辦單位；這一項由${names}核對` };
}

/** The first day on which it can have been checked: the day on which the page was written. */
const since = (holder: Holder): string =>
  "service" in holder ? holder.service.facts.reviewed.date : "2000-01-01";

/**
 * Judge one answer against content as it stands.
 *
 * @param today no answer is from tomorrow
 */
export function judge(answer: Answer, guide: Guide, today: string): Verdict {
  const holder = holderOfAnswer(answer, guide);
  if (!holder) return refuse(`網站上沒有「${answer.holder}」這個服務`);
  const place = placeOf(answer, holder, guide);
  if (!place) return refuse(`「${answer.fact}」這一項已經不在網站上，或已經填好了`);
  if (place.print !== answer.print)
    return refuse("網站上這一項在出題以後改過了，答的是舊的內容；請用新的核對表再看一次");
  const office = officeOf(answer, holder, guide);
  if ("why" in office) return refuse(office.why);
  const date = dayOf(answer.date);
  if (!date)
    return refuse(
      answer.date ? `日期「${answer.date}」看不懂，要像 115/12/1` : "沒有寫日期，要像 115/12/1",
    );
  if (date > today) return refuse(`日期 ${date} 還沒到`);
  if (date < since(holder))
    return refuse(`日期 ${date} 比這一頁寫成的日子（${since(holder)}）還早`);
  const said = { office: office.id, date };
  if (answer.verdict === "right")
    return place.open
      ? refuse("這一項網站上還沒有內容，不能答「對」；知道的話寫在「改成」")
      : { kind: "right", ...said };
  if (!answer.source) return refuse("改了內容，要寫來源（法條、公告或網頁）");
  const rest = (why: string): Verdict & { kind: "rest" } => ({
    kind: "rest",
    why,
    file: place.file,
    field: answer.fact,
    ...said,
  });
  const ground = groundOf(answer.source, guide);
  // an answer that cannot be right is sent back, whatever its source
  const tried = written(answer, holder, ground ?? { source: "x" });
  if ("refuse" in tried) return refuse(tried.refuse);
  if ("rest" in tried) {
    const told = rest(tried.rest);
    return tried === byHand ? { ...told, file: wordsOf(place.file) } : told;
  }
  if (!ground) return rest(`來源「${answer.source}」還沒登記，先加進 sources.yaml（或寫明第幾條）`);
  const lacking = unlisted(ground, holder);
  if (lacking) return rest(lacking);
  return { kind: "write", ...said, file: place.file, path: place.path, keys: tried.keys };
}

/** Where the words of a fact stand, in both languages. */
const wordsOf = (file: string): string =>
  file.endsWith("/service.yaml") ? file.replace("service.yaml", "{zh,en}.mdx") : file;

const written = ({ fact, to }: Answer, holder: Holder, ground: Ground): Write =>
  "service" in holder
    ? serviceWrite(fact, holder.service.facts, to, ground)
    : officeWrite(fact, holder.office, to, ground);

/** An article that the service does not list among its laws. */
const unlisted = ({ law, articles = [] }: Ground, holder: Holder): string | undefined => {
  if (!law || !("service" in holder)) return undefined;
  const basis = holder.service.facts.legalBasis.find((entry) => entry.law === law);
  const missing = articles.filter((one) => !basis?.articles?.includes(one));
  return missing.length > 0
    ? `法條還不在這個服務的 legalBasis 裡：${law} 第 ${missing.join("、")} 條，先加上去`
    : undefined;
};
