import { type Check, faultIn } from "../../read/content.ts";
import type { Fault, Path } from "../../report/fault.ts";
import { some } from "../../report/nearest.ts";
import { say } from "../../report/said.ts";
import { remembered } from "../../read/remembered.ts";
import { besideChinese } from "../../read/beside.ts";
import type { Source } from "../../read/source.ts";
import { spoken } from "../language/spoken.ts";
import { pairsOf } from "../../read/translation.ts";
import { tokensIn } from "../tokens.ts";

const isFact = (name: string): boolean => /^(?:limits|extensions|figures|fees)\./.test(name);
const kindOf = (name: string): string => name.split(".", 1)[0] ?? "";

const inBody = ({ body }: Source): string[] =>
  [...body.matchAll(/<(?:Fact|To)\b[^>]*?\b(?:of|page)="([a-z]+\.[a-z0-9-]+)"/g)].map(
    ([, name = ""]) => name,
  );

/** By field, what a text names; the body is one field. */
const namedIn = remembered((source): Map<string, { path: Path; names: string[] }> => {
  const fields = new Map<string, { path: Path; names: string[] }>();
  for (const { path, value, at } of spoken(source))
    if (at === undefined && path[0] !== "sharedAliases")
      fields.set(path.join("."), { path, names: value.includes("{{") ? tokensIn(value) : [] });
  fields.set("", { path: [], names: inBody(source) });
  return fields;
});

/**
 * What one language names and the other does not: every fact, and of other things only where the other language names
 * another of the kind instead, as in a call to another number.
 *
 * @example different(["limits.review"], ["limits.reply"]) // ["limits.review"]
 */
const different = (mine: readonly string[], theirs: readonly string[]): string[] => {
  const only = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].filter((n) => !b.includes(n));
  const others = new Set(only(theirs, mine).map(kindOf));
  return only(mine, theirs).filter((name) => isFact(name) || others.has(kindOf(name)));
};

const fault = (source: Source, path: Path, missing: string[], surplus: string[]): Fault => {
  const [lacks, has] = [some(missing), some(surplus)];
  const write = missing[0] ?? "limits.review";
  return faultIn(source, "contradiction", path, {
    found: surplus.length > 0 ? has : say("（沒有）", "(none)"),
    expected:
      missing.length > 0
        ? say(`和中文一樣的資料：${lacks.zh}`, `the same facts as in Chinese: ${lacks.en}`)
        : say("只有中文也提到的資料", "only facts that the Chinese names too"),
    mend: say(
      "中英文提到的數字要一樣：對照兩份，改好其中一份",
      "both languages name the same facts: compare the two and mend one",
    ),
    example: path.length === 0 ? `<Fact of="${write}" />` : `{{${write}}}`,
  });
};

/** The faults of one text in two languages. */
const compared = (source: Source, path: Path, zh: string[], theirs: string[]): Fault[] => {
  const [missing, surplus] = [different(zh, theirs), different(theirs, zh)];
  return missing.length + surplus.length > 0 ? [fault(source, path, missing, surplus)] : [];
};

const inWords = (zh: Source, translated: Source): Fault[] => {
  const theirs = namedIn(translated);
  return [...namedIn(zh)].flatMap(([key, { path, names }]) => {
    const other = theirs.get(key);
    if (other === undefined) return []; // words that are missing are told elsewhere
    return compared(translated, path, names, other.names);
  });
};

/** Texts of a table stand in their languages side by side. */
const inTable = remembered((source): Fault[] => {
  const faults: Fault[] = [];
  const go = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const { language, zh, other } of besideChinese(value))
      if ((zh + other).includes("{{"))
        faults.push(...compared(source, [...path, language], tokensIn(zh), tokensIn(other)));
    for (const [key, inner] of Object.entries(value))
      go(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  go(source.data, []);
  return faults;
});

/** All languages say the same number and lead to the same place, field by field. */
export const sameFactsInBoth: Check = (content) => [
  ...pairsOf(content).flatMap(({ zh, translated }) => inWords(zh, translated)),
  ...[...content.files].flatMap(([name, source]) =>
    name.endsWith(".yaml") && content.tree.get(name)?.includes("{{") ? inTable(source) : [],
  ),
];
