import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Addressed } from "../../../schema/moved.ts";
import { addressesLock, unsealed } from "../../content/read/lock.ts";
import type { Draft } from "../draft.ts";
import { fieldsOf } from "./places.ts";
import { fits, withScalar } from "./scalars.ts";

/** An entry of a part of the content, and its new id. */
export type Renaming = { part: Addressed; kind: string; from: string; to: string };

/** Files and folders under their new name. */
export const moveFiles = ({ tree }: Draft, { part, from, to }: Renaming): void => {
  for (const [name, text] of [...tree]) {
    const next = name.startsWith(`${part}/${from}/`)
      ? `${part}/${to}/${name.slice(part.length + from.length + 2)}`
      : name === `${part}/${from}.yaml`
        ? `${part}/${to}.yaml`
        : undefined;
    if (next === undefined) continue;
    tree.delete(name);
    tree.set(next, text);
  }
};

/** Every place that names it: values, keys, {{service.x}} and <To page="service.x"/>. */
export const renamedIn = (
  file: string,
  text: string,
  { part, kind, from, to }: Renaming,
): string => {
  if (!text.includes(from) || !/\.(yaml|mdx)$/.test(file)) return text;
  const fields = fieldsOf(file, part);
  const isLaw = part === "laws";
  const values = withScalar(text, from, to, ({ path, key }) => {
    if (key) return isLaw && file.endsWith(".mdx") && path[0] === "legalBasis";
    if (isLaw && path.at(-1) === "law" && path.at(-3) === "grounds") return true;
    return fields.some((field) => fits(path, field));
  });
  const tokens = new RegExp(`(?<![\\w.-])${kind}\\.${from}(?![\\w-])`, "g");
  const rules = new RegExp(`(\\brule: )${from}/`, "g");
  const told = values.replace(tokens, `${kind}.${to}`);
  return part === "flows" && file.startsWith("services/") ? told.replace(rules, `$1${to}/`) : told;
};

const heading = `# 搬家的網址，由 npm run rename 寫；舊的網址會帶讀者到新的頁。一行都不刪。
# Pages that moved, written by npm run rename: the old address leads on. No line is ever removed.
`;

/** The table of moved pages with one more line; what led to the old name leads to the new one. */
export const recorded = (draft: Draft, { part, from, to }: Renaming): void => {
  const text = draft.tree.get("moved.yaml") ?? heading;
  const [old, now] = [`${part}/${from}`, `${part}/${to}`];
  const known = unsealed(draft.tree.get(addressesLock) ?? "").lines.includes(old);
  const led = withScalar(text, old, now, ({ path }) => path.at(-1) === "to");
  if (!known && led === text) return;
  const line = known ? `- { from: ${old}, to: ${now} }\n` : "";
  // back to a name that it had before: that address is a page again
  const others = led
    .split("\n")
    .filter((one) => one.trim() !== "[]" && !one.startsWith(`- { from: ${now}, to: ${now} }`));
  const rest = `${others.join("\n").trimEnd()}\n${line}`;
  draft.tree.set("moved.yaml", /^-/m.test(rest) ? rest : `${rest}[]\n`);
};

/** Queries of the search's tests name pages, too. */
const queries = [
  "tests/search/queries.yaml",
  "tests/search/queries.json",
  "tests/dist/situations.json",
];
export const inTests = (draft: Draft, { part, from, to }: Renaming): void => {
  for (const name of queries) {
    const path = join(draft.root, name);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    const ids = withScalar(
      text,
      from,
      to,
      ({ path, key }) => !key && part === "services" && path.at(-1) !== "query",
    );
    const place = part === "flows" ? "find" : part === "platforms" ? "systems" : part;
    const next = ids.replaceAll(`${place}/${from}/`, `${place}/${to}/`);
    if (next !== text) draft.outside.set(name, next);
  }
};
