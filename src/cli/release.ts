/** `npm run release`: a new edition; says what changed since the last one and remembers what is published. */
import { release } from "./kit/release/release.ts";
import { command } from "./kit/tell.ts";

await command(() => release(process.argv.slice(2)));
