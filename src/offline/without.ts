import { keyOf, type Shelf } from "./copies.ts";
import { type AllWords, keptPage, offering } from "./show.ts";

/** The page that is shown when there is neither a network nor a copy. */
export const offlinePage = (base: string): string => `${base}offline/`;

/**
 * The page for readers without a network and without a copy: with what is kept here.
 *
 * @example await withoutNetwork("https://example.org/zh/faq/", { base: "/", shelf, words })
 */
export async function withoutNetwork(
  address: string,
  { base, shelf, words }: { base: string; shelf: Shelf; words: AllWords },
): Promise<Response> {
  const { href } = new URL(offlinePage(base), address);
  const page = await shelf.match(href);
  if (!page) return Response.error();
  const pages = (await shelf.keys()).map(async ({ url }) => {
    const copy = keyOf(url) === href ? undefined : await shelf.match(url);
    return copy && keptPage(url, copy);
  });
  const kept = (await Promise.all(pages)).filter((one) => one !== undefined);
  return new Response(offering(await page.text(), kept, base, words), { headers: page.headers });
}
