import { mediaTypes } from "../media-types.ts";
import type { Headers, HostPlan } from "./plan.ts";

const quoted = (text: string) => `"${text.replaceAll('"', String.raw`\"`)}"`;
const pattern = (text: string) => text.replaceAll(/[.\\+*?[^\]$(){}=!<>|:#-]/g, String.raw`\$&`);
const set = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `  Header always set ${name} ${quoted(value)}`);

/**
 * The `.htaccess` that lies in the published folder.
 *
 * @example apache({ base: "/guide/", places, moved: [], gone: [] })
 */
export function apache({ base, places, moved, gone }: HostPlan): string {
  const shortest = places.toSorted((a, b) => a.prefix.length - b.prefix.length);
  const below = (address: string) => pattern(address.slice(base.length));
  return `${[
    "# Copy this file into the published folder. Needs mod_headers, mod_rewrite, mod_mime and AllowOverride All.",
    "Options -Indexes -MultiViews",
    "DirectoryIndex index.html",
    `ErrorDocument 404 ${base}404.html`,
    "AddDefaultCharset utf-8",
    ...Object.entries(mediaTypes).map(([end, type]) => `AddType ${quoted(type)} .${end}`),
    "FileETag MTime Size",
    "",
    "# Later blocks stand over earlier ones.",
    ...shortest.flatMap(({ prefix, headers }, at) => [
      `<If "%{REQUEST_URI} =~ m#^${pattern(base + prefix)}#">`,
      ...(at > 0
        ? Object.keys(shortest[0]?.headers ?? {})
            .filter((name) => !(name in headers))
            .map((name) => `  Header always unset ${name}`)
        : []),
      ...set(headers),
      "</If>",
    ]),
    "",
    "RewriteEngine On",
    `RewriteBase ${base}`,
    "# what is meant for hosts is not for readers",
    String.raw`RewriteRule (^|/)(\.ht|_headers$|_redirects$) - [R=404,L]`,
    ...moved.map(({ from, to }) => `RewriteRule ^${below(from)}$ ${to} [R=301,L]`),
    ...gone.flatMap((from) => [
      `<If "%{REQUEST_URI} == '${from}'">`,
      `  ErrorDocument 410 ${from}index.html`,
      "</If>",
      `RewriteRule ^${below(from)}$ - [R=410,L]`,
    ]),
    "# packed under way, a text would have another ETag, and be sent again each time",
    "RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]",
    "# pages that were packed before",
    ...["br", "gz"].flatMap((end) => [
      `RewriteCond %{HTTP:Accept-Encoding} ${end === "br" ? String.raw`\bbr\b` : "gzip"}`,
      `RewriteCond %{REQUEST_FILENAME}.${end} -s`,
      `RewriteRule ^(.+)$ $1.${end} [L]`,
    ]),
    "RemoveLanguage .br",
    "RemoveType .gz",
    "AddEncoding br .br",
    "AddEncoding gzip .gz",
    "Header append Vary Accept-Encoding",
  ].join("\n")}\n`;
}
