import { globSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const mark = /data-astro-cid-\w+/g;

/**
 * Short names for the attributes that tie a component's style to its elements: a number in place of a hash.
 *
 * @param components paths of all components, in an order that stays
 * @returns the code of a component, or of its style, with the short name
 * @example shortener(["A.astro"])("[data-astro-cid-db6mo3gm]{}", "A.astro") // "[data-0]{}"
 */
export function shortener(components: readonly string[]): (code: string, path: string) => string {
  const numbers = new Map(components.map((path, number) => [path, number]));
  return (code, path) => {
    const number = numbers.get(path);
    return number === undefined ? code : code.replace(mark, `data-${number}`);
  };
}

/** Shortens the names of scopes before the bundler hashes the style sheets: 1.5 MB of all pages. */
export default function scopeNames(): AstroIntegration {
  return {
    name: "scope-names",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const components = globSync("src/**/*.astro", { cwd: root })
          .map((path) => path.replaceAll(sep, "/"))
          .sort();
        const shorten = shortener(components);
        const transform = (code: string, id: string) => {
          const [file = ""] = id.split("?");
          return { code: shorten(code, relative(root, file).replaceAll(sep, "/")), map: null };
        };
        const styles = { id: /\.astro\?.*type=style/ };
        const apply = "build" as const;
        updateConfig({
          vite: {
            plugins: [
              // the style before it is minified, the component after it is compiled
              {
                name: "scope-names:style",
                apply,
                enforce: "pre",
                transform: { filter: styles, handler: transform },
              },
              {
                name: "scope-names:component",
                apply,
                enforce: "post",
                transform: { filter: { id: /\.astro$/ }, handler: transform },
              },
            ],
          },
        });
      },
    },
  };
}
