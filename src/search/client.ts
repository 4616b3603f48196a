import type { Replies, Request } from "./worker.ts";

/** The search as a page uses it. Every promise fails when a part of the search does not arrive. */
export interface Client {
  ask: <R extends Request>(request: R) => Promise<Replies[R["do"]]>;
}
let shared: Client | undefined;

/**
 * Starts the worker, once a page.
 * @param base address of the site, as in links
 */
export function connect(base: string): Client {
  shared ??= start(new URL(base, location.href).href);
  return shared;
}

function start(base: string): Client {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let last = 0;
  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
    shared = undefined;
    worker.terminate();
  };
  worker.addEventListener("error", () => fail("search: the worker did not start"));
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<{ number: number; reply: never; error?: string }>) => {
      const { resolve, reject } = waiting.get(data.number) ?? {};
      waiting.delete(data.number);
      if (data.error) reject?.(new Error(data.error));
      else resolve?.(data.reply);
    },
  );
  return {
    ask(request) {
      last += 1;
      const { promise, resolve, reject } = deferred();
      waiting.set(last, { promise, resolve, reject });
      worker.postMessage({ number: last, base, ...request });
      return promise;
    },
  };
}

/** Promise.withResolvers, which older browsers lack. */
function deferred(): PromiseWithResolvers<never> {
  let resolve: (value: never) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve: resolve as PromiseWithResolvers<never>["resolve"], reject };
}
