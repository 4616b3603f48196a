import { keep, keyOf, madeOn, type Shelf } from "./copies.ts";
import { type AllWords, asCopy, keptPage, offering, tongueOf } from "./show.ts";

/** What the worker has around it; a test brings its own. */
export interface World {
  base: string;
  words: AllWords;
  shelf: Shelf;
  fetch: (request: Request) => Promise<Response>;
  now: () => Date;
  /** resolves when the reader has waited long enough for the network */
  patience: () => Promise<void>;
  /** goes on after the answer was given */
  meanwhile: (work: Promise<unknown>) => void;
  /** tells the page that the network has brought another text than the copy that it shows */
  newer: () => void;
}

/** The page that is shown when there is neither a network nor a copy. */
export const offlinePage = (base: string): string => `${base}offline/`;

const isPage = (request: Request) => request.mode === "navigate";
/** Files that carry a hash in their name are what they were: a copy is as good as the original. */
const neverChanges = (address: string, base: string) =>
  new URL(address).pathname.startsWith(`${base}_astro/`);

/** Is this worker's business: our own pages and files, asked for whole? @example minds(request, "/guide/") */
export const minds = (request: Request, origin: string, base: string): boolean => {
  const { origin: from, pathname } = new URL(request.url);
  return (
    request.method === "GET" &&
    from === origin &&
    pathname.startsWith(base) &&
    !request.headers.has("range")
  );
};

async function withoutNetwork(request: Request, world: World): Promise<Response> {
  const { base, shelf, words } = world;
  if (!isPage(request)) return Response.error();
  const page = await shelf.match(new URL(offlinePage(base), request.url).href);
  if (!page) return Response.error();
  const pages = await Promise.all(
    (await shelf.keys()).map(async ({ url }) => {
      const copy = await shelf.match(url);
      return copy && keyOf(url) !== keyOf(new URL(offlinePage(base), url).href)
        ? keptPage(url, copy)
        : undefined;
    }),
  );
  const list = pages.filter((kept) => kept !== undefined);
  return new Response(offering(await page.text(), list, base, words), { headers: page.headers });
}

const text = (response: Response | undefined) => response?.clone().text();

/**
 * Answers a request: the network first, so nobody reads an old fee while a new one is within reach. Who has a copy does
 * not wait for ever: after three seconds the copy is shown, and says that it is one.
 */
export async function respond(request: Request, world: World): Promise<Response> {
  const { shelf, words, base } = world;
  const key = keyOf(request.url);
  const copy = await shelf.match(key);
  if (copy && neverChanges(request.url, base)) return copy;
  const before = isPage(request) ? await text(copy) : undefined;

  let answered = false;
  const arriving = world.fetch(request).then(async (response) => {
    const late = answered;
    const kept = response.clone();
    const keeping = (async () => {
      const now = late && before !== undefined ? await text(kept) : undefined;
      await keep(shelf, request.url, kept, world.now());
      if (now !== undefined && now !== before && response.ok) world.newer();
    })();
    world.meanwhile(keeping);
    return response;
  });
  world.meanwhile(arriving.catch(() => undefined));

  const given = async (): Promise<Response> => {
    if (!copy) return arriving.catch(() => withoutNetwork(request, world));
    const first = await Promise.race([
      arriving.then(
        (response) => (response.status >= 500 ? undefined : response),
        () => undefined,
      ),
      world.patience().then(() => undefined),
    ]);
    if (first) return first;
    return isPage(request) ? asCopy(copy, tongueOf(request.url, base, words), words, base) : copy;
  };
  const response = await given();
  answered = true;
  return response;
}

/**
 * Fetches what an earlier edition has kept anew; what does not arrive stays as it was, with its day.
 *
 * @param old what was kept
 */
export async function renew(
  old: Shelf,
  world: Pick<World, "shelf" | "fetch" | "now">,
): Promise<void> {
  for (const { url } of await old.keys()) {
    if (await world.shelf.match(url)) continue;
    const fresh = await world.fetch(new Request(url)).catch(() => undefined);
    if (fresh?.ok && (await keep(world.shelf, url, fresh, world.now()))) continue;
    const copy = await old.match(url);
    if (copy && fresh?.status !== 404 && fresh?.status !== 410)
      await keep(world.shelf, url, copy, new Date(copy.headers.get(madeOn) ?? 0));
  }
}
