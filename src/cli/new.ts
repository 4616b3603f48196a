/** `npm run new -- service|form|faq|notice|office|law|flow`: makes a part of the content that passes the check. */
import { makeNew } from "./kit/new/new.ts";
import { command } from "./kit/tell.ts";

await command(() => makeNew(process.argv.slice(2)));
