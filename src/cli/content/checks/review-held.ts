import { factsOf } from "../../../model/review/facts.ts";
import { officeFacts } from "../../../model/review/office-facts.ts";
import { type PartOf, reviewersOf, withParents } from "../../../model/review/reviewers.ts";
import { office as officeSchema } from "../../../schema/office.ts";
import { serviceFacts } from "../../../schema/service.ts";
import { serviceWords } from "../../../schema/service-words.ts";
import type { Content } from "../read/content.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const recordFile = /^reviews\/(offices\/)?([a-z0-9-]+)\.yaml$/;

/** What one file of records is about; undefined while that cannot be read, which is told elsewhere. */
export interface Held {
  /** Ids of the facts that may be checked, with their values. */
  facts: ReturnType<typeof factsOf>;
  /** Offices that may check them. */
  reviewers: string[];
}

const entryOf = (content: Content, id: string) =>
  list(content.data("offices.yaml")).find((entry) => record(entry)["id"] === id);

/** Which office is part of which, as offices.yaml says. */
export const partOf =
  (content: Content): PartOf =>
  (id) => {
    const up = record(entryOf(content, id))["partOf"];
    return typeof up === "string" ? up : undefined;
  };

/** @example heldBy(content, "road-excavation", false)?.reviewers // ["road-excavation-centre", "public-works-bureau"] */
export function heldBy(content: Content, id: string, office: boolean): Held | undefined {
  if (office) {
    const { data } = officeSchema.safeParse(entryOf(content, id));
    return data && { facts: officeFacts(data), reviewers: withParents(id, partOf(content)) };
  }
  const { data: facts } = serviceFacts.safeParse(content.data(`services/${id}/service.yaml`));
  const { data: words } = serviceWords.safeParse(content.data(`services/${id}/zh.mdx`));
  return facts && words
    ? { facts: factsOf(facts, words), reviewers: reviewersOf(facts, partOf(content)) }
    : undefined;
}

/** Every file of records, with what it is about. */
export const recordFiles = (content: Content): { source: Source; id: string; office: boolean }[] =>
  [...content.files].flatMap(([name, source]) => {
    const [, office, id = ""] = recordFile.exec(name) ?? [];
    return id ? [{ source, id, office: office !== undefined }] : [];
  });

/** An office as an editor knows it. @example officeName(content, "parks") // 「parks（公園處）」 */
export const officeName = (content: Content, id: string): string => {
  const { zh } = record(record(entryOf(content, id))["name"]);
  return typeof zh === "string" ? `${id}（${zh}）` : id;
};
