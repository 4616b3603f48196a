import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { all, attribute, files, named, only, pages, published, read, text } from "./site.ts";

const directives = (policy: string) =>
  new Map(policy.split(";").map((part) => [part.trim().split(/\s+/)[0] ?? "", part.trim()]));
const metaPolicy = (page: (typeof pages)[number]) => {
  const [first] = only(page, "head").children.filter((child) => child.type === "tag");
  return first && "attribs" in first && first.attribs["http-equiv"] === "Content-Security-Policy"
    ? (first.attribs["content"] ?? "")
    : "";
};
const headers = read("../hosting/cloudflare/_headers");
const header = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? "";

describe("the content security policy", () => {
  it("stands first in the head of every page", () => {
    expect(pages.filter((page) => metaPolicy(page) === "").map(({ file }) => file)).toEqual([]);
  });

  it("is the host's, apart from what only a header can say", () => {
    // a page allows its own style, and the host those of all pages: tests/dist/first-screen.test.ts
    const plain = (directive: string) => directive.replace(/ 'sha256-.*/, "");
    const headerOnly = ["frame-ancestors", "upgrade-insecure-requests"];
    const host = directives(header);
    for (const name of headerOnly) expect(host.has(name)).toBe(true);
    const wanted = [...host].filter(([name]) => !headerOnly.includes(name)).map(([, text]) => text);
    const faults = pages.filter((page) => {
      const own = [...directives(metaPolicy(page)).values()];
      // No page compiles WebAssembly; the worker of the search does, and only the host's header speaks for it.
      const asHost = own.map((d) =>
        d.startsWith("script-src") ? d.replace("'self'", "'self' 'wasm-unsafe-eval'") : d,
      );
      return JSON.stringify(asHost.map(plain)) !== JSON.stringify(wanted.map(plain));
    });
    expect(faults.map((page) => `${page.file}: ${metaPolicy(page)}`)).toEqual([]);
  });

  it("begins by allowing nothing, and never allows inline code or a foreign origin", () => {
    expect(directives(header).get("default-src")).toBe("default-src 'none'");
    expect(header).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*|data:/);
    expect(directives(header).get("frame-ancestors")).toBe("frame-ancestors 'none'");
  });

  it("allows every inline style and script by its hash", () => {
    const isCode = (element: { name: string; attribs: Record<string, string> }) =>
      element.name === "style" ||
      (element.name === "script" &&
        !element.attribs["src"] &&
        !/json/.test(element.attribs["type"] ?? ""));
    const inline = pages.flatMap((page) =>
      all(page.tree, isCode).map((element) => ({ page, element })),
    );
    const refused = inline.filter(({ page, element }) => {
      const code = element.children.map((child) => ("data" in child ? child.data : "")).join("");
      const hash = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
      return !directives(metaPolicy(page))
        .get(element.name === "style" ? "style-src" : "script-src")
        ?.includes(hash);
    });
    expect(
      refused.map(
        ({ page, element }) => `${page.file}: <${element.name}> ${text(element).slice(0, 60)}`,
      ),
    ).toEqual([]);
  });
});

it("has no style attribute and no event handler", () => {
  const found = pages.flatMap((page) =>
    all(page.tree, ({ attribs }) =>
      Object.keys(attribs).some((name) => name === "style" || /^on[a-z]+$/.test(name)),
    ).map((e) => `${page.file}: <${e.name}>`),
  );
  expect(found).toEqual([]);
});

it("sends readers nowhere by itself", () => {
  const refresh = pages.filter((page) =>
    named(page.tree, "meta").some(
      (meta) => attribute(meta, "http-equiv").toLowerCase() === "refresh",
    ),
  );
  expect(refresh.map(({ file }) => file)).toEqual([]);
});

it("sends the headers that browsers need", () => {
  const names = [
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Referrer-Policy",
    "Permissions-Policy",
  ];
  const sent = [...names, "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"].filter(
    (name) => !headers.includes(`${name}: `),
  );
  expect(sent).toEqual([]);
  expect(Math.max(...headers.split("\n").map((line) => line.length))).toBeLessThan(2000); // a host's limit
});

it("publishes only kinds of files that it means to publish", () => {
  const meant =
    /\.(html|css|js|json|jsonld|ttl|md|xml|atom|txt|svg|pdf|odt|png|ico|ics|csv|webmanifest|wasm|pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$|wasm\.[\w-]+\.pagefind$/;
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => !meant.test(file))).toEqual([]);
});

it("says whom to tell of a weakness, in the form RFC 9116 asks for", () => {
  const lines = read(".well-known/security.txt");
  expect(lines).toMatch(/^Contact: (https:|mailto:)\S+$/m);
  expect(lines).toMatch(/^Canonical: https:\S+\/\.well-known\/security\.txt$/m);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(lines)?.[1] ?? "");
  const age = (expires - Date.parse(published)) / 86_400_000; // counted from the edition: a test asks no clock
  expect(age).toBeGreaterThan(30);
  expect(age).toBeLessThanOrEqual(366);
});
