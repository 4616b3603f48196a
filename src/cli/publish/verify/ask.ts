/** An answer of a host, as far as it is looked at. */
export interface Answer {
  status: number;
  headers: Headers;
  text: () => Promise<string>;
}
/** Asks a host for one address; redirects are not followed. */
export type Ask = (
  url: string,
  options?: { method?: "HEAD" | "GET" | "OPTIONS"; headers?: Record<string, string> },
) => Promise<Answer>;

const patience = 20_000;

/**
 * Asks over the network. `identity`: lengths are those of the files, unless a packed answer is asked for.
 *
 * @throws with the address when no answer comes
 */
export const ask: Ask = async (url, { method = "GET", headers = {} } = {}) => {
  try {
    return await fetch(url, {
      method,
      headers: { "Accept-Encoding": "identity", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`${url}: ${cause instanceof Error ? cause.message : message}`);
  }
};

const atOnce = 8;

/**
 * Does one thing for each of a list, a few at a time.
 *
 * @example await each(urls, async (url) => (await ask(url)).status === 200 ? [] : [url])
 */
export async function each<T>(
  list: readonly T[],
  act: (one: T) => Promise<string[]>,
): Promise<string[]> {
  const rest = [...list.entries()];
  const found: string[][] = [];
  const worker = async () => {
    for (let next = rest.shift(); next; next = rest.shift())
      found[next[0]] = await act(next[1]).catch((error: Error) => [error.message]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found.flat();
}
