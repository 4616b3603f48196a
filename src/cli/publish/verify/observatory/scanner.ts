import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Headers as the Observatory reads them. */
interface Fields {
  get: (name: string) => unknown;
}
/** An answer as the Observatory reads it. */
export interface Response {
  status: number;
  headers: Fields;
  request: { headers: Record<string, string> };
  /** the certificate was good */
  verified: boolean;
  /** policies that stand in the page itself, by name */
  httpEquiv?: Map<string, string[]>;
}
/** All that its tests look at. */
export interface Requests {
  hostname: string;
  resources: { path: string | null };
  responses: {
    auto: Response;
    cors: Response | null;
    http: Response | null;
    https: Response | null;
    httpRedirects: { url: URL; status: number }[];
    httpsRedirects: { url: URL; status: number }[];
  };
  session: { url: URL; jar: Jar };
}
interface Jar {
  setCookieSync: (cookie: string, url: string) => unknown;
}
/** What one of its tests says. */
interface Output {
  result: string;
  pass: boolean;
}
/** The parts of Mozilla's package that are used. */
export interface Scanner {
  tests: readonly ((requests: Requests) => Output)[];
  /** points that a result gives or takes */
  points: (result: string) => number;
  grade: (score: number) => { score: number; grade: string };
  /** so many points without those that are given besides, and these count */
  leastForMore: number;
  policiesIn: (html: string, address: string) => Map<string, string[]>;
  headers: (fields: Record<string, string>) => Fields;
  jar: () => Jar;
}

/**
 * Loads Mozilla's tests. The package has no types: what is used of it is named here.
 *
 * @param modules folder that holds it
 * @example (await scannerIn(install())).tests.length // 10
 */
export async function scannerIn(modules: string): Promise<Scanner> {
  const source = join(modules, "@mdn/mdn-http-observatory/src");
  const own = (name: string) => import(pathToFileURL(join(source, `${name}.js`)).href);
  const part = createRequire(join(source, "index.js"));
  const { ALL_TESTS } = await own("constants");
  const { getScoreModifier, getGradeForScore } = await own("grader/grader");
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await own("grader/charts");
  const { parseHttpEquivHeaders } = await own("retriever/utils");
  const { AxiosHeaders } = part("axios");
  const { CookieJar } = part("tough-cookie");
  return {
    tests: ALL_TESTS,
    points: getScoreModifier,
    grade: getGradeForScore,
    leastForMore: MINIMUM_SCORE_FOR_EXTRA_CREDIT,
    policiesIn: parseHttpEquivHeaders,
    headers: (fields) => new AxiosHeaders(fields),
    jar: () => new CookieJar(),
  };
}
