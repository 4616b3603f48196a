/** `node tests/kit/turning.ts <host>`: turns the link to and fro between two editions until it is ended. */
import { editions, rollback } from "../../src/cli/publish/releases.ts";

const [, , host = ""] = process.argv;
const [first, second] = editions(host);
for (;;) for (const edition of [second, first]) rollback(host, edition);
