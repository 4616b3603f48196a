import { stringify } from "yaml";
import { parseText } from "../../src/cli/content/read/read.ts";
import { list, record } from "../../src/cli/content/read/select.ts";
import { fingerprint } from "../../src/cli/content/read/fingerprint.ts";

type Data = Record<string, unknown>;
const yaml = (data: unknown) =>
  stringify(data, { defaultKeyType: "PLAIN", defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 });
const mdx = (data: unknown, body: string) => `---\n${yaml(data)}---\n${body}`;

/** Where the number of a copy will stand. */
const mark = "q0000";
const named = (words: unknown) => `${String(words)} ${mark}`;

/** The files of one service, with a mark where each copy has to differ: its title, its aliases, its code. */
const templateOf = (tree: ReadonlyMap<string, string>, id: string): Map<string, string> => {
  const files = new Map<string, string>();
  const at = (name: string) => `services/${id}/${name}`;
  const read = (name: string) => parseText(at(name), tree.get(at(name)) ?? "");
  const facts = record(read("service.yaml").data);
  files.set("service.yaml", yaml({ ...facts, code: mark, related: [`${id}-${mark}-before`] }));
  for (const name of ["zh.mdx", "en.mdx"]) {
    if (!tree.has(at(name))) continue;
    const { data, body } = read(name);
    const words = record(data);
    const { sharedAliases: _, ...rest } = words;
    const copy: Data = {
      ...rest,
      title: named(words["title"]),
      aliases: list(words["aliases"]).map(named),
    };
    if (name === "en.mdx") copy["translatedFrom"] = `stamp-${mark}`;
    files.set(name, mdx(copy, body));
  }
  return files;
};

/** All codes of three digits that no paper bears yet. */
function* freeCodes(tree: ReadonlyMap<string, string>): Generator<string> {
  const taken = new Set(tree.get("codes.yaml")?.match(/[A-Z]+-\d{3}/g));
  for (const prefix of ["BM", "RE", "RD", "PK", "CS"])
    for (let n = 1; n < 1000; n++) {
      const code = `${prefix}-${String(n).padStart(3, "0")}`;
      if (!taken.has(code)) yield code;
    }
}

/**
 * Content with every service so many times: folders, codes, titles, aliases and stamps differ, so that it is as sound
 * as one. There are no more codes than of three digits: the last copies are left out when they run out.
 *
 * @example copied(tree, 10).size // about ten times as many files below services/
 */
export const copied = (tree: ReadonlyMap<string, string>, times: number): Map<string, string> => {
  const all = new Map(tree);
  const ids = [...tree.keys()].flatMap(
    (name) => /^services\/([^/]+)\/service\.yaml$/.exec(name)?.[1] ?? [],
  );
  const codes = freeCodes(tree);
  const ledger: string[] = [];
  for (const [at, id] of ids.entries()) {
    const template = templateOf(tree, id);
    for (let n = 1; n < times; n++) {
      const code = codes.next().value;
      if (typeof code !== "string") break;
      const number = `q${String(n).padStart(4, "0")}`;
      // Short, so that the ledger of so many codes stays a file of a size that is allowed.
      const name = `s${at}-${number}`;
      const before = n === 1 ? id : `s${at}-q${String(n - 1).padStart(4, "0")}`;
      const write = (text: string) =>
        text
          .replaceAll(`${id}-${mark}-before`, before)
          .replace(`code: "${mark}"`, `code: ${code}`)
          .replaceAll(mark, number);
      const zh = write(template.get("zh.mdx") ?? "");
      const stamp = fingerprint(parseText(`services/${name}/zh.mdx`, zh));
      for (const [file, text] of template)
        all.set(
          `services/${name}/${file}`,
          file === "zh.mdx" ? zh : write(text).replace(`stamp-${number}`, stamp),
        );
      ledger.push(`- {code: ${code}, service: ${name}}\n`);
    }
  }
  all.set("codes.yaml", `${tree.get("codes.yaml") ?? ""}${ledger.join("")}`);
  return all;
};
