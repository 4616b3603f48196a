import { shortHash } from "../../model/review/fingerprint.ts";
import { type LawsLock, type LockLine, repealed } from "../../model/review/laws-lock.ts";
import type { Law } from "../../schema/law.ts";
import type { LawData, PublishedLaw } from "./data.ts";

/** Fingerprint of an article: white space says nothing. @example printOf("本法 所稱…") === printOf("本法所稱…") */
export const printOf = (words: string): string => {
  const bare = words.replace(/\s+/g, "");
  return /^[（(]?刪除[）)]?$/.test(bare) ? repealed : shortHash(bare);
};

/** What has become of a cited article. */
export interface Change {
  law: Law;
  article: string;
  /** changed: other words · repealed: 刪除 · missing: no longer there · new: cited since the last reading. */
  what: "changed" | "repealed" | "missing" | "new";
  /** The day of the text that was read before, and of the new one. */
  before?: string;
  after?: string;
  line: LockLine;
}

/** A comparison of the cited articles with published laws. */
export interface Compared {
  changes: Change[];
  /** Articles that say the same, word for word. */
  same: number;
  /** Laws that the data does not hold: rules of the city, or a file of a few laws. */
  unknown: Law[];
  /** The lock as it stands after this reading. */
  lock: LawsLock;
}

/**
 * A law of ours in the data: by its id in the database, else by name; one in force rather than one that was abolished.
 *
 * @example publishedAs(law, data)?.articles.get("77")
 */
export const publishedAs = (law: Law, { laws }: LawData): PublishedLaw | undefined => {
  const fits = laws.filter(({ name, pcode }) =>
    pcode && law.pcode
      ? pcode === law.pcode
      : name.replace(/\s+/g, "") === law.name.zh.replace(/\s+/g, ""),
  );
  return fits.find(({ abolished }) => !abolished) ?? fits[0];
};

/** What is new about one article; undefined while it says the same. */
function changeOf(
  law: Law,
  now: PublishedLaw,
  article: string,
  old: LockLine | undefined,
  day: string,
) {
  const words = now.abolished ? undefined : now.articles.get(article);
  const print = words === undefined ? repealed : printOf(words);
  if (old?.print === print) return undefined;
  const what: Change["what"] = !old
    ? "new"
    : words === undefined
      ? "missing"
      : print === repealed
        ? "repealed"
        : "changed";
  const after = now.modified ?? day;
  // what was never read before cannot have changed
  const line: LockLine = { law: law.id, article, print, ...(old && { changed: after }) };
  return { law, article, what, ...(law.amended && { before: law.amended }), after, line };
}

/**
 * Compare every cited article with published laws.
 *
 * @param cited by law and article, as in the lock
 * @param day counts where the data names no day
 */
export function compare(
  cited: Iterable<string>,
  laws: readonly Law[],
  lock: LawsLock,
  data: LawData,
  day: string,
): Compared {
  const old = new Map(lock.lines.map((line) => [`${line.law} ${line.article}`, line]));
  const byId = new Map(laws.map((law) => [law.id, { law, now: publishedAs(law, data) }]));
  const lines: LockLine[] = [];
  const changes: Change[] = [];
  const unknown = laws.filter((law) => !byId.get(law.id)?.now);
  let same = 0;
  for (const key of [...cited].sort()) {
    const [id = "", article = ""] = key.split(" ");
    const before = old.get(key);
    const { law, now } = byId.get(id) ?? {};
    if (!law || !now) {
      if (before) lines.push(before);
      continue;
    }
    const change = changeOf(law, now, article, before, data.edition ?? day);
    if (change) changes.push(change);
    else same += 1;
    const line = change?.line ?? before;
    if (line) lines.push(line);
  }
  const editions = [...new Set([...lock.editions, ...(data.edition ? [data.edition] : [])])].sort();
  return { changes, same, unknown, lock: { editions, lines } };
}

/**
 * Articles of a law that content/laws.yaml does not list yet: they may belong to what is cited.
 *
 * @example newArticles(published, articleSet(law.articles)) // ["77-5"]
 */
export const newArticles = (now: PublishedLaw, listed: ReadonlySet<string>): string[] =>
  [...now.articles]
    .filter(([article, words]) => !listed.has(article) && printOf(words) !== repealed)
    .map(([article]) => article);
