import { describe, expect, it } from "vitest";
import { editionState } from "../../src/model/form/edition.ts";
import { form as schema } from "../../src/schema/form.ts";
import { contentOf, inContent, languages } from "../own.ts";
import { all, attribute, base, type Element, files, pages, text } from "./site.ts";

const forms = inContent("forms").map((id) => schema.parse(contentOf(`forms/${id}/form.yaml`)));

describe.each(forms)("the page behind the code of $code", ({ code, version, earlier }) => {
  const page = pages.find(({ file }) => file === `q/${code}/index.html`);
  if (!page) throw new Error(`there is no page of ${code}`);
  const [section] = all(page.tree, ({ attribs }) => "data-version" in attribs);
  if (!section) throw new Error(`${code} tells no edition`);
  const stated = (state: string): Element[] =>
    all(section, ({ attribs }) => attribs["data-state"] === state);

  it("knows the current edition and all before it", () => {
    expect(attribute(section, "data-version")).toBe(version);
    const known = attribute(section, "data-earlier").split(" ").filter(Boolean);
    expect(known).toEqual(earlier.map((edition) => edition.version));
    for (const held of known) expect(editionState(held, version, known)).toBe("older");
  });

  it("has words for every answer in both languages, and without the script says the day alone", () => {
    for (const state of ["none", "current", "older", "unknown"]) {
      const words = stated(state);
      expect(words.map((one) => text(one).length > 5)).toEqual(languages.map(() => true));
      expect(words.map((one) => "hidden" in one.attribs)).toEqual(
        languages.map(() => state !== "none"),
      );
    }
    expect(text(section).split(version).length - 1).toBe(languages.length);
  });

  it("leads from an old or unknown copy to the current one", () => {
    for (const state of ["older", "unknown"]) {
      const links = stated(state).flatMap((part) => all(part, ({ name }) => name === "a"));
      expect(links.length).toBe(languages.length);
      for (const link of links) {
        const [address = "", part] = attribute(link, "href").split("#");
        const target = pages.find(({ path }) => path === address);
        expect([
          address,
          target && all(target.tree, ({ attribs }) => attribs["id"] === part).length,
        ]).toEqual([address, 1]);
      }
    }
  });
});

it("compares editions on pages of forms alone", () => {
  const scripts = files.filter((file) => /^_astro\/Edition.*\.js$/.test(file));
  expect(scripts.length).toBe(1);
  const asking = pages.filter(({ html }) => html.includes(`${base}${scripts[0]}`));
  expect(asking.map(({ file }) => file).sort()).toEqual(
    forms.map(({ code }) => `q/${code}/index.html`).sort(),
  );
});
