import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A law as somebody publishes it. */
export interface PublishedLaw {
  name: string;
  /** Id in the national laws database, where the data names it. */
  pcode?: string;
  /** Day of the last amendment, as an ISO date. */
  modified?: string;
  /** The law as a whole is no longer in force. */
  abolished: boolean;
  /** Texts by number: "77-2". */
  articles: Map<string, string>;
}

/** Laws that were read, and the day of the data where it says so. */
export interface LawData {
  edition?: string;
  laws: PublishedLaw[];
}

type Loose = Record<string, unknown>;
const loose = (value: unknown): Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
const entries = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(loose) : []);
const text = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === "string" && value !== "");

/** @example isoDay("20220511") // "2022-05-11"; "2024/10/11 上午 12:00:00" → "2024-10-11" */
export const isoDay = (written: string | undefined): string | undefined => {
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})/.exec(written ?? "") ?? [];
  return year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** @example articleNumber("第 77-2 條") // "77-2"; "第七十七條之二" is not a number the data uses */
export const articleNumber = (written: string): string | undefined => {
  const plain = written.normalize("NFKC").replace(/\s+/g, "");
  const [, bare] = /^(\d+(?:-\d+)?)$/.exec(plain) ?? [];
  const [, first, dash, of] = /^第(\d+)(?:[-‐–](\d+))?條(?:之(\d+))?$/.exec(plain) ?? [];
  const second = dash ?? of;
  return bare ?? (first && (second ? `${first}-${second}` : first));
};

/** One law in any of the shapes in which the data is passed on. */
function lawOf(law: Loose): PublishedLaw | undefined {
  const name = text(law["LawName"], law["zh"], law["法規名稱"]);
  if (!name) return undefined;
  const articles = new Map<string, string>();
  for (const article of entries(law["LawArticles"] ?? law["articles"] ?? law["法規內容"])) {
    // headings of chapters stand among the articles, as type C
    if (article["ArticleType"] === "C") continue;
    const number = articleNumber(text(article["ArticleNo"], article["no"], article["條號"]) ?? "");
    const words = text(article["ArticleContent"], article["zh"], article["條文內容"]);
    if (number && words !== undefined) articles.set(number, words);
  }
  const address = text(law["LawURL"], law["url_zh"], law["法規網址"]) ?? "";
  const pcode = text(law["pcode"], law["PCode"]) ?? /pcode=([A-Z]\d{7})/i.exec(address)?.[1];
  const modified = isoDay(text(law["LawModifiedDate"], law["amended_zh"], law["最新異動日期"]));
  const abolished = /廢/.test(text(law["LawAbandonNote"], law["廢止註記"]) ?? "");
  return { name, ...(pcode && { pcode }), ...(modified && { modified }), abolished, articles };
}

/** @example parseLaws('{"UpdateDate":"2026/11/27","Laws":[…]}').edition // "2026-11-27" */
export function parseLaws(json: string): LawData {
  const data: unknown = JSON.parse(json.replace(/^\uFEFF/, ""));
  const head = loose(data);
  const list = Array.isArray(data) ? entries(data) : entries(head["Laws"] ?? head["laws"]);
  const laws = (list.length > 0 ? list : [head]).flatMap((law) => lawOf(law) ?? []);
  const edition = isoDay(text(head["UpdateDate"], head["as_of"]));
  // a list of names without articles is a table of contents
  return { ...(edition && { edition }), laws: laws.filter(({ articles }) => articles.size > 0) };
}

/**
 * Laws as the Ministry of Justice publishes them: one file with all, one file a law, or a folder of either.
 *
 * @throws when a file is no JSON; the message names it
 * @example readLaws("ChLaw.json").laws.length
 */
export function readLaws(path: string): LawData {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const read = files.map((file) => {
    try {
      return parseLaws(readFileSync(file, "utf8"));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const edition = read
    .flatMap((data) => data.edition ?? [])
    .sort()
    .at(-1);
  return { ...(edition && { edition }), laws: read.flatMap(({ laws }) => laws) };
}
