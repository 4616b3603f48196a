/** `npm run retire -- service x --reason … --en …`: a service that is offered no more; its page stays and says so. */
import { retire } from "./kit/retire/retire.ts";
import { command } from "./kit/tell.ts";

await command(() => retire(process.argv.slice(2)));
