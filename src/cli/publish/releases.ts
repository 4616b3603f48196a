import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { damaged, type Manifest, readManifest, writeManifest } from "./manifest.ts";

/** How many editions a host keeps to go back to. */
export const kept = 5;
/**
 * Where files carry a hash in their name: pages that readers have open still ask for those of earlier editions, and so
 * does a search that they have begun.
 */
const hashed = /^(?:_astro|pagefind|search\/text)\//;

const releases = (host: string) => join(host, "releases");
const manifestOf = (host: string, edition: string) => join(releases(host), `${edition}.json`);

/** Editions on a host, the newest last: in the order of their coming. @example editions("/srv/guide") */
export const editions = (host: string): string[] =>
  existsSync(releases(host))
    ? readdirSync(releases(host))
        .filter((name) => name.endsWith(".json"))
        .map((name) => ({ name, at: statSync(join(releases(host), name)).mtimeMs }))
        .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name.replace(/\.json$/, ""))
    : [];

/** The edition that readers see. @example currentOf("/srv/guide") // "2026-11-30-3f9a01bc" */
export const currentOf = (host: string): string | undefined => {
  try {
    return basename(readlinkSync(join(host, "current")));
  } catch {
    return undefined; // nothing was published here yet
  }
};

/** The link is replaced in one step: a reader gets the one edition or the other. */
function show(host: string, edition: string): void {
  const next = join(host, ".current");
  rmSync(next, { force: true });
  symlinkSync(join("releases", edition), next);
  renameSync(next, join(host, "current"));
}

/** Puts a file where it is to be: a link where one is there already, else a copy with its time. */
function put(from: string, to: string, link: boolean): void {
  mkdirSync(dirname(to), { recursive: true });
  if (link) {
    linkSync(from, to);
    return;
  }
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}

/** Hashed files of the other editions stay reachable in this one. */
function keepHashed(host: string, folder: string): void {
  for (const edition of editions(host))
    for (const name of Object.keys(readManifest(manifestOf(host, edition)).files)) {
      const file = join(releases(host), edition, name);
      const to = join(folder, name);
      if (hashed.test(name) && existsSync(file) && !existsSync(to)) put(file, to, true);
    }
}

/** What a deploy did. */
export interface Deployed {
  edition: string;
  /** readers have seen this edition already: nothing was done */
  again: boolean;
  /** files that were new or changed, and their bytes; the rest are links to the edition before */
  changed: number;
  bytes: number;
}

/**
 * Publishes a build into a folder of a host: `releases/<edition>`, and `current`, a link that is replaced in one step.
 * What is as it was is linked, not copied. Keeps the last five editions.
 *
 * @throws when the build is not what its manifest says
 * @example deploy("dist", manifest, "/srv/guide").changed // 12
 */
export function deploy(dist: string, manifest: Manifest, host: string): Deployed {
  const { edition, files } = manifest;
  const broken = damaged(dist, manifest);
  if (broken.length > 0)
    throw new Error(
      `${dist}/ 和產生時不一樣，請再跑一次 npm run build · is not as it was built: ${broken.slice(0, 3).join(", ")}`,
    );
  const before = currentOf(host);
  if (before === edition) return { edition, again: true, changed: 0, bytes: 0 };
  const old = before === undefined ? undefined : readManifest(manifestOf(host, before)).files;
  const folder = join(releases(host), edition);
  const partial = `${folder}.partial`;
  for (const left of [partial, folder]) rmSync(left, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  let [changed, bytes] = [0, 0];
  for (const [name, [hash, size]] of Object.entries(files)) {
    const same = before !== undefined && old?.[name]?.[0] === hash;
    put(same ? join(releases(host), before, name) : join(dist, name), join(partial, name), same);
    if (!same) [changed, bytes] = [changed + 1, bytes + size];
  }
  keepHashed(host, partial);
  renameSync(partial, folder);
  writeManifest(manifestOf(host, edition), manifest);
  show(host, edition);
  for (const gone of editions(host).slice(0, -kept)) {
    rmSync(join(releases(host), gone), { recursive: true, force: true });
    rmSync(manifestOf(host, gone));
  }
  return { edition, again: false, changed, bytes };
}

/**
 * Shows an earlier edition again.
 *
 * @param wanted left out: the one that came before the current one
 * @throws when there is none
 * @example rollback("/srv/guide") // "2026-11-16-77aa03d1"
 */
export function rollback(host: string, wanted?: string): string {
  const all = editions(host);
  const now = currentOf(host);
  const edition = wanted ?? all[all.indexOf(now ?? "") - 1];
  if (edition === undefined || !all.includes(edition))
    throw new Error(
      `沒有可以回去的版本 · no such edition to go back to. ${host}: ${all.join(", ") || "（空的 · empty）"}`,
    );
  keepHashed(host, join(releases(host), edition));
  show(host, edition);
  return edition;
}
