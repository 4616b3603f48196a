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

/** Renames since: the new id of an old one, and the old address of a new one. */
const renames = (content: Content) => {
  const moves = list(content.data("moved.yaml"))
    .map((entry) => record(entry))
    .filter(({ gone }) => gone !== true)
    .map(({ from, to }) => [String(from), String(to)] as const);
  const id = (address: string) => address.slice(address.indexOf("/") + 1);
  return {
    now: new Map(moves.map(([from, to]) => [id(from), id(to)])),
    was: new Map(moves.map(([from, to]) => [to, from])),
  };
};

/** Fields that name another entry; elsewhere the same word may be an id of the service's own. */
const naming =
  /^(?:form|forms|service|office|platform|law|flow|owner|receivedAt|contact|related|requires|topics|events|audiences|by)$/;

/** Facts of the last edition in today's names: another name of a form or an office is no other fact. */
const inNewNames = (value: unknown, now: ReadonlyMap<string, string>, key = ""): unknown => {
  if (typeof value === "string") return naming.test(key) ? (now.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((inner) => inNewNames(inner, now, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inNewNames(inner, now, name)]),
  );
};

/** Services that changed, and how. */
export const newsOf = (content: Content, edition: Edition): News[] => {
  const touched = new Set(
    edition.changed.flatMap((name) => /^services\/([^/]+)\//.exec(name)?.[1] ?? []),
  );
  const { now, was } = renames(content);
  return content.services
    .filter((id) => touched.has(id))
    .map((id) => {
      const name = `services/${id}/service.yaml`;
      const old = `${was.get(`services/${id}`) ?? `services/${id}`}/service.yaml`;
      const data = edition.changed.includes(old) ? edition.data(old) : content.data(name);
      const before = record(inNewNames(data, now));
      const after = record(content.data(name));
      const fresh = before["code"] === undefined;
      const facts = fresh ? [] : changedFacts(before, after);
      const told = idsOf(after["changes"]).some((one) => !idsOf(before["changes"]).includes(one));
      const closed = after["status"] === "closed" && before["status"] !== "closed";
      const kind = fresh ? "new" : closed ? "closed" : facts.length > 0 ? "facts" : "words";
      return { id, title: title(content, id), kind, facts, untold: facts.length > 0 && !told };
    });
};

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
