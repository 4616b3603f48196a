import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { headerRules, headersFor } from "./host-headers.ts";

const utf8 = "; charset=utf-8";
const types: Record<string, string> = {
  ".html": `text/html${utf8}`,
  ".css": `text/css${utf8}`,
  ".js": `text/javascript${utf8}`,
  ".json": `application/json${utf8}`,
  ".jsonld": `application/ld+json${utf8}`,
  ".xml": `application/xml${utf8}`,
  ".atom": `application/atom+xml${utf8}`,
  ".txt": `text/plain${utf8}`,
  ".csv": `text/csv${utf8}`,
  ".ics": `text/calendar${utf8}`,
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
  ".odt": "application/vnd.oasis.opendocument.text",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};
const isText = (type: string) => /^text|json|xml|javascript/.test(type);

interface Packed {
  body: Buffer;
  encoding?: string;
}

/** Packs text as a host does, once for each version of a file. */
function packer(): (file: string, body: Buffer, accepts: string) => Packed {
  const kept = new Map<string, Buffer>();
  return (file, body, accepts) => {
    const encoding = ["br", "gzip"].find((name) => accepts.includes(name));
    if (!encoding) return { body };
    const key = `${encoding} ${file} ${statSync(file).mtimeMs}`;
    const pack = () =>
      encoding === "gzip"
        ? gzipSync(body)
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    const packed = kept.get(key) ?? kept.set(key, pack()).get(key);
    return packed ? { body: packed, encoding } : { body };
  };
}

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

/**
 * A server of static files: `_headers` applied, text packed, `404.html` with status 404, a missing last slash added.
 * @example staticServer("dist", "/").listen(4321)
 */
export function staticServer(folder: string, base: string): Server {
  const list = path.join(folder, "_headers");
  const rules = headerRules(existsSync(list) ? readFileSync(list, "utf8") : "");
  const pack = packer();

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const address = decoded(pathname);
    const inside =
      address?.startsWith(base) && address !== "/_headers"
        ? address.slice(base.length - 1)
        : undefined;
    if (inside && !inside.endsWith("/") && locate(folder, `${inside}/`))
      return response.writeHead(308, { Location: `${encodeURI(address ?? "")}/${search}` }).end();

    const found = inside ? locate(folder, inside) : undefined;
    const file = found ?? path.join(folder, "404.html");
    const type = types[path.extname(file)] ?? "application/octet-stream";
    const content = readFileSync(file);
    const headers = headersFor(pathname, rules);
    // Only https can be upgraded to; Safari would look for this server's files there too.
    const policy = headers["Content-Security-Policy"]?.replace(/;\s*upgrade-insecure-requests/, "");
    const tag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
    for (const [name, value] of Object.entries({
      ...headers,
      ...(policy && { "Content-Security-Policy": policy }),
    }))
      response.setHeader(name, value);
    response
      .setHeader("Content-Type", type)
      .setHeader("ETag", tag)
      .setHeader("Vary", "Accept-Encoding");
    if (found && request.headers["if-none-match"] === tag) return response.writeHead(304).end();

    const { body, encoding } = isText(type)
      ? pack(file, content, `${request.headers["accept-encoding"] ?? ""}`)
      : { body: content };
    if (encoding) response.setHeader("Content-Encoding", encoding);
    response.writeHead(found ? 200 : 404, { "Content-Length": body.length });
    return response.end(request.method === "HEAD" ? undefined : body);
  });
}
