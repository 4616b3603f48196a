import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ContentState } from "./content-state.ts";

const address = "/__content-state";

/** A page, or another file that is made from content: not a script, style or picture of the site. */
const isPage = ({ method = "GET", url = "/" }: IncomingMessage): boolean => {
  const path = url.split(/[?#]/, 1)[0] ?? "/";
  if (!["GET", "HEAD"].includes(method) || /^\/(?:[@_.]|node_modules\/|src\/)/.test(path))
    return false;
  return !/\.\w+$/.test(path) || /\.(?:html|pdf|odt|csv|ics|xml|txt)$/.test(path);
};

const answer = (response: ServerResponse, status: number, type: string, text: string): void => {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(text);
};

/** Short, so that it can stand in a page. */
const digest = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 16);

type Setup = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0];

/**
 * Let Astro read content/ anew. Right after a file was saved it is busy and does nothing when asked; it is asked until
 * its loaders have run, which is when they look at what they are told.
 */
const readAgain = async (refresh: Setup["refreshContent"]): Promise<void> => {
  let asked = false;
  const options = {
    get context() {
      asked = true;
      return {};
    },
  };
  for (let tries = 0; !asked && tries < 100; tries++) {
    await setTimeout(100); // time enough to hear of the file, too
    await refresh?.(options);
  }
};

/** Every page that is open. */
const reloadAll = (server: Setup["server"]): void =>
  server.environments.client.hot.send({ type: "full-reload", path: "*" });

/**
 * `npm run dev` shows what the guard finds: in the place of every page while content/ has a fault, and in the terminal.
 * A page is answered only after what was saved has been read, so that no old one is taken for new.
 */
export default function devFaults(): AstroIntegration {
  let root = process.cwd();
  let command = "";
  return {
    name: "dev-faults",
    hooks: {
      "astro:config:setup": (setup) => {
        command = setup.command;
      },
      "astro:config:done": async ({ config }) => {
        root = fileURLToPath(config.root);
        if (command !== "dev") return;
        // Before Astro reads what it keeps.
        const { forgetOldStore } = await import("../cli/publish/store.ts");
        forgetOldStore(root);
      },
      "astro:server:setup": async ({ server, refreshContent, logger }) => {
        // Only here: a build has been checked before it begins.
        const { watchContent } = await import("./content-state.ts");
        const { faultsPage } = await import("./faults-page.ts");
        const { tell } = await import("./tell.ts");
        const look = watchContent(root);
        let told = "";
        let loaded = "";

        /** The present state; whatever is new goes to the terminal once. */
        const present = (): ContentState => {
          const state = look();
          if (state.key !== told) tell(state.inspection);
          told = state.key;
          return state;
        };
        present();

        let reading: Promise<void> | undefined;
        const read = async (key: string): Promise<void> => {
          await readAgain(refreshContent);
          loaded = key;
        };
        /** The state to answer by: with a fault, or sound and read. Pages asked for at once wait for one reading. */
        const settled = async (): Promise<ContentState> => {
          for (;;) {
            const state = present();
            if (state.inspection.faults.length > 0 || state.key === loaded) return state;
            reading ??= read(state.key).finally(() => {
              reading = undefined;
            });
            await reading; // and look again: somebody may have saved meanwhile
          }
        };

        const content = join(root, "content") + sep;
        let shown = "";
        server.watcher.on("all", async (_event, file) => {
          if (!file.startsWith(content)) return;
          await setTimeout(100); // several files are saved together
          try {
            const { key, inspection } = await settled();
            // What was read anew reloads open pages by itself; a fault has to be shown.
            if (inspection.faults.length > 0 && key !== shown) reloadAll(server);
            shown = key;
          } catch (error) {
            logger.error(`${error instanceof Error ? error.message : error}`);
          }
        });

        // A page that was on its way when the fault was saved has only now begun to listen.
        server.ws.on("connection", () => {
          if (look().inspection.faults.length > 0) reloadAll(server);
        });

        server.middlewares.use(async (request, response, next) => {
          if (request.url?.endsWith(address))
            return answer(response, 200, "text/plain", digest(look().key));
          if (!isPage(request)) return next();
          try {
            const { key, inspection } = await settled();
            if (inspection.faults.length === 0) return next();
            const reload = { address, key: digest(key) };
            answer(response, 500, "text/html", faultsPage(root, inspection.faults, reload));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
