import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Replies, Request } from "../../search/worker.ts";

/** Asks the worker of the search, as a page does. */
export type AskWorker = <R extends Request>(request: R) => Promise<Replies[R["do"]]>;

/**
 * Runs the worker of a built site's search in this program: the same messages and the same index, no browser. Files are
 * read from the disk.
 *
 * @param dist folder of the built site
 * @example await (await searchWorker("dist"))({ do: "search", locale: "zh", text: "路燈不亮" })
 */
export async function searchWorker(dist: string): Promise<AskWorker> {
  const base = pathToFileURL(`${dist}/`).href;
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  const scope = {
    postMessage({ number, reply, error }: { number: number; reply: never; error?: string }) {
      const { resolve, reject } = waiting.get(number) ?? {};
      waiting.delete(number);
      if (error) reject?.(new Error(error));
      else resolve?.(reply);
    },
    onmessage: undefined as ((event: { data: unknown }) => unknown) | undefined,
  };
  // what a worker finds in a browser, and Node has not
  Object.assign(globalThis, { self: scope, fetch: fromDisk(globalThis.fetch) });
  await import("../../search/worker.ts");
  let last = 0;
  return (request) => {
    const answer = Promise.withResolvers<never>();
    last += 1;
    waiting.set(last, answer);
    scope.onmessage?.({ data: { number: last, base, ...request } });
    return answer.promise;
  };
}

/** `fetch` that reads addresses of files, too. */
const fromDisk =
  (send: typeof fetch): typeof fetch =>
  async (request, options) => {
    const address = request instanceof Request ? request.url : String(request);
    if (!address.startsWith("file:")) return send(request, options);
    const content = await readFile(new URL(address)).catch(() => undefined);
    return new Response(content, { status: content ? 200 : 404 });
  };
