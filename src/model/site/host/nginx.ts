import { mediaTypes } from "../media-types.ts";
import type { Headers, HostPlan } from "./plan.ts";

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** `always`: on 404 and other errors too. One location does not inherit what another adds, so each says all. */
const added = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

/** Media types by nginx's rule: a type, then the ends of names. It adds the character set itself. */
const types = (): string[] => [
  "types {",
  ...Object.entries(mediaTypes).map(([end, type]) => `  ${type.split(";")[0]} ${end};`),
  "}",
];

/**
 * What goes into the `server` block of nginx.
 *
 * @example nginx({ base: "/guide/", places, moved: [], gone: [] })
 */
export function nginx({ base, places, moved, gone }: HostPlan): string {
  const bare = base.replace(/\/$/, "");
  const block = (head: string, lines: readonly string[]) => [
    `location ${head} {`,
    ...lines.map((line) => `  ${line}`),
    "}",
  ];
  const [others] = places;
  return `${[
    "# In the server block: include /…/hosting/nginx.conf;",
    "# Change the folder to where the site lies (npm run deploy keeps a link “current” there).",
    "set $guide /srv/guide/current;",
    "",
    "absolute_redirect off; # behind a proxy, host and port would be wrong",
    "server_tokens off;",
    "charset utf-8;",
    "charset_types text/css text/javascript text/plain text/csv text/turtle text/markdown text/calendar application/json application/ld+json application/xml;",
    "gzip_static on; # the .gz files beside the pages",
    "gzip_vary on;",
    "# with the module ngx_brotli: brotli_static on;",
    "ssl_buffer_size 4k; # a browser reads nothing of a record before its end: 16k holds up a page by 60 ms on a slow line",
    `error_page 404 ${base}404.html;`,
    ...(bare ? [...block(`= ${bare}`, [`return 308 ${base};`])] : []),
    ...moved.flatMap(({ from, to }) =>
      block(`= ${from}`, [...added(others?.headers ?? {}), `return 301 ${to};`]),
    ),
    ...gone.flatMap((from) =>
      block(`= ${from}`, [`error_page 410 ${from}index.html;`, "return 410;"]),
    ),
    ...places.flatMap(({ prefix, headers }) =>
      block(`^~ ${base}${prefix}`, [
        `alias $guide/${prefix};`,
        "index index.html;",
        ...types(),
        "default_type application/octet-stream;",
        "limit_except GET { deny all; } # HEAD goes with GET",
        ...added(headers),
      ]),
    ),
  ].join("\n")}\n`;
}
