import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { hostHeaders } from "../model/site/security.ts";

/** Writes `dist/_headers` (Netlify, Cloudflare Pages) from the one policy in `src/model/security.ts`. */
export default function headers(): AstroIntegration {
  return {
    name: "headers",
    hooks: {
      "astro:build:done": ({ dir }) => writeFile(new URL("_headers", dir), hostHeaders()),
    },
  };
}
