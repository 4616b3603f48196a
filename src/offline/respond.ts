import { isGone, isPage, keyOf } from "./copies.ts";
import { keepWhole, type Store } from "./parts.ts";
import { asCopy, listener, type Saying, tongueOf } from "./show.ts";
import { withoutNetwork } from "./without.ts";

/** What the worker has around it; a test brings its own. */
export interface World extends Store, Saying {
  /** resolves when the reader has waited long enough for the network */
  patience: () => Promise<void>;
  /** goes on after the answer was given */
  meanwhile: (work: Promise<unknown>) => void;
  /** tells the page that the network has brought another text than the copy that it shows */
  newer: () => void;
}

const opensPage = (request: Request) => request.mode === "navigate";
/**
 * Files that carry a hash in their name are what they were, and the script of copies came with this worker: a copy is
 * as good as the original.
 */
const neverChanges = (address: string, base: string) => {
  const { pathname } = new URL(address);
  return pathname.startsWith(`${base}_astro/`) || pathname === base + listener;
};

/**
 * Is this the worker's business: our own pages and files, asked for whole? Another site may live below ours.
 *
 * @param own what stands at the top of this site
 * @example minds(new Request("https://example.org/mail/"), "https://example.org", "/", ["zh", "en"]) // false
 */
export const minds = (
  request: Request,
  origin: string,
  base: string,
  own: readonly string[],
): boolean => {
  const { origin: from, pathname } = new URL(request.url);
  if (request.method !== "GET" || from !== origin || request.headers.has("range")) return false;
  const [first = ""] = pathname.slice(base.length).split("/");
  return pathname.startsWith(base) && (first === "" || own.includes(first));
};

const text = (response: Response | undefined) => response?.clone().text();

/**
 * Answers a request: the network first, so nobody reads an old fee while a new one is within reach. Who has a copy does
 * not wait for ever: when the whole page is not there after three seconds, the copy is shown, and says that it is one.
 */
export async function respond(request: Request, world: World): Promise<Response> {
  const { shelf, words, base } = world;
  const key = keyOf(request.url);
  const opens = opensPage(request);
  const copy = await shelf.match(key);
  if (copy && neverChanges(request.url, base)) return copy;
  const before = opens ? await text(copy) : undefined;

  const arriving = world.fetch(request);
  const whole = async (): Promise<Response | undefined> => {
    const response = await arriving;
    if (opens) await text(response);
    return response.status >= 500 ? undefined : response;
  };
  const inTime =
    copy && Promise.race([whole().catch(() => undefined), world.patience().then(() => undefined)]);

  const keeping = async () => {
    const response = (await arriving).clone();
    // a file that is opened on its own, a PDF say, cannot tell that it is a copy
    if (opens && !isPage(response)) return;
    const now = before === undefined || response.status >= 500 ? before : await text(response);
    if (isGone(response)) await shelf.delete(key);
    else await keepWhole(request.url, response, world);
    if (now !== before && !(await inTime)) world.newer();
  };
  world.meanwhile(keeping().catch(() => undefined));

  if (!copy)
    return arriving.catch(() => (opens ? withoutNetwork(request.url, world) : Response.error()));
  const first = await inTime;
  if (first) return first;
  return opens ? asCopy(copy, tongueOf(request.url, base, words), world) : copy;
}
