/**
 * The service worker of the site: what was opened once opens again without a network, and says of which day it is.
 * Bundled into `sw.js` by `src/build/offline.ts`, which puts the edition, the base and the words in.
 */
import { keep, shelfPrefix } from "./copies.ts";
import { minds, offlinePage, renew, respond, type World } from "./respond.ts";
import { type AllWords, listener, tongueOf } from "./show.ts";

declare const EDITION: string;
declare const BASE: string;
declare const WORDS: AllWords;
/** Pages that everybody is to have without a network. */
declare const FIRST: readonly string[];

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
const network = { fetch: (request: Request) => fetch(request), now: () => new Date() };

/** Keeps each of a list; @throws at the first that does not arrive. */
async function keepAll(list: readonly string[]): Promise<void> {
  const shelf = await caches.open(name);
  for (const address of list) {
    const response = await fetch(absolute(address));
    if (!(await keep(shelf, absolute(address), response, new Date())))
      throw new Error(`not kept: ${address}`);
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(
    keepAll([...FIRST, offlinePage(BASE), BASE + listener]).then(() => worker.skipWaiting()),
  );
});

/** Copies of earlier editions are fetched anew and then thrown away: ours alone, by their names. */
worker.addEventListener("activate", (event) => {
  const change = async () => {
    const shelf = await caches.open(name);
    const old = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
    for (const one of old) {
      await renew(await caches.open(one), { shelf, ...network });
      await caches.delete(one);
    }
  };
  event.waitUntil(worker.clients.claim().then(change));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!minds(request, worker.location.origin, BASE)) return;
  const tell = async () => {
    const client = await worker.clients.get(event.resultingClientId || event.clientId);
    client?.postMessage({ newer: WORDS[tongueOf(request.url, BASE, WORDS)]?.newer ?? "" });
  };
  const answer = async () => {
    const world: World = {
      ...network,
      base: BASE,
      words: WORDS,
      shelf: await caches.open(name),
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
