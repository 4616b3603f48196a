import { byArticle } from "../citation.ts";

/** One cited article, as it was read. */
export interface LockLine {
  law: string;
  /** The number as content writes it: "77-2". */
  article: string;
  /** First eight hex digits of SHA-256 over its text; `none` once it is repealed. */
  print: string;
  /** The day from which the text is no longer the one that stood here first. */
  changed?: string;
}

/** The file `content/laws.lock`. */
export interface LawsLock {
  /** The editions of the law data that were read, oldest first. */
  editions: string[];
  lines: LockLine[];
}

/** Stands for the text of an article that was repealed. */
export const repealed = "--------";

export const lineOf = /^([a-z0-9-]+) (\d+(?:-\d+)?) ([0-9a-f]{8}|-{8})(?: (\d{4}-\d{2}-\d{2}))?$/;

/**
 * Read `content/laws.lock`. Lines that are none are left out; the guard names them.
 *
 * @example parseLock("building-act 77 1a2b3c4d\n").lines[0].article // "77"
 */
export function parseLock(text: string): LawsLock {
  const lines: LockLine[] = [];
  const editions: string[] = [];
  for (const row of text.split(/\r?\n/)) {
    const edition = /^# edition (\S+)/.exec(row)?.[1];
    if (edition) editions.push(edition);
    const [, law = "", article = "", print = "", changed] = lineOf.exec(row.trim()) ?? [];
    if (law) lines.push({ law, article, print, ...(changed && { changed }) });
  }
  return { editions, lines };
}

const head = `# 網站引用的法條，每條一個指紋；由 npm run lawwatch 寫入，不用手改。
# The articles that the site cites, a fingerprint each; written by npm run lawwatch, not by hand.
# law · article · fingerprint · day of the change, where the text has changed since it was first read`;

/** Write it, sorted as a reader counts. @example formatLock(parseLock(text)) === text */
export const formatLock = ({ editions, lines }: LawsLock): string =>
  [
    head,
    ...editions.map((edition) => `# edition ${edition}`),
    ...[...lines]
      .sort((a, b) => (a.law < b.law ? -1 : a.law > b.law ? 1 : byArticle(a.article, b.article)))
      .map(({ law, article, print, changed }) =>
        [law, article, print, ...(changed ? [changed] : [])].join(" "),
      ),
    "",
  ].join("\n");

/** Days on which cited articles changed, by law and article. */
export type LawDays = ReadonlyMap<string, string>;

/** @example lawDays(lock).get("building-act 77") // "2026-01-01" */
export const lawDays = ({ lines }: LawsLock): LawDays =>
  new Map(
    lines.flatMap(({ law, article, changed }) =>
      changed ? [[`${law} ${article}`, changed] as const] : [],
    ),
  );
