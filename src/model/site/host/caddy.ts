import { mediaTypes } from "../media-types.ts";
import type { Headers, HostPlan } from "./plan.ts";

const quoted = (text: string) =>
  /^[\w./:*-]+$/.test(text) ? text : `"${text.replaceAll('"', String.raw`\"`)}"`;
const set = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `header ${name} ${quoted(value)}`);

/**
 * What goes into a site of a Caddyfile. Caddy itself asks for a certificate and sends to https.
 *
 * @example caddy({ base: "/guide/", places, moved: [], gone: [] })
 */
export function caddy({ base, places, moved, gone }: HostPlan): string {
  const bare = base.replace(/\/$/, "");
  const block = (head: string, lines: readonly string[]) => [
    `${head} {`,
    ...lines.map((line) => `\t${line}`),
    "}",
  ];
  const longest = places.toSorted((a, b) => b.prefix.length - a.prefix.length);
  /** `handle` blocks exclude each other, the longest path first. */
  const answers = longest.flatMap(({ prefix, headers }) =>
    block(`handle ${base}${prefix}${prefix.endsWith(".xml") ? "" : "*"}`, [
      ...set(headers),
      ...(bare ? [`uri strip_prefix ${bare}`] : []),
      "file_server {",
      "\tprecompressed br gzip",
      "}",
    ]),
  );
  const [others] = places;
  return `${[
    "# In the site's block: import /…/hosting/Caddyfile",
    "# Change the folder to where the site lies (npm run deploy keeps a link “current” there).",
    "root * /srv/guide/current",
    ...(bare ? [`redir ${bare} ${base} 308`] : []),
    ...Object.entries(mediaTypes).flatMap(([end, type]) => [
      `@${end} path *.${end}`,
      `header @${end} ?Content-Type ${quoted(type)}`,
    ]),
    // in this order: by itself Caddy takes the longest path first
    ...block("route", [
      ...moved.flatMap(({ from, to }) =>
        block(`handle ${from}`, [...set(others?.headers ?? {}), `redir * ${to} 301`]),
      ),
      ...gone.flatMap((from) => block(`handle ${from}`, ['error "gone" 410'])),
      ...answers,
    ]),
    ...block("handle_errors", [
      ...set(others?.headers ?? {}),
      ...(bare ? [`uri strip_prefix ${bare}`] : []),
      "@gone expression {http.error.status_code} == 410",
      "handle @gone {",
      "\trewrite * {http.request.orig_uri.path}index.html",
      ...(bare ? [`\turi strip_prefix ${bare}`] : []),
      "\tfile_server {",
      "\t\tstatus 410",
      "\t}",
      "}",
      "handle {",
      "\trewrite * /404.html",
      "\tfile_server {",
      "\t\tstatus {http.error.status_code}",
      "\t}",
      "}",
    ]),
  ].join("\n")}\n`;
}
