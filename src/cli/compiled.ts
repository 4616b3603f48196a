/**
 * A run is over before compiled code has paid for itself: what was compiled is kept for the next one, and schemas are
 * walked through instead of made into functions. Both have to be said before the rest is loaded, so this is imported
 * alone, and what needs a schema after it, by `await import()`.
 */
import { enableCompileCache } from "node:module";
import { z } from "astro/zod";

enableCompileCache?.(new URL("../../.cache/compiled", import.meta.url).pathname);
z.config({ jitless: true });
