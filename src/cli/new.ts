/** `npm run new -- service|form|faq|notice|office|law|flow|language`: makes a part of the content that passes the check. */
import { languagesOfSite } from "../read-site.ts";

const args = process.argv.slice(2);
const [what, language] = args;
// what checks the content asks for words in each language: it has to know of the new one before it is loaded
if (what === "language" && language !== undefined) {
  const spoken = languagesOfSite();
  const LANGUAGES = [...(spoken.length > 0 ? spoken : ["zh", "en"]), language];
  Object.assign(globalThis, { LANGUAGES });
}
const [{ makeNew }, { command }] = await Promise.all([
  import("./kit/new/new.ts"),
  import("./kit/tell.ts"),
]);
await command(() => makeNew(args));
