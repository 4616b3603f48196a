/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";
import { aside, taken } from "./own.ts";

/** Functions and the content's rules, inside Astro's own Vite: `astro:content` is there. */
export default getViteConfig({
  // they look at the program: at both languages, whichever the site speaks
  define: { LANGUAGES: JSON.stringify(["zh", "en"]) },
  test: {
    include: taken(
      ["tests/{unit,content,dom,kit,agency}/**/*.test.ts"],
      /^(?:unit|content|dom|kit)/,
    ),
    exclude: aside,
    reporters: ["default", ["json", { outputFile: ".cache/unit.json" }]],
    // after these something hangs: a form takes seconds to typeset, on a busy machine many
    testTimeout: 5 * 60_000,
    hookTimeout: 5 * 60_000,
  },
});
