import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formStatus } from "../../src/cli/status-forms.ts";
import { formFile, renderings } from "../../src/model/form/files.ts";
import { useT } from "../../src/model/i18n.ts";
import { locales } from "../../src/model/locale.ts";
import { form as schema } from "../../src/schema/form.ts";
import { attribute, base, type Element, files, named, only, pages, text } from "./site.ts";

const ids = readdirSync("content/forms");
const definition = (id: string) =>
  schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8")));
/** Does it stand in an element of a class? */
const inside = (element: Element, name: string): boolean =>
  element.parent !== null &&
  "attribs" in element.parent &&
  ((element.parent.attribs["class"] ?? "").split(" ").includes(name) ||
    inside(element.parent as Element, name));
const pageOf = (path: string) => {
  const page = pages.find((one) => one.path === base.replace(/\/$/, "") + path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};

it("makes every rendering of every form in both languages", () => {
  const status = formStatus(ids);
  expect(status.length).toBe(2 * ids.length);
  expect(
    status.flatMap(({ id, locale, made }) =>
      renderings.filter((name) => !made[name]).map((name) => `${locale} ${id}: ${name}`),
    ),
  ).toEqual([]);
});

describe.each(ids.flatMap((id) => locales.map((locale) => ({ id, locale }))))(
  "$locale/forms/$id",
  ({ id, locale }) => {
    const form = definition(id);
    const page = pageOf(formFile("explained", locale, id));
    const main = only(page, "main");

    const own = (href: string) => (href.startsWith("#") ? page.path + href : href);
    const linksIn = (part: Element) => named(part, "a").map((a) => own(attribute(a, "href")));
    const toFill = ["fill", "blank", "odt"] as const;
    const forDevelopers = ["data", "schema"] as const;

    it("offers what is made of the form, each file with its type and size, and its edition", () => {
      const downloads = named(main, "section").find((s) => attribute(s, "id") === "downloads");
      if (!downloads) throw new Error("there is no section of downloads");
      const wanted = [
        ...(form.official ? [] : toFill),
        ...(["example", "examplePdf", "mistakes"] as const),
      ];
      const links = linksIn(downloads);
      expect(links).toEqual(
        expect.arrayContaining(wanted.map((name) => formFile(name, locale, id))),
      );
      expect(linksIn(main)).toEqual(
        expect.arrayContaining(forDevelopers.map((name) => formFile(name, locale, id))),
      );
      for (const item of named(downloads, "li"))
        expect(text(item)).toMatch(/PDF|ODT|網頁|web page/);
      const [year, month, day] = form.version.split("-").map(Number);
      expect(text(downloads)).toContain(String(year));
      expect(text(downloads)).toContain(locale === "zh" ? `${month} 月 ${day} 日` : String(day));
      for (const file of files.filter((name) => name.startsWith(`${locale}/forms/${id}/`)))
        if (/\.(?:pdf|odt)$/.test(file) && links.includes(base + file)) {
          const size = Math.ceil(readFileSync(`dist/${file}`).length / 1024);
          expect(text(downloads)).toContain(`${size} KB`);
        }
    });

    it("is offered for filling in and printing only if it may be handed in", () => {
      const fill = only(pageOf(formFile("fill", locale, id)), "main");
      expect(named(fill, "fill-form", "button").length > 0).toBe(!form.official);
      if (!form.official) return;
      const links = linksIn(main);
      expect(toFill.filter((name) => links.includes(formFile(name, locale, id)))).toEqual([]);
      const refused = useT(locale)("form.guide");
      for (const place of [main, fill]) {
        const first = named(place, "p").find((p) => text(p) && !inside(p, "plate"));
        expect(first && text(first)).toContain(refused);
        expect(first && text(first)).toContain(form.officialForm?.text[locale] ?? "");
        expect(linksIn(place).some((href) => href.startsWith("tel:"))).toBe(true);
      }
    });

    it("shows every mistake beside the right way", () => {
      const mistakes = named(main, "section").find((s) => attribute(s, "id") === "mistakes");
      const words = mistakes ? text(mistakes) : "";
      expect(form.mistakes.length).toBeGreaterThan(2);
      for (const { fault, instead } of form.mistakes) {
        expect(words).toContain(fault[locale]);
        expect(words).toContain(instead[locale]);
      }
    });

    it("says where the official form is, if there is one", () => {
      const official = named(main, "section").find((s) => attribute(s, "id") === "official-form");
      expect(official !== undefined).toBe(form.official);
      if (official && form.officialForm)
        expect(text(official)).toContain(form.officialForm.text[locale]);
    });
  },
);
