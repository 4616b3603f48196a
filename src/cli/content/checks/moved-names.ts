import type { Content } from "../read/content.ts";
import { list, record } from "../read/select.ts";
import { nearest, some, suggest } from "../report/nearest.ts";
import { type Both, say } from "../report/said.ts";

/** Where every address that was once published has moved to: `services/a` → `services/b`. */
const known = new WeakMap<Content, ReadonlyMap<string, string>>();

const movesOf = (content: Content): ReadonlyMap<string, string> => {
  const found =
    known.get(content) ??
    new Map(
      list(content.data("moved.yaml")).flatMap((entry) => {
        const { from, to } = record(entry);
        return typeof from === "string" && typeof to === "string" ? [[from, to] as const] : [];
      }),
    );
  known.set(content, found);
  return found;
};

/** The table's word in the ledger of codes, and the file that holds the code. */
const coded: Readonly<Record<string, readonly [key: string, file: string]>> = {
  services: ["service", "service.yaml"],
  forms: ["form", "form.yaml"],
};

/** A folder renamed by hand still holds the code that the ledger gives to the old name. */
const byCode = (content: Content, table: string, id: string): string | undefined => {
  const [key, file] = coded[table] ?? [];
  if (key === undefined) return undefined;
  const codes = list(content.data("codes.yaml"))
    .map(record)
    .flatMap((entry) => (entry[key] === id ? [entry["code"]] : []));
  const holds = (name: string) =>
    codes.includes(record(content.data(`${table}/${name}/${file}`))["code"]);
  return codes.length > 0 ? [...content.ids(table)].find(holds) : undefined;
};

/**
 * What an entry is called since it was renamed, however often it was; undefined when nobody renamed it to something
 * that is there.
 *
 * @example movedName(content, "services", "material-testing") // "material-tests"
 */
export const movedName = (content: Content, table: string, id: string): string | undefined => {
  const moves = movesOf(content);
  const first = `${table}/${id}`;
  let place = first;
  for (let step = 0; step < moves.size && moves.has(place); step++) place = moves.get(place) ?? "";
  if (place === first) return byCode(content, table, id);
  const name = place.startsWith(`${table}/`) ? place.slice(table.length + 1) : "";
  return content.ids(table).has(name) ? name : undefined;
};

/**
 * What to say about a name that leads nowhere: its new name, once, where it was renamed; else the nearest names.
 *
 * @param where the table in words, for “an entry of …”
 */
export const strayName = (
  id: string,
  ids: ReadonlySet<string>,
  where: Both,
  now?: string,
): { expected: Both; mend: Both; instead: string } => {
  if (now !== undefined)
    return {
      expected: say(`改名後的代號：${now}`, `its new name: ${now}`),
      mend: say(`${id} 已經改名，改成 ${now}`, `${id} was renamed: write ${now}`),
      instead: now,
    };
  const names = some(ids, id);
  const otherwise = say(
    `改成已經有的代號，或先把 ${id} 加到${where.zh.trimEnd()}`,
    `choose one that exists, or add ${id} to the ${where.en} first`,
  );
  return {
    expected: say(
      `${where.zh.trimStart()}裡有的代號：${names.zh}`,
      `an entry of the ${where.en}: ${names.en}`,
    ),
    mend: suggest(id, ids, otherwise),
    instead: nearest(id, ids) ?? [...ids][0] ?? "…",
  };
};
