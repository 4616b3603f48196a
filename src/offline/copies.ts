/** The part of the browser's Cache that copies need; a test brings its own. */
export interface Shelf {
  match: (key: string) => Promise<Response | undefined>;
  put: (key: string, response: Response) => Promise<void>;
  delete: (key: string) => Promise<boolean>;
  keys: () => Promise<readonly { url: string }[]>;
}

/** When a copy was made, in a header of its own. */
export const madeOn = "x-copied-on";

/**
 * Names of the site's copies begin so: with the base, since other sites, and another city's guide, may live on the
 * same origin.
 *
 * @example shelfPrefix("/guide/") // "guide /guide/ "
 */
export const shelfPrefix = (base: string): string => `guide ${base} `;

/**
 * The address under which an answer is kept: without what was asked. A search is nobody's business, and the page is
 * the same whatever the query.
 *
 * @example keyOf("https://example.org/zh/search/?q=違建#faq") // "https://example.org/zh/search/"
 */
export const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

/**
 * May an answer be kept? Only a whole one of our own: no part of a file (206), nothing of another origin, nothing that
 * stands under another address by now, nothing that is not there.
 *
 * @example mayKeep(new Response("a")) // true
 */
export const mayKeep = (response: Response): boolean =>
  response.status === 200 &&
  !response.redirected &&
  (response.type === "basic" || response.type === "default");

/** Is it over with a page: taken off the site, or moved? @example isGone(new Response("", { status: 410 })) // true */
export const isGone = (response: Response): boolean =>
  response.status === 404 || response.status === 410 || response.redirected;

/** @example isPage(new Response("", { headers: { "content-type": "application/pdf" } })) // false */
export const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.startsWith("text/html") ?? false;

/**
 * Keeps an answer with the time. A full device keeps nothing more, which is no fault of the page.
 *
 * @returns whether it is kept
 */
export async function keep(
  shelf: Shelf,
  address: string,
  response: Response,
  now: Date,
): Promise<boolean> {
  if (!mayKeep(response)) return false;
  const headers = new Headers(response.headers);
  headers.set(madeOn, now.toISOString());
  // unpacked already: the length of what was sent says nothing of it
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  try {
    await shelf.put(keyOf(address), new Response(await response.arrayBuffer(), { headers }));
    return true;
  } catch {
    return false;
  }
}
