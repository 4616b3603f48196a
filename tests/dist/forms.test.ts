import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formStatus } from "../../src/cli/status-forms.ts";
import { formFile, renderings } from "../../src/model/form/files.ts";
import { locales } from "../../src/model/locale.ts";
import { form as schema } from "../../src/schema/form.ts";
import { attribute, base, files, named, only, pages, text } from "./site.ts";

const ids = readdirSync("content/forms");
const definition = (id: string) =>
  schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8")));
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

    it("offers all of the form on one page, each file with its type, size and edition", () => {
      const downloads = named(main, "section").find((s) => attribute(s, "id") === "downloads");
      if (!downloads) throw new Error("there is no section of downloads");
      const links = named(downloads, "a").map((a) => attribute(a, "href"));
      const wanted = renderings.filter((name) => name !== "explained");
      const own = (href: string) => (href.startsWith("#") ? page.path + href : href);
      expect(links.map(own)).toEqual(
        expect.arrayContaining(wanted.map((name) => formFile(name, locale, id))),
      );
      const [year, month, day] = form.version.split("-").map(Number);
      for (const item of named(downloads, "li")) {
        const words = text(item);
        expect(words).toMatch(/PDF|ODT|JSON|網頁|web page/);
        expect(words).toContain(String(year));
        expect(words).toContain(locale === "zh" ? `${month} 月 ${day} 日` : String(day));
      }
      for (const file of files.filter((name) => name.startsWith(`${locale}/forms/${id}/`)))
        if (/\.(?:pdf|odt)$/.test(file)) {
          const size = Math.ceil(readFileSync(`dist/${file}`).length / 1024);
          expect(text(downloads)).toContain(`${size} KB`);
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
