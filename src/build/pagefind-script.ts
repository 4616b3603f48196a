import { minifySync } from "rolldown/utils";

/** Where Pagefind goes on without a part of its index that did not arrive, as if nothing stood there. */
const swallowed = /("load_index_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;
/** What it exports: a way to search many sites at once, in a worker of its own. We search one, in ours. */
const exported = /export\s*\{[^}]*\bcreateInstance\b[^}]*\};?/g;
const engine = "PagefindInstance";

/**
 * The engine alone, whose search fails when it lost a part of the index, instead of finding less.
 *
 * @throws when Pagefind's script is no longer the one this was written for
 * @example engineOf("class PagefindInstance{…}export{createInstance,search};") // "…export{PagefindInstance};"
 */
export function engineOf(script: string): string {
  const known = [swallowed, exported].every((part) => script.match(part)?.length === 1);
  if (!known || !script.includes(`${engine}=class`))
    throw new Error(
      "search index: this Pagefind is written in a new way; see engineOf() in build/",
    );
  return script.replace(swallowed, "$1").replace(exported, `export{${engine}};`);
}

/** The engine's script as Pagefind ships it is half as long again as it need be. @throws where it cannot be read @example short(shipped) */
export function short(script: Uint8Array): string {
  const { code, errors } = minifySync("pagefind.js", engineOf(new TextDecoder().decode(script)), {
    module: true,
  });
  if (errors.length > 0) throw new Error(`search index: ${errors.map(String).join("; ")}`);
  return code;
}
