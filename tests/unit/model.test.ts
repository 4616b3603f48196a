import { describe, expect, it } from "vitest";
import { filled, servicesIn, servicesOf } from "../../src/model/category.ts";
import { byArticle, citations, groundsIn, sourcesIn, uses } from "../../src/model/citation.ts";
import { behindCode } from "../../src/model/code.ts";
import { metaPolicy, securityHeaders, strictTransport } from "../../src/model/site/security.ts";
import { url } from "../../src/model/url.ts";
import { smallGuide } from "./guide.ts";

const guide = smallGuide();

describe("citations", () => {
  it("links an article to the law's page and a source to the foot of the page", () => {
    expect(citations([{ law: "building-act", articles: ["30", "77-2"] }], guide, "zh")).toEqual([
      { label: "建築法第 30、77-2 條", href: "/zh/laws/building-act/#a30" },
    ]);
    expect(citations([{ source: "news" }], guide, "en")).toEqual([
      { label: "News", href: "#source-news" },
    ]);
  });

  it("finds every ground at any depth", () => {
    expect(groundsIn(guide.services.get("dig").facts)).toHaveLength(3);
    expect(sourcesIn(guide.services.all)).toEqual(["news"]);
  });

  it("collects who cites which article, of facts, legal basis and forms", () => {
    const table = uses(guide, new Map([["claim", [{ law: "building-act", articles: ["17"] }]]]));
    const articles = table.get("building-act");
    expect([...(articles?.keys() ?? [])].sort(byArticle)).toEqual(["8", "17", "30", "77-2"]);
    expect(articles?.get("17")?.forms).toEqual(new Set(["claim"]));
    expect(articles?.get("8")?.services).toEqual(new Set(["dig"]));
  });

  it("sorts article numbers as a reader counts", () => {
    expect(["77-2", "9", "77", "8", "77-10"].sort(byArticle)).toEqual([
      "8",
      "9",
      "77",
      "77-2",
      "77-10",
    ]);
  });
});

describe("permanent codes", () => {
  it("lead to a service, a form or an office, also by a redirect", () => {
    expect(behindCode(guide, "RE-099")).toEqual(behindCode(guide, "RE-001"));
    expect(behindCode(guide, "RE-001").href.en).toBe("/en/services/dig/");
    expect(behindCode(guide, "F-001")).toMatchObject({
      edition: { version: "2026-11-23", earlier: [] },
      href: { zh: "/zh/forms/claim/" },
    });
    expect(behindCode(guide, "O-001").title.en).toBe("Desk");
  });
  it("are never guessed", () => {
    expect(() => behindCode(guide, "BM-999")).toThrow("BM-999");
  });
});

describe("ways into the services", () => {
  it("shows only categories that lead somewhere", () => {
    expect(filled(guide, "topics").map(({ id }) => id)).toEqual(["build"]);
    expect(servicesIn(guide, "topics", "build").map(({ id }) => id)).toEqual(["dig"]);
    expect(servicesOf(guide, "desk", "owner")).toHaveLength(1);
    expect(servicesOf(guide, "nobody", "owner")).toEqual([]);
  });
  it("makes every address below the language", () => {
    expect(url.law("en", "building-act", "77-2")).toBe("/en/laws/building-act/#a77-2");
    expect(url.fixed("zh", "systems")).toBe("/zh/systems/");
  });
});

describe("the policy", () => {
  it("speaks of the host's other names only if the agency asks", () => {
    expect(strictTransport({})).toBe("max-age=63072000");
    expect(strictTransport({ includeSubDomains: true, preload: true })).toBe(
      "max-age=63072000; includeSubDomains; preload",
    );
  });
  it("lets no page compile WebAssembly, only what the host's header speaks for", () => {
    expect(metaPolicy()).not.toContain("wasm");
    expect(securityHeaders({})["Content-Security-Policy"]).toContain(
      "script-src 'self' 'wasm-unsafe-eval'",
    );
  });
  it("is the same in the host's headers, with what works only there", () => {
    const headers = securityHeaders({});
    const policy = headers["Content-Security-Policy"] ?? "";
    expect(policy.replace(" 'wasm-unsafe-eval'", "")).toContain(metaPolicy());
    expect(policy).toContain("frame-ancestors 'none'");
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining([
        "Strict-Transport-Security",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
      ]),
    );
  });
});
