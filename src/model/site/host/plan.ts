import { everyLocale, type Locale } from "../../locale.ts";
import { cacheFor, type Hsts, ofDrawings, ofPages, securityHeaders } from "../security.ts";

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site whose answers carry headers of their own; the longest prefix that fits an address counts. */
export interface Place {
  /** below the base, without a slash before it; "" is everything else */
  prefix: string;
  headers: Headers;
}
/** All that a host has to know to publish the site: each host file is one way to write it down. */
export interface HostPlan {
  /** where the site lives on its host: "/" or "/guide/" */
  base: string;
  /** the one for everything else first */
  places: readonly Place[];
  /** addresses that moved: old and new, with the base */
  moved: readonly { from: string; to: string }[];
  /** addresses that are no more, with the base: 410, and a page that leads on */
  gone: readonly string[];
}

const without = (headers: Headers, names: readonly string[]): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Whoever reuses the data may fetch it from a page of another site. */
const shared = { "Access-Control-Allow-Origin": "*" };

/**
 * Which headers go with which part of the site.
 *
 * @param styles hashes of the styles that stand in pages
 * @example placesOf({})[0].headers["X-Frame-Options"] // "DENY"
 */
export function placesOf(
  hsts: Hsts,
  locales: readonly Locale[] = everyLocale,
  styles: readonly string[] = [],
): Place[] {
  const all = { ...securityHeaders(hsts, styles), "Cache-Control": cacheFor.pages };
  const data = without(all, ofPages);
  return [
    { prefix: "", headers: all },
    { prefix: "_astro/", headers: { ...all, "Cache-Control": cacheFor.hashed } },
    { prefix: "pictures/", headers: { ...all, "Content-Security-Policy": ofDrawings } },
    // what the search fetches is data and no page: a dozen small files a search, each with its headers
    ...["search/", "pagefind/"].map((prefix) => ({ prefix, headers: data })),
    {
      prefix: "open-data/",
      headers: { ...data, ...shared, "Cross-Origin-Resource-Policy": "cross-origin" },
    },
    ...locales.map((locale) => ({
      prefix: `${locale}/changes/feed.xml`,
      headers: { ...all, ...shared },
    })),
  ];
}

/**
 * The headers of one answer.
 *
 * @param address below the base, without a slash before it
 * @example headersAt("zh/", placesOf({}))["X-Frame-Options"] // "DENY"
 */
export const headersAt = (address: string, places: readonly Place[]): Headers =>
  places
    .filter(({ prefix }) => address.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.headers ?? {};
