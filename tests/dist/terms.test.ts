import { describe, expect, it } from "vitest";
import { all, attribute, named, only, pages, text } from "./site.ts";

const services = pages.filter(({ kind }) => kind === "services/[id]");
const explained = (main: ReturnType<typeof only>) =>
  named(main, "a").filter((a) => attribute(a, "href").startsWith("#term-"));

describe("legal terms", () => {
  it("are explained on every service page, each once, where it first stands", () => {
    expect(services.length).toBe(80);
    for (const page of services) {
      const main = only(page, "main");
      const uses = explained(main).map((a) => attribute(a, "href").slice(1));
      const entries = all(main, ({ attribs }) => /^term-/.test(attribs["id"] ?? "")).map(
        ({ attribs }) => attribs["id"],
      );
      expect(entries.length, page.file).toBeGreaterThan(0);
      expect([...uses].sort(), page.file).toEqual([...entries].sort());
    }
  });

  it("lead to their plain words, and those stand in the list of all terms", () => {
    for (const locale of ["zh", "en"]) {
      const list = pages.find(({ path }) => path.endsWith(`/${locale}/glossary/`));
      if (!list) throw new Error("there is no list of terms");
      const names = named(only(list, "main"), "dfn").map((dfn) => text(dfn));
      expect(names.length).toBeGreaterThanOrEqual(40);
      for (const page of services.filter(({ language }) => language === locale))
        for (const dfn of named(only(page, "main"), "dfn")) expect(names).toContain(text(dfn));
    }
  });
});
