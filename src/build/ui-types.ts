import { readFile } from "node:fs/promises";
import { everyLocale } from "../model/locale.ts";
import type { AstroIntegration } from "astro";
import { siteNames } from "../model/site-names.ts";

/** Names of the site, which no caller gives. */
const named = new RegExp(`\\{\\{(?:${siteNames.join("|")})\\}\\}`, "g");

/**
 * Types for `t()`: pastes `content/ui/en.json` as a literal type, so an unknown key, a missing `{{value}}` or a
 * missing `count` is a compile error. Importing the JSON would type its values as plain `string`. Further languages of
 * the site join the type of a language.
 */
export default function uiTypes(
  source = new URL("../../content/ui/en.json", import.meta.url),
  site = new URL("../../content/site.yaml", import.meta.url),
): AstroIntegration {
  return {
    name: "ui-types",
    hooks: {
      "astro:config:setup": ({ addWatchFile }) => {
        // Chinese is imported, and shows without a new start
        for (const locale of everyLocale.slice(1)) addWatchFile(new URL(`${locale}.json`, source));
        addWatchFile(site);
      },
      "astro:config:done": async ({ injectTypes }) => {
        const literal = (await readFile(source, "utf8")).replace(named, "…");
        injectTypes({
          filename: "ui.d.ts",
          content: `import "i18next";
declare global { interface Languages { ${everyLocale
            .slice(2)
            .map((one) => `"${one}": true`)
            .join("; ")} } }
declare module "i18next" {
  interface CustomTypeOptions { defaultNS: "translation"; resources: { translation: ${literal} } }
}
`,
        });
      },
    },
  };
}
