import { some, suggest } from "../../report/nearest.ts";
import { type Both, say } from "../../report/said.ts";
import type { Report } from "./samples.ts";

const nothing = say("（沒有寫）", "nothing");
const han = /\p{Script=Han}/u;

/** Every text inside a piece of content, with its path. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

/** English where English belongs, and only characters that can be printed. @example language(form, () => true, true, report) */
export function language(
  content: unknown,
  hasGlyph: (char: string) => boolean,
  english: boolean,
  report: Report,
): void {
  for (const [path, text] of texts(content, "")) {
    if (english && path.endsWith(".en") && (text.trim() === "" || han.test(text)))
      report(
        path,
        text.trim() === "" ? nothing : text,
        say("英文", "English words"),
        say("在中文旁邊的 en 寫上英文", "write the English beside the Chinese"),
        "{ zh: 申請人, en: Applicant }",
      );
    const missing = [...text].filter((char) => char > " " && !hasGlyph(char));
    if (missing.length)
      report(
        path,
        [...new Set(missing)].join(" "),
        say("印表單的字型（Noto Sans TC）有的字", "characters that Noto Sans TC has"),
        say("換一個字；不確定就先查這個字的寫法", "use another character"),
        "{ zh: 申請人, en: Applicant }",
      );
  }
}

/** An id that is not among those it could be. @example naming(report)("services", "claims", ids, say("服務", "a service")) */
export const naming =
  (report: Report) =>
  (field: string, id: string, known: ReadonlySet<string>, where: Both): void => {
    const names = some(known, id);
    report(
      field,
      id,
      say(`${where.zh.trimStart()}裡有的代號：${names.zh}`, `an id of ${where.en}: ${names.en}`),
      suggest(id, known, say("改成已經有的代號，或刪掉", "correct the id or leave it out")),
      `${field.split(".").at(-1)}: ${[...known][0] ?? "…"}`,
    );
  };

/** Each id once. @example unique(["a", "a"], "sections", report) */
export function unique(ids: string[], where: string, report: Report): void {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    report(
      where,
      say(`${id} 出現兩次`, `${id} twice`),
      say("每個代號只用一次", "each id once"),
      say(`把其中一個 ${id} 改名`, `rename one ${id}`),
      `id: ${id}-2`,
    );
}
