import { type Check, faultIn, wordsOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { remembered } from "../read/remembered.ts";
import { list, record, select } from "../read/select.ts";
import type { Source } from "../read/source.ts";

type List = { path: Path; entries: unknown[] };

const gather = (data: unknown, path: (string | number)[], found: List[]): void => {
  if (typeof data !== "object" || data === null) return;
  if (Array.isArray(data)) {
    if (data.length > 1) found.push({ path: [...path], entries: data });
    if (typeof data[0] === "string") return;
  }
  for (const [key, inner] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    path.push(key);
    gather(inner, path, found);
    path.pop();
  }
};

/** Every list of two entries or more, at any depth. */
const listsIn = remembered(({ data }): List[] => {
  const found: List[] = [];
  gather(data, [], found);
  return found;
});

const twice = (
  source: Source,
  places: { path: Path; value: unknown }[],
  rule: "duplicate-id" | "duplicate-word",
): Fault[] => {
  const seen = new Map<string, Path>();
  return places.flatMap(({ path, value }) => {
    if (typeof value !== "string") return [];
    const key = rule === "duplicate-id" ? value : value.trim().toLowerCase();
    const first = seen.get(key);
    seen.set(key, first ?? path);
    if (first === undefined) return [];
    const mend =
      rule === "duplicate-id" ? "give one of the two another id" : "remove one of the two";
    return [
      faultIn(source, rule, path, {
        found: value,
        expected: `each only once; line ${source.line(first)} has it already`,
        mend,
      }),
    ];
  });
};

const idPlaces = ({ path, entries }: { path: Path; entries: unknown[] }) =>
  entries.map((entry, i) => ({ path: [...path, i, "id"], value: record(entry)["id"] }));

const idsTwice = remembered((source) =>
  listsIn(source).flatMap((entry) => twice(source, idPlaces(entry), "duplicate-id")),
);

/** Ids occur once in their list. Forms are checked in forms.ts. */
export const duplicateIds: Check = (content) =>
  [...content.files].flatMap(([name, source]) =>
    name.endsWith(".yaml") && !name.startsWith("forms/") ? idsTwice(source) : [],
  );

const aliasesTwice = remembered((source) =>
  twice(source, select(source.data, "aliases.*"), "duplicate-word"),
);

const wordsTwice = remembered((source) =>
  listsIn(source)
    .filter(
      ({ path, entries }) =>
        path.at(-1) !== "articles" &&
        entries.length > 1 &&
        list(entries).every((e) => typeof e === "string"),
    )
    .flatMap(({ path, entries }) =>
      twice(
        source,
        entries.map((value, i) => ({ path: [...path, i], value })),
        "duplicate-word",
      ),
    ),
);

/** Plain lists (aliases, references, gaps) name each thing once. */
export const duplicateWords: Check = (content) => [
  ...wordsOf(content).flatMap(({ source }) => aliasesTwice(source)),
  ...[...content.files].flatMap(([name, source]) =>
    name.endsWith(".yaml") ? wordsTwice(source) : [],
  ),
];
