/**
 * `node src/cli/ui-keys.ts`: write down which strings of `content/ui` the pages ask for, so that the guard misses one
 * that goes. Run after a string was added, taken away or given another value; a test says when.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { listOfKeys } from "./content/checks/ui-keys.ts";

const [zh, en] = ["zh", "en"].map((language): unknown =>
  JSON.parse(readFileSync(`content/ui/${language}.json`, "utf8")),
);
writeFileSync(new URL("./content/checks/ui-keys.txt", import.meta.url), listOfKeys(zh, en));
