import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { staticServer } from "../../src/cli/static-server.ts";
import { base } from "../dist/site.ts";

/** How a host answers: as it should, not at all, with a closed line, with half a page, or that it is ill. */
export type Manner = "well" | "never" | "dead" | "half" | "ill";

/** The built site on a host that does as it is told. */
export interface ToldServer {
  address: string;
  /** from now on */
  be: (manner: Manner) => void;
  /** what was held back arrives */
  release: () => void;
  /** Another text at an address, by path: a new edition of a page, or another site of the same host. */
  puts: Map<string, string>;
  /** paths with what was asked, as they came */
  asked: string[];
  close: () => void;
}

const typeOf = (path: string) =>
  path.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";

/** @example const host = await toldServer(); host.be("dead"); */
export async function toldServer(): Promise<ToldServer> {
  let manner: Manner = "well";
  let held: (() => void)[] = [];
  const puts = new Map<string, string>();
  const asked: string[] = [];
  const site = staticServer("dist", base);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.headers.range) return void response.writeHead(206).end("a part");
    const text = puts.get(pathname);
    if (text === undefined) return void site.emit("request", request, response);
    const headers = { "content-type": typeOf(pathname), "cache-control": "no-cache" };
    response.writeHead(200, headers);
    if (manner !== "half") return void response.end(text);
    response.write(text.slice(0, text.length / 2));
    held.push(() => response.end(text.slice(text.length / 2)));
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (manner === "dead") request.socket.destroy();
    else if (manner === "ill") response.writeHead(503).end("overloaded");
    else if (manner === "never") held.push(() => answer(request, response));
    else answer(request, response);
  }).listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    be: (next) => {
      manner = next;
    },
    release: () => {
      manner = "well";
      for (const go of held) go();
      held = [];
    },
    puts,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
