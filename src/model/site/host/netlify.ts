import type { Headers, HostPlan, Place } from "./plan.ts";

const pick = (headers: Headers, names: readonly string[], inside: boolean): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name) === inside));
const lines = (pattern: string, headers: Headers) =>
  Object.keys(headers).length === 0
    ? []
    : [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];

/**
 * The `_headers` of Netlify. It cannot take a header away again, so no two patterns that fit one address may set the same
 * one. What is the same wherever it is sent goes with everything, also with an address that is not there; the rest of
 * the part for everything else is written out by its first folders.
 *
 * @param top names in the published folder; folders end in a slash
 * @example netlifyHeaders(plan, ["zh/", "index.html"])
 */
export function netlifyHeaders({ base, places }: HostPlan, top: readonly string[]): string {
  const [others, ...special] = places;
  if (!others) return "";
  const everywhere = Object.keys(others.headers).filter((name) =>
    special.every(({ headers }) => [undefined, others.headers[name]].includes(headers[name])),
  );
  const whole = special.filter(({ prefix }) => prefix.endsWith("/"));
  const single = special.filter(({ prefix }) => !prefix.endsWith("/"));
  const rest = (headers: Headers) => pick(headers, everywhere, false);
  /** what a single file has besides its folder */
  const besides = ({ headers }: Place) => pick(headers, Object.keys(others.headers), false);
  return `${[
    ...lines(`${base}*`, pick(others.headers, everywhere, true)),
    ...lines(base, rest(others.headers)),
    ...top
      .filter((name) => !/\.(?:br|gz)$/.test(name)) // it packs by itself
      .filter((name) => !whole.some(({ prefix }) => prefix === name))
      .flatMap((name) =>
        lines(`${base}${name}${name.endsWith("/") ? "*" : ""}`, rest(others.headers)),
      ),
    ...whole.flatMap(({ prefix, headers }) => lines(`${base}${prefix}*`, rest(headers))),
    ...single.flatMap((place) => lines(`${base}${place.prefix}`, besides(place))),
  ].join("\n")}\n`;
}

/**
 * Its `_redirects`. The sign `!`: also where there is a file, which is the page for hosts that cannot redirect.
 *
 * @example netlifyRedirects({ base: "/", places, moved: [{ from: "/zh/a/", to: "/zh/b/" }], gone: [] }) // "/zh/a/ /zh/b/ 301!\n"
 */
export const netlifyRedirects = ({ moved }: HostPlan): string =>
  moved.map(({ from, to }) => `${from} ${to} 301!\n`).join("");
