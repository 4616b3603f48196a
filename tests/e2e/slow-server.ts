import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A site behind a slow line, and what goes over it. */
export interface SlowServer {
  address: string;
  /** bytes of bodies, packed as sent, and the paths, since the last call; without the icon: not every browser asks */
  taken: () => { bytes: number; paths: string[] };
  close: () => void;
}

/**
 * Stands between browser and site.
 * @param delay milliseconds before each answer
 * @param rate bytes a second over all answers together; left out: unlimited
 */
export async function slowServer(site: string, delay: number, rate?: number): Promise<SlowServer> {
  let bytes = 0;
  let paths: string[] = [];
  let free = 0;
  const server = createServer(async (request, response) => {
    await new Promise((done) => setTimeout(done, delay));
    const headers = { ...request.headers, host: new URL(site).host };
    const [answer] = (await once(get(`${site}${request.url}`, { headers }), "response")) as [
      IncomingMessage,
    ];
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    if (!request.url?.endsWith("/favicon.svg")) {
      bytes += body.length;
      paths.push(request.url ?? "");
    }
    if (rate) {
      free = Math.max(free, Date.now()) + (1000 * body.length) / rate;
      await new Promise((done) => setTimeout(done, free - Date.now()));
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
  }).listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken: () => {
      const all = { bytes, paths };
      bytes = 0;
      paths = [];
      return all;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
