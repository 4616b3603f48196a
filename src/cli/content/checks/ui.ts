import { type Check, faultIn, languages } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { remembered } from "../read/remembered.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";

/** Chinese has one plural form and English two, so the endings do not count. */
const stem = (path: Path) => path.join(".").replace(/_(?:zero|one|two|few|many|other)$/, "");
const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map((match) => match[1] ?? "");

type Entry = { path: Path; values: Set<string> };

/** Strings by key; the plural forms of one key are taken together. */
const byKey = (data: unknown): Map<string, Entry> => {
  const all = new Map<string, Entry>();
  for (const { path, value } of texts(data)) {
    const entry = all.get(stem(path)) ?? { path, values: new Set() };
    for (const name of valuesIn(value)) entry.values.add(name);
    all.set(stem(path), entry);
  }
  return all;
};

const compared = remembered((zh, en: Source): Fault[] => {
  const faults: Fault[] = [];
  for (const [mine, other] of [
    [zh, en],
    [en, zh],
  ] as const) {
    const written = byKey(mine.data);
    for (const [key, { path, values }] of byKey(other.data)) {
      const own = written.get(key);
      if (!own) {
        faults.push(
          faultIn(mine, "ui-strings", path, {
            found: "(missing)",
            expected: `the key ${key}, as in ${other.file}`,
            mend: "translate it",
          }),
        );
        continue;
      }
      const missing = [...values].filter((name) => name !== "count" && !own.values.has(name));
      for (const name of missing) {
        faults.push(
          faultIn(mine, "ui-strings", own.path, {
            found: [...own.values].join(", ") || "(no values)",
            expected: `{{${name}}}, as in ${other.file}`,
            mend: `put {{${name}}} into the text, or remove it there`,
          }),
        );
      }
    }
    for (const { path, value } of texts(mine.data)) {
      const tag = /<\/?[a-z][^>]*>/i.exec(value)?.[0];
      if (tag)
        faults.push(
          faultIn(mine, "unsafe-markup", path, {
            found: tag,
            expected: "plain words without HTML",
            mend: "remove the tag",
          }),
        );
    }
  }
  return faults;
});

/** Interface strings: the same keys in both languages, and the same values inside them. `count` only picks the plural form. */
export const uiStrings: Check = (content) => {
  const [zh, en] = languages.map((language) => content.files.get(`ui/${language}.json`));
  return zh && en ? compared(zh, en) : [];
};
