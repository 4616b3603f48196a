/** `npm run init`: makes a content/ that builds, for another agency, from five answers. */
import { init } from "./kit/init/init.ts";
import { command } from "./kit/tell.ts";

await command(() => init(process.argv.slice(2)));
