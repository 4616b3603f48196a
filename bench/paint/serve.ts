/** Serves folders over HTTP/2 and TLS as a host does, packed: `node serve.ts HOST KEY CERT FOLDER…`, from port 9001 up. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [host = "", key = "", cert = "", ...folders] = process.argv.slice(2);
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};
/** As a host packs that does it once and keeps it. */
const packed = new Map<string, Buffer>();
const pack = (file: string): Buffer => {
  const known = packed.get(file);
  if (known) return known;
  const bytes = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  packed.set(file, bytes);
  return bytes;
};

folders.forEach((folder, at) => {
  const tls = { key: readFileSync(key), cert: readFileSync(cert) };
  createSecureServer(tls, (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const file = join(folder, normalize(pathname), pathname.endsWith("/") ? "index.html" : "");
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = types[extname(file)];
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      ...(type && { "content-encoding": "br" }),
    });
    return response.end(type ? pack(file) : readFileSync(file));
  })
    // as hosting/nginx.conf asks: a browser reads nothing of a record before its end
    .on("secureConnection", (socket) => socket.setMaxSendFragment(4096))
    .listen(9001 + at, host);
});
