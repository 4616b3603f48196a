import type { Answer, Ask } from "../ask.ts";
import type { Requests, Response, Scanner } from "./scanner.ts";

/** How the Observatory sees one address. */
export interface Observed {
  grade: string;
  score: number;
  tests: { result: string; pass: boolean; points: number }[];
}

const mostRedirects = 10;
const stranger = "https://http-observatory.security.mozilla.org";

/** Where http leads, step by step; nothing when nobody answers there. */
async function chain(address: string, ask: Ask) {
  const steps: { url: URL; status: number; answer: Answer }[] = [];
  let url: URL | undefined = new URL(address);
  while (url && steps.length < mostRedirects) {
    const at: URL = url;
    const answer = await ask(at.href).catch(() => undefined);
    if (!answer) break;
    steps.push({ url: at, status: answer.status, answer });
    const to = answer.headers.get("location");
    url = to === null ? undefined : new URL(to, at);
  }
  return steps;
}

/**
 * Runs Mozilla's tests on the answers of a host, and counts as its scanner does.
 *
 * @example (await observe(scanner, "https://example.org/guide/", ask)).grade // "A+"
 */
export async function observe(scanner: Scanner, address: string, ask: Ask): Promise<Observed> {
  const url = new URL(address);
  const secure = url.protocol === "https:";
  const response = ({ status, headers }: Answer, sent = {}): Response => ({
    status,
    headers: scanner.headers(Object.fromEntries(headers)),
    request: { headers: sent },
    verified: true, // `ask` takes no answer behind a bad certificate
  });
  const answer = await ask(address);
  const text = await answer.text();
  const isPage = /html/.test(answer.headers.get("content-type") ?? "");
  const auto: Response = {
    ...response(answer),
    httpEquiv: isPage ? scanner.policiesIn(text, address) : new Map(),
  };
  const jar = scanner.jar();
  for (const cookie of answer.headers.getSetCookie()) jar.setCookieSync(cookie, address);
  const origin = { Origin: stranger, "Access-Control-Request-Method": "GET" };
  const asked = await ask(address, { method: "OPTIONS", headers: origin });
  const plain = await chain(address.replace(/^https:/, "http:"), ask);
  const [first] = plain;
  const steps = plain.map(({ url: at, status }) => ({ url: at, status }));
  const requests: Requests = {
    hostname: url.hostname,
    resources: { path: text },
    responses: {
      auto,
      cors: asked.status < 300 ? response(asked, { origin: stranger }) : null,
      http: first ? response(plain.at(-1)?.answer ?? first.answer) : null,
      https: secure ? auto : null,
      httpRedirects: steps,
      httpsRedirects: steps,
    },
    session: { url, jar },
  };
  const tests = scanner.tests.map((test) => {
    const { result, pass } = test(requests);
    return { result, pass, points: scanner.points(result) };
  });
  const sum = (list: readonly { points: number }[]) =>
    list.reduce((total, { points }) => total + points, 100);
  const least = sum(tests.filter(({ points }) => points < 0));
  return { ...scanner.grade(least >= scanner.leastForMore ? sum(tests) : least), tests };
}
