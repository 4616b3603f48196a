import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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

/** What Debian's Apache loads of itself and has to do with files, and the two that the host file asks for. */
const modules = [
  ...["mpm_event", "authz_core", "mime", "dir", "filter", "deflate", "negotiation", "autoindex"],
  ...["headers", "rewrite"],
];

/** What a server is made from. */
interface Wanted {
  /** a folder of its own */
  folder: string;
  port: number;
  /** text of the host file, with the folder of the site in it */
  file: string;
  site: string;
  base: string;
}

/** How each server is told: a configuration around the host file, and what starts it. */
const servers = {
  nginx: ({ folder, port, file }: Wanted) => ({
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
  caddy: ({ folder, port, file }: Wanted) => ({
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
  /** Its file lies in the published folder: one of links stands for it, so that the build stays as it is. */
  apache: ({ folder, port, file, site, base }: Wanted) => {
    const published = join(folder, "root", base);
    mkdirSync(published, { recursive: true });
    chmodSync(folder, 0o755); // it reads as another user
    for (const name of readdirSync(site)) symlinkSync(join(site, name), join(published, name));
    writeFileSync(join(published, ".htaccess"), file);
    return {
      config: `${modules
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join("\n")}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
User www-data
Group www-data
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
DocumentRoot ${folder}/root
<Directory ${folder}/root>
  Options Indexes FollowSymLinks MultiViews
  AllowOverride All
</Directory>
${["mime", "deflate", "dir"].map((name) => `Include /etc/apache2/mods-available/${name}.conf`).join("\n")}
`,
      start: ["apache2", "-DFOREGROUND", "-f", `${folder}/config`],
    };
  },
};
export type Server = keyof typeof servers;
export const serverNames = Object.keys(servers) as Server[];
/** Below `hosting/`. */
export const hostFileOf: Record<Server, string> = {
  nginx: "nginx.conf",
  caddy: "Caddyfile",
  apache: "apache/.htaccess",
};

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
 * @param base where it lies on the host, as the host file says
 */
export async function serve(
  name: Server,
  file: string,
  site: string,
  base: string,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { config, start } = servers[name]({
    folder,
    port,
    file: file.replaceAll(placed, resolve(site)),
    site: resolve(site),
    base,
  });
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
