/**
 * The service worker of the site: what was opened once opens again without a network, and says of which day it is.
 * Bundled into `sw.js` by `src/build/offline.ts`, which puts the edition, the base and the words in.
 */
import { keyOf, shelfPrefix } from "./copies.ts";
import { keepWhole, type Store } from "./parts.ts";
import { renew } from "./renew.ts";
import { minds, respond, type World } from "./respond.ts";
import { type AllWords, listener, tongueOf } from "./show.ts";
import { offlinePage } from "./without.ts";

declare const EDITION: string;
declare const BASE: string;
declare const WORDS: AllWords;
/** Time zone of the offices. */
declare const ZONE: string;
/** Pages that everybody is to have without a network. */
declare const FIRST: readonly string[];
/** What stands at the top of the site: below `/` there may be other sites. */
declare const OWN: readonly string[];

/** Service workers are not among the types that pages have. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Lasting {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}
interface Asked extends Lasting {
  data: { keep?: string[] };
  ports: readonly MessagePort[];
}
interface Worker {
  location: Location;
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: true }) => Promise<readonly { url: string }[]>;
    get: (id: string) => Promise<{ postMessage: (message: object) => void } | undefined>;
  };
  addEventListener: {
    (type: "install" | "activate", act: (event: Lasting) => void): void;
    (type: "fetch", act: (event: Fetching) => void): void;
    (type: "message", act: (event: Asked) => void): void;
  };
}
const worker = self as unknown as Worker;
const prefix = shelfPrefix(BASE);
const name = prefix + EDITION;
const patience = 3000;
const absolute = (address: string) => new URL(address, worker.location.origin).href;
const store = async (): Promise<Store> => ({
  base: BASE,
  shelf: await caches.open(name),
  fetch: (request) => fetch(request),
  now: () => new Date(),
});
const isOurs = (request: Request) => minds(request, worker.location.origin, BASE, OWN);

/** Keeps each of a list; @throws at the first that does not arrive. */
async function keepAll(list: readonly string[]): Promise<void> {
  const here = await store();
  for (const address of list.map(absolute)) {
    const response = await here.fetch(new Request(address));
    if (!(await keepWhole(address, response, here))) throw new Error(`not kept: ${address}`);
  }
}

const earlier = async () =>
  (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);

/**
 * The page that brought the worker was there before it: kept now, or the one page that somebody has read would be
 * missing. What is kept is fetched anew here and not when the worker starts: pages would have to wait for that.
 */
async function prepare(): Promise<void> {
  await keepAll([...FIRST, offlinePage(BASE), BASE + listener]);
  const here = await store();
  for (const one of await earlier()) await renew(await caches.open(one), here);
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true }))
    if (isOurs(new Request(url))) await keepAll([keyOf(url)]).catch(() => undefined);
  await worker.skipWaiting();
}
worker.addEventListener("install", (event) => event.waitUntil(prepare()));

/** Copies of earlier editions are thrown away: ours alone, by their names. */
worker.addEventListener("activate", (event) => {
  const change = async () => {
    await worker.clients.claim();
    for (const one of await earlier()) await caches.delete(one);
  };
  event.waitUntil(change());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!isOurs(request)) return;
  const tell = async () => {
    const client = await worker.clients.get(event.resultingClientId || event.clientId);
    client?.postMessage({ newer: WORDS[tongueOf(request.url, BASE, WORDS)]?.newer ?? "" });
  };
  const answer = async () => {
    const world: World = {
      ...(await store()),
      words: WORDS,
      zone: ZONE,
      patience: () => new Promise((done) => setTimeout(done, patience)),
      meanwhile: (work) => event.waitUntil(work),
      newer: () => event.waitUntil(tell()),
    };
    return respond(request, world);
  };
  event.respondWith(answer());
});

/** A page asks to keep files, for searching without a network. */
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  const list = event.data.keep;
  if (!port || !list) return;
  event.waitUntil(
    keepAll(list).then(
      () => port.postMessage({ kept: list.length }),
      () => port.postMessage({ failed: true }),
    ),
  );
});
