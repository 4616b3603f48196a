import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { headersAt, placesOf } from "../model/site/host/plan.ts";
import { locales } from "../model/locale.ts";
import { mediaType } from "../model/site/media-types.ts";
import { stylesIn } from "./publish/styles.ts";

/** The file behind an address. @example locate("dist", "/zh/") // "dist/zh/index.html"; undefined when there is none */
export function locate(folder: string, address: string): string | undefined {
  const file = path.join(folder, path.posix.normalize(`/${address}`)); // normalize: no way out of the folder
  const candidate = address.endsWith("/") ? path.join(file, "index.html") : file;
  return existsSync(candidate) && statSync(candidate).isFile() ? candidate : undefined;
}

const decoded = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
};

/** The packed twin of a text that a reader takes. @example twinOf("dist/zh/index.html", "gzip, br") // { file: "….br", encoding: "br" } */
const twinOf = (file: string, accepts: string): { file: string; encoding: string } | undefined =>
  [
    { encoding: "br", end: "br" },
    { encoding: "gzip", end: "gz" },
  ]
    .map(({ encoding, end }) => ({ encoding, file: `${file}.${end}` }))
    .find((twin) => accepts.includes(twin.encoding) && existsSync(twin.file));

/**
 * A server of static files, as the host files tell a host to be: headers by place, packed twins, `404.html` with status
 * 404, a missing last slash added.
 *
 * @example staticServer("dist", "/").listen(4321)
 */
export function staticServer(folder: string, base: string): Server {
  const places = placesOf({}, locales, stylesIn(folder));
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const address = decoded(pathname);
    const inside = address?.startsWith(base) ? address.slice(base.length) : undefined;
    if (inside && !inside.endsWith("/") && locate(folder, `${inside}/`))
      return response.writeHead(308, { Location: `${encodeURI(address ?? "")}/${search}` }).end();

    const found = inside === undefined ? undefined : locate(folder, inside || "/");
    const file = found ?? path.join(folder, "404.html");
    const headers = headersAt(inside ?? "", places);
    // Only https can be upgraded to; Safari would look for this server's files there too.
    const policy = headers["Content-Security-Policy"]?.replace(/;\s*upgrade-insecure-requests/, "");
    const content = readFileSync(file);
    const tag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
    for (const [name, value] of Object.entries({
      ...headers,
      ...(policy && { "Content-Security-Policy": policy }),
      "Content-Type": mediaType(file),
      ETag: tag,
      Vary: "Accept-Encoding",
    }))
      response.setHeader(name, value);
    if (found && request.headers["if-none-match"] === tag) return response.writeHead(304).end();

    const twin = twinOf(file, `${request.headers["accept-encoding"] ?? ""}`);
    if (twin) response.setHeader("Content-Encoding", twin.encoding);
    const body = twin ? readFileSync(twin.file) : content;
    response.writeHead(found ? 200 : 404, { "Content-Length": body.length });
    return response.end(request.method === "HEAD" ? undefined : body);
  });
}
