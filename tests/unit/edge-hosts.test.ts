import { describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { hostPlanOf } from "../../src/cli/hosting.ts";
import {
  cloudflareHeaders,
  cloudflareRedirects,
  most,
} from "../../src/model/site/host/cloudflare.ts";
import { netlifyHeaders, netlifyRedirects } from "../../src/model/site/host/netlify.ts";
import { headersAt, type HostPlan } from "../../src/model/site/host/plan.ts";

const own = hostPlanOf(guideOf(inspectContent(".").content));
const moved = { from: "/guide/zh/a/", to: "/guide/zh/b/" };
const plan: HostPlan = { ...own, base: "/guide/", moved: [moved], gone: [] };
const top = ["404.html", "404.html.br", "_astro/", "en/", "open-data/", "pictures/", "zh/"];

/** A rule: its pattern, the headers that it takes away, the headers that it sets. */
interface Rule {
  pattern: string;
  away: string[];
  set: [name: string, value: string][];
}
const rulesOf = (text: string): Rule[] =>
  text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split("\n"))
    .map(([pattern = "", ...lines]) => ({
      pattern,
      away: lines.filter((line) => /^ {2}! /.test(line)).map((line) => line.slice(4)),
      set: lines
        .filter((line) => !/^ {2}! /.test(line))
        .map((line): [string, string] => [
          line.slice(2, line.indexOf(": ")),
          line.slice(line.indexOf(": ") + 2),
        ]),
    }));
const fits = ({ pattern }: Rule, address: string) =>
  pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
/** What an address is sent with; a header that is set twice is sent with both values. */
const sent = (rules: readonly Rule[], address: string): Record<string, string> => {
  const headers = new Map<string, string>();
  for (const rule of rules.filter((one) => fits(one, address))) {
    for (const name of rule.away) headers.delete(name);
    for (const [name, value] of rule.set)
      headers.set(name, [headers.get(name) ?? [], value].flat().join(", "));
  }
  return Object.fromEntries(headers);
};
const addresses = [
  ...["", "zh/", "en/services/a/", "404.html", "_astro/a.css", "pictures/a.svg"],
  ...["open-data/services.json", "zh/changes/feed.xml"],
];

describe("Cloudflare's files", () => {
  const rules = rulesOf(cloudflareHeaders(plan));
  it.each([...addresses, "search/zh.json", "nothing-here/"])("say what goes with %s", (address) =>
    expect(sent(rules, `/guide/${address}`)).toEqual(headersAt(address, plan.places)),
  );
  it("take away what it would send of itself: every site may fetch everything", () =>
    expect(rules[0]?.away).toEqual(["Access-Control-Allow-Origin"]));
  it("stay within what it takes", () => {
    expect(rules.length).toBeLessThanOrEqual(most.headerRules);
    const lines = cloudflareHeaders(plan).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(most.line);
    const many = Array.from({ length: 3000 }, () => moved);
    const text = cloudflareRedirects({ ...plan, moved: many });
    expect(text.match(/^\/guide\/zh\/a\/ \/guide\/zh\/b\/ 301$/gm)).toHaveLength(most.redirects);
  });
});

describe("Netlify's files", () => {
  const rules = rulesOf(netlifyHeaders(plan, top));
  it.each(addresses)("say what goes with %s", (address) =>
    expect(sent(rules, `/guide/${address}`)).toMatchObject(headersAt(address, plan.places)),
  );
  it("keep a page that is not there out of frames, too", () =>
    expect(sent(rules, "/guide/nothing-here/")).toMatchObject({
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
    }));
  it("name no packed twin, and never take a header away: it cannot", () => {
    expect(rules.filter(({ pattern }) => pattern.endsWith(".br"))).toEqual([]);
    expect(rules.flatMap(({ away }) => away)).toEqual([]);
  });
  it("redirect where a file lies, too", () =>
    expect(netlifyRedirects(plan)).toBe("/guide/zh/a/ /guide/zh/b/ 301!\n"));
});
