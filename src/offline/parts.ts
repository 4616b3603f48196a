/** What a page is made of, and keeping it with the page: a copy without its scripts would be an empty form or list. */
import { isPage, keep, keyOf, type Shelf } from "./copies.ts";

/** What keeping needs around it; a test brings its own. */
export interface Store {
  base: string;
  shelf: Shelf;
  fetch: (request: Request) => Promise<Response>;
  now: () => Date;
}

/** The search copies its own scripts when it is used; without its index they are of no use. */
const search = /^(?:search-box|worker)-/;

/**
 * Scripts and styles that a page or a script names, by their paths.
 *
 * @example partsIn('<script src="/_astro/kept-DEi0pBnV.js">', "/") // ["/_astro/kept-DEi0pBnV.js"]
 */
export const partsIn = (text: string, base: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?:\/_astro\/|["'`]\.\/)([\w.-]+\.(?:css|js))/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !search.test(name))
      .map((name) => `${base}_astro/${name}`),
  ),
];

/** Keeps what is not here yet. @returns the texts of what is new */
async function keepFiles(paths: readonly string[], from: string, store: Store): Promise<string[]> {
  const texts = paths.map(async (path) => {
    const { href } = new URL(path, from);
    if (await store.shelf.match(href)) return "";
    const response = await store.fetch(new Request(href)).catch(() => undefined);
    if (!response) return "";
    const copy = response.clone();
    return (await keep(store.shelf, href, response, store.now())) ? copy.text() : "";
  });
  return Promise.all(texts);
}

/**
 * Keeps an answer; a page with the scripts and styles that it names, and those that its scripts name. The browser has
 * most of them at hand: nothing is sent twice.
 *
 * @returns whether the answer itself is kept
 */
export async function keepWhole(
  address: string,
  response: Response,
  store: Store,
  made = store.now(),
): Promise<boolean> {
  const { base, shelf } = store;
  const html = isPage(response) ? response.clone() : undefined;
  if (!(await keep(shelf, address, response, made))) return false;
  if (html) {
    const scripts = await keepFiles(partsIn(await html.text(), base), keyOf(address), store);
    await keepFiles(partsIn(scripts.join("\n"), base), keyOf(address), store);
  }
  return true;
}
