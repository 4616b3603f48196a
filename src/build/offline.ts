import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { rawStrings } from "../model/i18n.ts";
import type { Locale } from "../model/locale.ts";
import { listener } from "../offline/show.ts";

/** What a build consists of, in one word: another word when any file changes. */
function editionOf(dist: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name.slice(dist.length)).update(readFileSync(name));
  return hash.digest("hex").slice(0, 16);
}

/**
 * One script from a module of `src/offline` and what it imports, with names put in.
 *
 * @example await bundle("off.ts", { BASE: "/" })
 */
export async function bundle(input: string, define: Record<string, unknown>): Promise<string> {
  const made = await rolldown({
    input: fileURLToPath(new URL(`../offline/${input}`, import.meta.url)),
    logLevel: "warn",
    transform: {
      define: Object.fromEntries(
        Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
  });
  const { output } = await made.generate({ format: "iife", minify: true, name: "offline" });
  await made.close();
  return output[0].code;
}

/**
 * Writes `sw.js`, which keeps copies for readers without a network, once all other files are there: copies are named by
 * what the edition consists of.
 *
 * @param zone where the offices are: a copy is of the day that it is there
 * @param offline does the agency want copies to be kept? If not, the worker takes back what an earlier one has kept
 */
export default function offline({
  offline,
  locales,
  zone,
}: {
  offline: boolean;
  locales: readonly Locale[];
  zone: string;
}): AstroIntegration {
  let base = "/";
  return {
    name: "offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const save = async (name: string, code: string) => {
          await mkdir(dirname(join(dist, name)), { recursive: true });
          await writeFile(join(dist, name), code);
        };
        if (!offline) return save("sw.js", await bundle("off.ts", { BASE: base }));
        await save(listener, await bundle("newer.ts", {}));
        const words = locales.map((locale) => {
          const { copy, none, newer } = rawStrings(locale, "offline");
          return [locale, { copy, none, newer }];
        });
        const first = locales.flatMap((locale) =>
          ["", "my-list/"].map((at) => `${base}${locale}/${at}`),
        );
        const code = await bundle("worker.ts", {
          BASE: base,
          EDITION: editionOf(dist),
          WORDS: Object.fromEntries(words),
          ZONE: zone,
          FIRST: first,
          OWN: readdirSync(dist).sort(),
        });
        return save("sw.js", code);
      },
    },
  };
}
