import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/model/site/security.ts";
import { inContent } from "../own.ts";
import { all, attribute, named, only, pages, read } from "./site.ts";

/** Pages that are drawn before their style sheets are there. */
const drawn = pages.filter(
  ({ tree }) =>
    all(tree, (e) => e.name === "link" && attribute(e, "rel") === "stylesheet" && !inHead(e))
      .length > 0,
);
function inHead(element: { parent: unknown }): boolean {
  const { parent } = element;
  return (
    typeof parent === "object" && parent !== null && "name" in parent && parent.name === "head"
  );
}

const outcomes = pages.filter(
  ({ kind, language }) => kind === "find/[id]/outcome" && language === "zh",
);

describe("a page that is drawn before its style sheets", () => {
  it("is one of these kinds", () => {
    expect([...new Set(drawn.map(({ kind }) => kind))].sort()).toEqual([
      ...(outcomes.length > 0 ? ["find/[id]/outcome"] : []),
      ...(inContent("forms").length > 0 ? ["forms/[id]"] : []),
      "home",
      "services",
      "services/[id]",
    ]);
    // an outcome that would be over 12 KB with its style waits for the sheets
    const waiting = outcomes.filter((page) => !drawn.includes(page));
    expect(waiting.length).toBeLessThanOrEqual(outcomes.length / 10);
  });

  it("holds one style, the same for all of its kind, that every host allows", () => {
    const hosts = [
      "cloudflare/_headers",
      "netlify/_headers",
      "nginx.conf",
      "Caddyfile",
      "apache/.htaccess",
    ];
    const kinds = Map.groupBy(drawn, ({ kind }) => kind);
    expect(kinds.size).toBeGreaterThan(2);
    for (const [kind, alike] of kinds) {
      const styles = new Set(
        alike
          .flatMap(({ tree }) => named(tree, "style"))
          .map(({ children: [text] }) => (text && "data" in text ? text.data : "")),
      );
      expect(styles.size, kind).toBe(1);
      const [style = ""] = styles;
      expect(style).toContain("color-scheme:light dark");
      for (const host of hosts)
        expect(read(`../hosting/${host}`), host).toContain(`'sha256-${hashOf(style)}'`);
    }
  });

  it("asks for every sheet in one place, where its first screen ends", () => {
    for (const page of drawn) {
      expect(
        named(only(page, "head"), "link").filter((e) => attribute(e, "rel") === "stylesheet"),
        page.file,
      ).toEqual([]);
      expect(page.html, page.file).not.toContain("<!--first screen");
    }
  });

  it("holds little of it: 10 KB at most", () => {
    for (const { file, html } of drawn)
      expect(Buffer.byteLength(/<style>.*?<\/style>/s.exec(html)?.[0] ?? ""), file).toBeLessThan(
        10 * 1024,
      );
  });
});
