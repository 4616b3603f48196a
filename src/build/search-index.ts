import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

/** Writes `dist/pagefind/` once every page is on disk. Pages take part through `data-pagefind-body`. */
export default function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`search index: ${errors.join("; ")}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join("; ")}`);
        const { files } = await index.getFiles();
        const { mkdir, writeFile } = await import("node:fs/promises");
        // Pagefind also ships ready-made interfaces; ours is our own, so only the engine is published.
        for (const file of files.filter(
          ({ path }) => !/ui\.|component|highlight|modular/.test(path),
        )) {
          const target = new URL(`pagefind/${file.path}`, dir);
          await mkdir(new URL(".", target), { recursive: true });
          await writeFile(target, file.content);
        }
        await pagefind.close();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
