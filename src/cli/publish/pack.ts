import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isText, mediaType } from "../../model/site/media-types.ts";
import { filesIn, hashOf } from "./files.ts";

/** Ends of the names of packed twins, and how each is made. */
const ways = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
/** Packing less gains nothing: one network packet carries it anyway. */
const least = 1400;
const atOnce = 4;

/** Is a file the packed twin of another? @example isTwin("zh/index.html.br") // true */
export const isTwin = (name: string): boolean => /\.(?:br|gz)$/.test(name);

/**
 * Puts a `.br` and a `.gz` beside every text: hosts send them as they are. What was packed before is kept by its
 * content, so a build packs only what changed; what is kept is linked, for a copy costs ten times as much.
 *
 * @param cache where packed texts are kept
 * @example await pack("dist", ".cache/packed")
 */
export async function pack(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const texts = filesIn(folder).filter(
    (name) => !isTwin(name) && isText(mediaType(name)) && statSync(join(folder, name)).size > least,
  );
  const one = async (name: string) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const { atime, mtime } = statSync(file);
    for (const [end, way] of Object.entries(ways)) {
      const kept = join(cache, `${hashOf(bytes)}.${end}`);
      if (!existsSync(kept)) writeFileSync(kept, await way(bytes));
      linkSync(kept, `${file}.${end}`);
      utimesSync(`${file}.${end}`, atime, mtime);
    }
  };
  const rest = [...texts];
  const worker = async () => {
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) await one(name);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
