import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { inBoth } from "../src/schema/one-language.ts";

/**
 * Many tests name services, forms and numbers of the content that this project began with. With another agency's
 * content they have nothing to look at and step aside; all others look at whatever content there is.
 */
export const own = existsSync("content/services/state-compensation/service.yaml");

/** At least so many, of this content; of another agency's, one is enough. @example atLeast(62) // 62 */
export const atLeast = (count: number): number => (own ? count : 1);

/** The languages of the site. @example languages // ["zh", "en"] */
export const languages: readonly string[] = (
  parse(readFileSync("content/site.yaml", "utf8")) as { languages?: string[] }
).languages ?? ["zh", "en"];

/** A file of the content as the schemas read it. @example contentOf("site.yaml") */
export const contentOf = (name: string): unknown =>
  inBoth(parse(readFileSync(`content/${name}`, "utf8")));

/** Folders of a kind, in whatever content there is. @example inContent("forms") // ["petition", …], or none */
export const inContent = (kind: string): string[] =>
  existsSync(`content/${kind}`) ? readdirSync(`content/${kind}`) : [];

/** Files of tests that look at this content alone: `npm test` runs them on it wherever it lies, see scripts/fixture.mjs. */
const bound = [
  "content/{build,guard,no-files}.test.ts",
  "dist/{coverage,feed,flows,form-data,forms,forms-measure,forms-pdf,input-purpose,odt,pdf,pictures,plan}.test.ts",
  "dist/{print-room,same-words,service,situations,terms,twin-facts,typed-chinese,weight}.test.ts",
  "dom/{fill,my-list,small-scripts}.test.ts",
  "e2e/{addresses,controls,counter,dates,deadline,deadline-days,dev,dev-faults,editions,fill,first-paint,first-screen}.spec.ts",
  "e2e/{flows,judge,kinds,marks,my-list,offline,offline-editions,offline-promise,parts,pictures,print,search,search-failure,service,without-script}.spec.ts",
  "kit/{lawwatch,new,release,rename,retire,review,status}.test.ts",
  "unit/{boundaries,deadline,docs,first-days,form-faults,form-print,moved,papers,schemas,search}.test.ts",
];

/** What a run leaves out: nothing, with the content that the tests were written for. */
export const aside: string[] = [
  ...(own ? [] : bound.map((files) => `tests/${files}`)),
  // of one language there is nothing to compare
  ...(languages.length > 1 ? [] : ["tests/dist/languages.test.ts"]),
];

/**
 * What a run takes in: all, or of a project made of the fixtures what looks at them alone.
 *
 * @example taken(["tests/dist/**\/*.test.ts"], /^dist/) // the same
 */
export const taken = (all: string[], folders: RegExp): string[] =>
  process.env["TESTS"] === "bound"
    ? bound.filter((files) => folders.test(files)).map((files) => `tests/${files}`)
    : all;
