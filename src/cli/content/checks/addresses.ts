import { type Addressed, addressed } from "../../../schema/moved.ts";
import type { Content } from "../read/content.ts";
import { type CodeKind, codesLock, published, remembered } from "../read/lock.ts";
import { fixedIn } from "./fixed-pages.ts";
import { nearest } from "../report/nearest.ts";
import { idsOf, list, record } from "../read/select.ts";

/** Ids of one part of the content; undefined while its table cannot be read, as nobody then knows. */
export const idsOfPart = (content: Content, part: Addressed): ReadonlySet<string> | undefined => {
  if (part === "plan") {
    const data = content.data("plan.yaml");
    return data === undefined ? undefined : new Set(idsOf(record(data)["parts"]));
  }
  const folders = ["services", "forms", "pages", "flows"].includes(part);
  return folders || Array.isArray(content.data(`${part}.yaml`)) ? content.ids(part) : undefined;
};

/** Every address that the content has now. @example addressesOf(content).has("services/road-excavation") // true */
export const addressesOf = (content: Content): Set<string> =>
  new Set(
    addressed.flatMap((part) => [...(idsOfPart(content, part) ?? [])].map((id) => `${part}/${id}`)),
  );

/** Where a moved page may lead: any address, also of a page that the site makes by itself. */
export const destinations = (content: Content): Set<string> =>
  new Set([...addressesOf(content), ...fixedIn(content).map((id) => `pages/${id}`)]);

/** The part of the content that holds what a code stands for. */
export const partOf = { service: "services", form: "forms", office: "offices" } as const;

/** The word for an entry of a part, as the commands take it. @example kindOf("services") // "service" */
export const kindOf = (part: string): string => (part === "plan" ? part : part.replace(/s$/, ""));

const codeOf = (content: Content, part: Addressed, id: string): unknown => {
  const folder = { services: "service", forms: "form" }[part as string];
  if (folder) return record(content.data(`${part}/${id}/${folder}.yaml`))["code"];
  if (part !== "offices") return undefined;
  return list(content.data("offices.yaml"))
    .map(record)
    .find((entry) => entry["id"] === id)?.["code"];
};

/**
 * The name that an entry has now, when it was renamed by hand: the one with its code, or the new one that is named most
 * like it, or the only new one.
 *
 * @example renamedTo(content, "services", "material-testing") // "material-tests"
 */
export const renamedTo = (content: Content, part: Addressed, id: string): string | undefined => {
  const known = remembered(
    content.tree.get("addresses.lock"),
    content.before("addresses.lock")?.body,
  );
  const [old, now] = [new Set(known), idsOfPart(content, part)];
  const fresh = [...(now ?? [])].filter((one) => !old.has(`${part}/${one}`));
  const codes = remembered(content.tree.get(codesLock), content.before(codesLock)?.body)
    .flatMap((line) => published(line) ?? [])
    .filter((line) => partOf[line.kind as CodeKind] === part && line.id === id)
    .map(({ code }) => code);
  const same = fresh.find((one) => codes.includes(String(codeOf(content, part, one))));
  return same ?? nearest(id, fresh);
};
