import { isGone, madeOn, type Shelf } from "./copies.ts";
import { keepWhole, type Store } from "./parts.ts";

/**
 * Fetches what an earlier edition has kept anew; what does not arrive stays as it was, with its day; what is gone goes.
 *
 * @param old what was kept
 */
export async function renew(old: Shelf, store: Store): Promise<void> {
  for (const { url } of await old.keys()) {
    if (await store.shelf.match(url)) continue;
    const fresh = await store.fetch(new Request(url)).catch(() => undefined);
    if (fresh && (isGone(fresh) || (await keepWhole(url, fresh, store)))) continue;
    const copy = await old.match(url);
    if (!copy) continue;
    const made = new Date(copy.headers.get(madeOn) ?? 0);
    // its scripts are those of its own edition: here, not in the network
    const fetch = async ({ url }: Request) => (await old.match(url)) ?? Response.error();
    await keepWhole(url, copy, { ...store, fetch }, made);
  }
}
