import type { Headers, HostPlan } from "./plan.ts";

/** What it takes at most; the rest of the moved addresses lead on by their pages. */
export const most = { redirects: 2000, headerRules: 100, line: 2000 };

const lines = (pattern: string, headers: Headers, without: readonly string[]) => [
  pattern,
  ...without.map((name) => `  ! ${name}`),
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];

/**
 * The `_headers` of Cloudflare Pages. Every rule that fits an address counts, in their order, and a header that two of
 * them set would be sent with both values: what is another takes the first away (`! Name`). It lets every site fetch
 * everything unless told not to.
 *
 * @example cloudflareHeaders({ base: "/", places, moved: [], gone: [] }) // "/*\n  ! Access-Control-Allow-Origin\n…"
 */
export function cloudflareHeaders({ base, places }: HostPlan): string {
  const [others, ...special] = places;
  if (!others) return "";
  return `${[
    ...lines(`${base}*`, others.headers, ["Access-Control-Allow-Origin"]),
    ...special.flatMap(({ prefix, headers }) => {
      const own = Object.entries(headers).filter(([name, value]) => others.headers[name] !== value);
      return lines(
        `${base}${prefix}${prefix.endsWith("/") ? "*" : ""}`,
        Object.fromEntries(own),
        Object.keys(others.headers).filter((name) => others.headers[name] !== headers[name]),
      );
    }),
  ].join("\n")}\n`;
}

/**
 * Its `_redirects`: they go before files of the same address. Neither it nor Netlify sends 410 with a page for an address
 * that is no more: the page itself says so and leads on.
 *
 * @example cloudflareRedirects({ base: "/", places, moved: [{ from: "/zh/a/", to: "/zh/b/" }], gone: [] }) // "/zh/a/ /zh/b/ 301\n"
 */
export const cloudflareRedirects = ({ moved }: HostPlan): string =>
  moved
    .slice(0, most.redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join("");
