import { type Check, faultIn, languages } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { nearest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { keysOfSite, stem, valuesIn } from "./ui-keys.ts";
import { labels } from "./ui-labels.ts";

type Entry = { path: Path; values: Set<string> };

/** Strings by key; the plural forms of one key are taken together. */
const byKey = (data: unknown): Map<string, Entry> => {
  const all = new Map<string, Entry>();
  for (const { path, value } of texts(data)) {
    const key = stem(path.join("."));
    const entry = all.get(key) ?? { path, values: new Set() };
    for (const name of valuesIn(value)) entry.values.add(name);
    all.set(key, entry);
  }
  return all;
};

const example = '"edition": "內容版本：{{date}}"';

/** What one language has and the other has not. */
const lacking = (mine: Source, other: Source): Fault[] => {
  const written = byKey(mine.data);
  return [...byKey(other.data)].flatMap(([key, { path, values }]): Fault[] => {
    const own = written.get(key);
    if (!own)
      return [
        faultIn(mine, "ui-strings", path, {
          found: say("（沒有寫）", "(missing)"),
          expected: say(
            `字串 ${key}，和 ${other.file} 一樣要有`,
            `the key ${key}, as in ${other.file}`,
          ),
          mend: say("補上這一行的翻譯", "translate it"),
          example,
        }),
      ];
    return [...values]
      .filter((name) => name !== "count" && !own.values.has(name))
      .map((name) =>
        faultIn(mine, "ui-strings", own.path, {
          found:
            own.values.size > 0 ? [...own.values].join(", ") : say("（沒有 {{…}}）", "(no values)"),
          expected: say(`{{${name}}}，和 ${other.file} 一樣`, `{{${name}}}, as in ${other.file}`),
          mend: say(
            `在句子裡放 {{${name}}}，或在另一種語言也拿掉`,
            `put {{${name}}} into the text, or remove it there`,
          ),
          example,
        }),
      );
  });
};

/** Strings that the site asks for and that are in neither file, and values that it does not give. */
const asked = (mine: Source, language: (typeof languages)[number]): Fault[] => {
  const { keys, values } = keysOfSite();
  const asks = keys(language);
  const written = new Map(texts(mine.data).map(({ path, value }) => [path.join("."), value]));
  const missing = asks.filter((key) => !written.has(key));
  const strange = [...written.keys()].filter((key) => !asks.includes(key));
  return [
    ...missing.map((key) => {
      const meant = nearest(key, strange);
      return faultIn(mine, "ui-strings", key.split("."), {
        found: meant ?? say("（沒有寫）", "(missing)"),
        expected: say(`字串 ${key}，網頁要用`, `the key ${key}, which the pages use`),
        mend: meant
          ? say(`把 ${meant} 改回 ${key}`, `call ${meant} ${key} again`)
          : say("把這一行放回去", "put the line back"),
        example,
      });
    }),
    ...[...written].flatMap(([key, value]) => {
      const given = values.get(stem(key));
      const unknown = given && valuesIn(value).find((name) => !given.includes(name));
      if (unknown === undefined) return [];
      const known = given?.filter((name) => name !== "count").map((name) => `{{${name}}}`);
      return [
        faultIn(mine, "ui-strings", key.split("."), {
          found: `{{${unknown}}}`,
          expected: known?.length
            ? say(`只有 ${known.join("、")}`, `only ${known.join(", ")}`)
            : say("這一句沒有 {{…}}", "no {{…}} in this text"),
          mend: say(
            "改回原來的名稱，{{ }} 裡面不翻譯",
            "use the name as it was; nothing inside {{ }} is translated",
          ),
          example,
        }),
      ];
    }),
  ];
};

const compared = remembered((zh, other: Source): Fault[] => [
  ...lacking(zh, other),
  ...lacking(other, zh),
  ...labels(zh, other),
]);
const complete = remembered((source, language: (typeof languages)[number]) =>
  asked(source, language),
);

/**
 * Interface strings: every one that the site asks for, the same in every language, with the same values inside them.
 * `count` only picks the plural form.
 */
export const uiStrings: Check = (content) => {
  const zh = content.files.get("ui/zh.json");
  if (!zh?.data) return []; // told elsewhere: missing, or not to be read
  // the program comes with English words, whether the site speaks it or not
  const foreign = languages.flatMap((language) => {
    const source = content.files.get(`ui/${language}.json`);
    return language !== "zh" && source?.data ? [{ language, source }] : [];
  });
  if (foreign.length === 0) return [];
  const faults = [
    ...foreign.flatMap(({ source }) => compared(zh, source)),
    ...complete(zh, "zh"),
    ...foreign.flatMap(({ language, source }) => complete(source, language)),
  ];
  /** One key may lack for two reasons; it is told once. */
  const seen = new Set<string>();
  return faults.filter(({ file, field, rule, found }) => {
    const key = `${file} ${field} ${rule} ${typeof found === "string" ? found : found.zh}`;
    return !seen.has(key) && seen.add(key);
  });
};
