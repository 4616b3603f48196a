/** `npm run rename -- service old new`: another id everywhere it stands; the old address and the printed code lead on. */
import { rename } from "./kit/rename/rename.ts";
import { command } from "./kit/tell.ts";

await command(() => rename(process.argv.slice(2)));
