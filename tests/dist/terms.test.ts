import { describe, expect, it } from "vitest";
import { all, attribute, named, only, pages } from "./site.ts";

const services = pages.filter(({ kind }) => kind === "services/[id]");
const explained = (main: ReturnType<typeof only>) =>
  named(main, "a")
    .map((a) => attribute(a, "href"))
    .filter((href) => href.includes("/glossary/#"));

describe("legal terms", () => {
  it("lead to their plain words from where they first stand, each once", () => {
    expect(services.length).toBeGreaterThanOrEqual(124);
    const leading = services.filter((page) => explained(only(page, "main")).length > 0);
    expect(leading.length).toBeGreaterThan(60);
    for (const page of leading) {
      const uses = explained(only(page, "main"));
      expect([...new Set(uses)], page.file).toEqual(uses);
    }
  });

  it("stand in the list of all terms, in the language of the page", () => {
    for (const locale of ["zh", "en"]) {
      const list = pages.find(({ path }) => path.endsWith(`/${locale}/glossary/`));
      if (!list) throw new Error("there is no list of terms");
      expect(named(only(list, "main"), "dfn").length).toBeGreaterThanOrEqual(40);
      const ids = new Set(
        all(only(list, "main"), ({ attribs }) => attribs["id"] !== undefined).map((e) =>
          attribute(e, "id"),
        ),
      );
      for (const page of services.filter(({ language }) => language === locale))
        for (const href of explained(only(page, "main"))) {
          const [path = "", id = ""] = href.split("#");
          expect(path).toBe(list.path);
          expect(ids, page.file).toContain(id);
        }
    }
  });
});
