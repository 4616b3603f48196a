import { dayIn as officeDay } from "../model/time/today.ts";
import { isPage, madeOn } from "./copies.ts";

/** What the worker says, in one language: made from `content/ui`. */
export interface Words {
  /** with {{day}} */
  copy: string;
  /** a link that shows the page anew */
  newer: string;
  /** when nothing is kept yet */
  none: string;
}
export type AllWords = Readonly<Record<string, Words>>;

/** What a copy of a page is told with: the words, the site's base, and the time zone of its offices. */
export interface Saying {
  words: AllWords;
  base: string;
  zone: string;
}

/** The language of an address; pages outside the languages speak the first. @example tongueOf("https://a.org/g/en/", "/g/", { zh, en }) // "en" */
export const tongueOf = (address: string, base: string, words: AllWords): string => {
  const first = new URL(address).pathname.slice(base.length).split("/")[0] ?? "";
  return first in words ? first : (Object.keys(words)[0] ?? "");
};

/**
 * The day that it was where the offices are, wherever the reader is.
 *
 * @example dayIn("zh", new Date("2026-11-29T20:00:00Z"), "Asia/Taipei") // "115 年 11 月 30 日"
 */
export const dayIn = (tongue: string, moment: Date, timeZone: string): string => {
  if (tongue !== "zh")
    return moment.toLocaleDateString(tongue === "en" ? "en-GB" : tongue, {
      dateStyle: "long",
      timeZone,
    });
  const [year = 0, month, day] = officeDay(timeZone, moment).split("-").map(Number);
  return `${year - 1911} 年 ${month} 月 ${day} 日`;
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * A copy of a page as the reader gets it: it says that it is a copy, and of which day.
 *
 * @example await (await asCopy(response, "zh", { words, base: "/", zone: "Asia/Taipei" })).text() // "…<main id="main"><p role="status">…115 年 11 月 30 日…"
 */
export async function asCopy(
  copy: Response,
  tongue: string,
  { words, base, zone }: Saying,
): Promise<Response> {
  const made = copy.headers.get(madeOn);
  const html = await copy.text();
  const line = (words[tongue]?.copy ?? "").replace(
    "{{day}}",
    made === null ? "?" : dayIn(tongue, new Date(made), zone),
  );
  return new Response(
    html.replace(
      /<main\b[^>]*>/,
      (main) =>
        `${main}<p role="status"><strong>${escaped(line)}</strong></p><script type="module" src="${base}${listener}"></script>`,
    ),
    { headers: copy.headers },
  );
}

/** The script that a copy brings along: it waits for word that the page has changed. */
export const listener = "offline/newer.js";

/** A page that is kept. */
export interface Kept {
  href: string;
  title: string;
}

const titleOf = (html: string): string => /<title>([^<｜]*)/.exec(html)?.[1]?.trim() ?? "";

/** The address and the title of a page, from its copy; nothing for files that are no pages. */
export async function keptPage(address: string, copy: Response): Promise<Kept | undefined> {
  if (!isPage(copy)) return undefined;
  return { href: new URL(address).pathname, title: titleOf(await copy.text()) || address };
}

/**
 * The page for readers without a network, with the pages that are kept here. Each list stands in the section of its
 * language.
 *
 * @example offering('<ul data-kept="zh"></ul>', [{ href: "/zh/", title: "首頁" }], "/", words)
 */
export const offering = (
  html: string,
  pages: readonly Kept[],
  base: string,
  words: AllWords,
): string =>
  html.replaceAll(/<ul data-kept="?(\w+)"?><\/ul>/g, (_, tongue: string) => {
    const own = pages.filter(({ href }) => href.startsWith(`${base}${tongue}/`));
    const items = own.map(({ href, title }) => `<li><a href="${escaped(href)}">${title}</a></li>`);
    return own.length > 0
      ? `<ul>${items.join("")}</ul>`
      : `<p>${escaped(words[tongue]?.none ?? "")}</p>`;
  });
