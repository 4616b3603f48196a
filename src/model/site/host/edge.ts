import type { Headers, HostPlan, Place } from "./plan.ts";

/**
 * Hosts that read `_headers` and `_redirects` in the published folder (Netlify, Cloudflare Pages). Netlify cannot take
 * a header away again, so no two patterns that set the same header may fit one address: the part for everything else
 * is written out by its first folders.
 *
 * @param top names in the published folder; folders end in a slash
 * @example edgeHeaders(plan, ["zh/", "index.html"])
 */
export function edgeHeaders({ base, places }: HostPlan, top: readonly string[]): string {
  const [others, ...special] = places;
  if (!others) return "";
  const lines = (pattern: string, headers: Headers) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const whole = special.filter(({ prefix }) => prefix.endsWith("/"));
  const single = special.filter(({ prefix }) => !prefix.endsWith("/"));
  /** what a single file has besides its folder */
  const besides = ({ headers }: Place) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in others.headers)));
  return `${[
    ...lines(base, others.headers),
    ...top
      .filter((name) => !whole.some(({ prefix }) => prefix === name))
      .flatMap((name) => lines(`${base}${name}${name.endsWith("/") ? "*" : ""}`, others.headers)),
    ...whole.flatMap(({ prefix, headers }) => lines(`${base}${prefix}*`, headers)),
    ...single.flatMap((place) => lines(`${base}${place.prefix}`, besides(place))),
  ].join("\n")}\n`;
}

/**
 * Redirects of addresses that moved. Neither host sends 410 with a page for an address that is no more: the page itself
 * says so and leads on.
 *
 * @example edgeRedirects({ base: "/", places, moved: [{ from: "/zh/a/", to: "/zh/b/" }], gone: [] }) // "/zh/a/ /zh/b/ 301\n"
 */
export const edgeRedirects = ({ moved }: HostPlan): string =>
  moved.map(({ from, to }) => `${from} ${to} 301\n`).join("");
