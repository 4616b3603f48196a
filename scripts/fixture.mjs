// The content that the tests were written for, where another agency's has taken its place: `npm run init -- --aside`
// lays it into tests/fixtures/content. A project of its own is made of it, and what names its services runs there.
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root } from "./setup.mjs";

const kept = path.join(root, "tests/fixtures/content");
const place = path.join(root, ".cache/fixture");

/** What is made anew, or belongs to another content. */
const others = new Set([
  ...[".git", ".cache", ".astro", "node_modules", "content", "dist", "hosting", "preview"],
  ...["test-results", "playwright-report"],
]);

/** Is there such a content? */
export const hasFixture = () => existsSync(kept);

/**
 * The program of this project with that content; what an earlier run printed stays.
 *
 * @returns {string} its folder
 * @example fixtureProject() // "/…/.cache/fixture"
 */
export function fixtureProject() {
  for (const name of existsSync(place) ? readdirSync(place) : [])
    if (name !== ".cache") rmSync(path.join(place, name), { recursive: true });
  for (const name of readdirSync(root).filter((name) => !others.has(name)))
    cpSync(path.join(root, name), path.join(place, name), {
      recursive: true,
      filter: (from) => from !== kept,
    });
  cpSync(kept, path.join(place, "content"), { recursive: true });
  // the words of the interface belong to the program
  cpSync(path.join(root, "content/ui"), path.join(place, "content/ui"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(place, "node_modules"));
  return place;
}
