import type { Guide } from "../../model/guide.ts";
import { type Fact, factsOf } from "../../model/review/facts.ts";
import { speakerOf } from "../../model/review/spoken.ts";
import type { Content } from "../content/read/content.ts";
import { list, record } from "../content/read/select.ts";
import type { Path } from "../content/report/fault.ts";
import type { Cite } from "./cited.ts";

/** Something that rests on an article, as an editor finds it. */
export interface Rest {
  /** 服務、表單、流程、信件… */
  kind: string;
  /** Title of the service, form or flow. */
  title: string;
  field: string;
  /** What is said there. */
  words: string;
  /** Path and line. */
  place: string;
}

const kinds: readonly [RegExp, string][] = [
  [/^services\//, "服務"],
  [/^forms\//, "表單"],
  [/^flows\//, "問答流程"],
  [/^letters\.yaml$/, "信件說明"],
  [/^pictures\//, "圖"],
  [/^(?:pages|topics|events|audiences)\//, "頁面"],
  [/^offices\.yaml$/, "單位"],
];

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Values on the way to a place, from the file down. */
const wayTo = (data: unknown, path: Path): unknown[] => {
  const way = [data];
  for (const key of path) way.push((way.at(-1) as Record<string | number, unknown> | null)?.[key]);
  return way;
};

/** A path with ids for positions, without the ground at its end. @example "rules.bars" */
const fieldOf = (data: unknown, path: Path): string => {
  const way = wayTo(data, path);
  return path
    .slice(0, path.lastIndexOf("grounds") >= 0 ? path.lastIndexOf("grounds") : undefined)
    .map((key, at) => {
      const { id } = record(way[at + 1]);
      return typeof key === "number" && typeof id === "string" ? id : String(key);
    })
    .join(".");
};

const zh = (value: unknown): string | undefined => {
  const { zh: words } = record(value);
  return typeof words === "string" ? words : undefined;
};

/** The Chinese words nearest to a place: its own, or those of what it belongs to. */
const wordsAt = (data: unknown, path: Path): string => {
  for (const value of wayTo(data, path).reverse()) {
    const found = zh(value) ?? Object.values(record(value)).map(zh).find(Boolean);
    if (found) return found;
  }
  return "";
};

const titleOf = (content: Content, file: string): string => {
  const data = record(content.data(file));
  const beside = record(content.data(file.replace(/[^/]+$/, "zh.mdx")))["title"];
  const [, table = "", id] = /^(topics|events|audiences)\/([^/]+)\//.exec(file) ?? [];
  const entry = list(content.data(`${table}.yaml`)).find((one) => record(one)["id"] === id);
  const own = zh(data["title"]) ?? zh(data["name"]) ?? zh(record(entry)["name"]);
  return typeof beside === "string" ? beside : (own ?? file);
};

/** Names whatever rests on articles; services are looked through once. */
export function restsOf(content: Content, guide: Guide): (cite: Cite) => Rest {
  const spoken = new Map<string, { facts: Fact[]; speak: ReturnType<typeof speakerOf> }>();
  const service = (id: string) => {
    const found = guide.services.get(id);
    const made = spoken.get(id) ?? {
      facts: factsOf(found.facts, found.words.zh),
      speak: speakerOf(guide, found, "zh"),
    };
    spoken.set(id, made);
    return made;
  };
  return ({ file, path }) => {
    const source = content.files.get(file);
    const place = `content/${file}${source ? `:${source.line(path)}` : ""}`;
    const kind = kinds.find(([pattern]) => pattern.test(file))?.[1] ?? "共用資料";
    const title = titleOf(content, file);
    const [, id] = /^services\/([^/]+)\/service\.yaml$/.exec(file) ?? [];
    if (id) {
      const { facts, speak } = service(id);
      const fact = facts
        .filter(({ path: at }) => at.every((key, index) => key === path[index]))
        .sort((a, b) => b.path.length - a.path.length)[0];
      if (fact) {
        const { kind: what, name, value } = speak(fact);
        const words = cut([what, name, value].filter(Boolean).join("：").replaceAll("\n", " "), 64);
        return { kind, title, field: fact.id, words, place };
      }
    }
    const words = cut(wordsAt(source?.data, path), 48);
    return { kind, title, field: fieldOf(source?.data, path), words, place };
  };
}
