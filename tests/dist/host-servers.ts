import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A web server that runs, with the host file of the build. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Where the host files say that the site lies. */
const placed = "/srv/guide/current";

/** How each server is told: a configuration around the host file, and what starts it. */
const servers = {
  nginx: (folder: string, port: number, file: string) => ({
    config: `worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${folder}/${name};`).join("\n")}
  server {
    listen 127.0.0.1:${port};
${file}
  }
}
`,
    start: ["nginx", "-c", `${folder}/config`, "-e", `${folder}/error.log`],
  }),
  caddy: (folder: string, port: number, file: string) => ({
    config: `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
${file}
}
`,
    start: ["caddy", "run", "--adapter", "caddyfile", "--config", `${folder}/config`],
  }),
};
export type Server = keyof typeof servers;
export const serverNames = Object.keys(servers) as Server[];

/** Waits until something answers, or the server is gone. */
async function answers(origin: string, server: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    if (
      await fetch(origin, { redirect: "manual" }).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Starts a real web server on a host file.
 *
 * @param file text of the host file
 * @param site folder that is published
 */
export async function serve(name: Server, file: string, site: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { config, start } = servers[name](folder, port, file.replaceAll(placed, resolve(site)));
  writeFileSync(join(folder, "config"), config);
  mkdirSync(join(folder, "home"));
  const [program = "", ...options] = start;
  const server = spawn(program, options, {
    env: {
      ...process.env,
      PATH: `${process.env["PATH"]}:/usr/sbin`,
      HOME: join(folder, "home"),
      XDG_DATA_HOME: join(folder, "home"),
      XDG_CONFIG_HOME: join(folder, "home"),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, server, () => said);
  return {
    origin,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
