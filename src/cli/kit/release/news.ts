import type { Content } from "../../content/read/content.ts";
import { idsOf, list, record } from "../../content/read/select.ts";
import { changedFacts, differences } from "./compared.ts";
import type { Edition } from "./edition.ts";

/** What became of one service since the last edition. */
export type News = {
  id: string;
  title: string;
  kind: "new" | "closed" | "facts" | "words";
  facts: string[];
  /** Its facts changed, and no line of `changes` says so. */
  untold: boolean;
};

const title = (content: Content, id: string): string =>
  String(record(content.data(`services/${id}/zh.mdx`))["title"] ?? id);

/** Services that changed, and how. */
export const newsOf = (content: Content, edition: Edition): News[] => {
  const touched = new Set(
    edition.changed.flatMap((name) => /^services\/([^/]+)\//.exec(name)?.[1] ?? []),
  );
  return content.services
    .filter((id) => touched.has(id))
    .map((id) => {
      const name = `services/${id}/service.yaml`;
      const [before, after] = [
        edition.changed.includes(name) ? edition.data(name) : content.data(name),
        content.data(name),
      ].map(record);
      const fresh = before?.["code"] === undefined && !renamed(content, id);
      const facts = fresh ? [] : changedFacts(before, after);
      const told = idsOf(after?.["changes"]).some(
        (one) => !idsOf(before?.["changes"]).includes(one),
      );
      const closed = after?.["status"] === "closed" && before?.["status"] !== "closed";
      const kind = fresh ? "new" : closed ? "closed" : facts.length > 0 ? "facts" : "words";
      return { id, title: title(content, id), kind, facts, untold: facts.length > 0 && !told };
    });
};

/** A page at another address is no new service. */
const renamed = (content: Content, id: string): boolean =>
  list(content.data("moved.yaml")).some((line) => record(line)["to"] === `services/${id}`);

/** Phones that changed, of offices and hotlines. */
export const phones = (content: Content, edition: Edition): string[] =>
  ["offices.yaml", "lines.yaml", "branches.yaml"]
    .filter((name) => edition.changed.includes(name))
    .flatMap((name) => {
      const numbers = (data: unknown) =>
        Object.fromEntries(
          list(data).flatMap((entry) => {
            const { id, number, phones } = record(entry);
            const own = list(phones).map((phone) => [
              String(record(phone)["id"]),
              record(phone)["number"],
            ]);
            return number === undefined ? own : [[String(id), number], ...own];
          }),
        );
      return differences(numbers(edition.data(name)), numbers(content.data(name)));
    });

/** Forms that changed while their `version`, which is printed on them, did not. */
export const sameVersion = (content: Content, edition: Edition): string[] =>
  content.forms.filter((id) => {
    const name = `forms/${id}/form.yaml`;
    if (!edition.changed.includes(name)) return false;
    const [before, after] = [edition.data(name), content.data(name)];
    return (
      record(before)["version"] === record(after)["version"] &&
      differences(record(before)["sections"], record(after)["sections"]).length > 0
    );
  });
