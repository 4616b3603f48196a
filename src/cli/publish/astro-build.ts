/**
 * What `npm run build` runs in a process of its own: Astro's build, which says what is wrong and nothing else. Its line
 * for each of 8,000 files costs a second, and nobody finds a warning among them.
 *
 * `node src/cli/publish/astro-build.ts ROOT TO`
 */
import { build } from "astro";

const [root = ".", outDir = "dist"] = process.argv.slice(2);
try {
  await build({ root, outDir, logLevel: "warn" });
  process.exit(0); // programs that it has begun may still wait for work
} catch (error) {
  console.error(error);
  process.exit(1);
}
