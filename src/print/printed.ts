import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Order, Pdf } from "./order.ts";
import { print } from "./pool.ts";

/** May be deleted at any time: everything in it can be made again. PRINT_CACHE names another folder. */
const folder = (): string => process.env["PRINT_CACHE"] ?? join(process.cwd(), ".cache/print");

/** Packages that decide what a file looks like; package.json pins each to one version. */
const engines = [
  "@myriaddreamin/typst-ts-node-compiler",
  "@cantoo/pdf-lib",
  "@expo-google-fonts/noto-sans-tc",
];

/** Everything besides the order that a printed file depends on: templates, code and engines. */
function engine(): string {
  const hash = createHash("sha256");
  const root = join(process.cwd(), "src/print");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files.sort((a, b) => a.name.localeCompare(b.name)))
    hash.update(name).update(readFileSync(join(parentPath, name)));
  const { dependencies } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
  for (const name of engines) hash.update(`${name}@${dependencies[name]}`);
  return hash.digest("hex");
}

let fingerprint: string | undefined;
let stored: Map<string, string> | undefined;
const asked = new Map<string, Promise<Pdf>>();

/** A file's name in the cache is its key and the number of its pages. */
const inStore = (): Map<string, string> => {
  mkdirSync(folder(), { recursive: true });
  return new Map(
    readdirSync(folder()).flatMap((name) => {
      const [, key] = /^([0-9a-f]{64})-\d+\.pdf$/.exec(name) ?? [];
      return key ? [[key, name] as const] : [];
    }),
  );
};

const pdf = (bytes: Uint8Array<ArrayBuffer>, pages: number): Pdf => ({
  bytes,
  pages,
  kilobytes: Math.ceil(bytes.length / 1024),
});

async function make(key: string, order: Order): Promise<Pdf> {
  stored ??= inStore();
  const before = stored.get(key);
  if (before !== undefined) {
    const bytes = new Uint8Array(readFileSync(join(folder(), before)));
    return pdf(bytes, Number(before.slice(key.length + 1, -".pdf".length)));
  }
  const { bytes, pages, milliseconds } = await print(order);
  const name = `${key}-${pages}.pdf`;
  // written beside and then renamed, so that a build that is broken off leaves no half file
  const half = join(folder(), `${name}.${process.pid}`);
  writeFileSync(half, bytes);
  renameSync(half, join(folder(), name));
  stored.set(key, name);
  // read by `npm run bench:print`
  const line = [order.template, pages, bytes.length, milliseconds.toFixed(1)].join(",");
  appendFileSync(join(folder(), "times.csv"), `${line}\n`);
  return pdf(bytes, pages);
}

/**
 * A printed file: from the cache if the same order was set before by the same templates, fonts and engine, else set
 * now. Page and file ask for the same order, so each is set once in a build.
 *
 * @throws what the template objects to
 * @example (await printed({ template: "notice.typ", inputs: { sheet: "{}" } })).pages // 1
 */
export function printed(order: Order): Promise<Pdf> {
  if (fingerprint === undefined || import.meta.env?.DEV) fingerprint = engine();
  const key = createHash("sha256").update(fingerprint).update(JSON.stringify(order)).digest("hex");
  const answer = asked.get(key) ?? make(key, order);
  asked.set(key, answer);
  return answer;
}
