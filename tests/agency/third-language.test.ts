import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../scripts/tools.mjs";
import { searchWorker } from "../../src/cli/judge/worker.ts";
import type { Locale } from "../../src/model/locale.ts";
import { mediaType } from "../../src/model/site/media-types.ts";
import { faultsOf, parsed } from "../dist/rdf.ts";
import { runBeside } from "../dist/pdf-tools.ts";
import { papersOf } from "./papers.ts";
import { anotherAgency, type Project } from "./project.ts";

/** What an editor has translated so far: a few words of the interface, of a table and of a service. */
const strings: Record<string, string> = {
  "Skip to main content": "Chuyển đến nội dung chính",
  "Main menu": "Danh mục chính",
  "You are here": "Bạn đang ở đây",
  "Who can apply": "Ai được nộp đơn",
};
const words: [file: string, was: string, is: string][] = [
  ["offices.yaml", 'vi: "Water Bureau, Example City"', "vi: Sở Thủy lợi thành phố Ví dụ"],
  ["offices.yaml", "vi: Answers for the services listed here.", "vi: Phụ trách các dịch vụ này."],
  ["services/first-service/vi.mdx", "title: Connect to a storm sewer", "title: Đấu nối cống"],
  ["pages/about/vi.mdx", "title: ", "title: Giới thiệu · "],
  ["forms/sewer-form/form.yaml", "vi: Application for a sewer", "vi: Đơn xin đấu nối cống"],
  ["forms/sewer-form/form.yaml", "vi: Telephone", "vi: Điện thoại"],
];

let project: Project;
const at = (name: string): string => join(project.root, name);
const read = (file: string): string => readFileSync(at(`dist/${file}`), "utf8");
const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(at(`dist/${folder}`), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .sort();
/** Pages of a language, by their address below its folder. */
const pagesOf = (language: string): string[] => filesOf(language, /index\.html$/);
const change = (file: string, was: string, is: string): void => {
  const before = readFileSync(at(`content/${file}`), "utf8");
  if (!before.includes(was)) throw new Error(`${file} does not say “${was}”`);
  writeFileSync(at(`content/${file}`), before.replaceAll(was, is));
};
type Tree = ReturnType<typeof parseDocument>;
const named = (tree: Tree, tag: string) => DomUtils.getElementsByTagName(tag, tree);
const vietnamese = "vi" as Locale;

beforeAll(() => {
  project = anotherAgency("zh,en");
  project.run("new", "language", "vi");
  // what is made afterwards speaks it too
  const form = { id: "sewer-form", zh: "接用下水道申請書", en: "Application for a sewer" };
  const rest = { service: "first-service", law: "administrative-procedure-act" };
  project.run(
    ...(["new", "form"] as const),
    ...Object.entries({ ...form, ...rest }).flatMap(([flag, value]) => [`--${flag}`, value]),
  );
  for (const [english, own] of Object.entries(strings))
    change("ui/vi.json", JSON.stringify(english), JSON.stringify(own));
  for (const one of words) change(...one);
  project.run("build");
});
afterAll(() => project.remove());

describe("a third language is a folder of words", () => {
  it("is there from English, and no file of the program is another", () => {
    const strange = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.\w+$/.test(file))
      .filter(
        (file) =>
          readFileSync(join("src", file), "utf8") !== readFileSync(at(`src/${file}`), "utf8"),
      );
    expect(strange).toEqual([]);
    expect(readFileSync(at("content/site.yaml"), "utf8")).toContain("languages: [zh, en, vi]");
  });

  it("is asked for by the guard, by its name, wherever a word of it lacks", () => {
    const own = "vi: Phụ trách";
    change("offices.yaml", own, "fr: Phụ trách");
    expect(() => project.run("check")).toThrow(/duties\.vi/);
    change("offices.yaml", "fr: Phụ trách", own);
    change("services/first-service/zh.mdx", "title: 申請", "title: 改");
    expect(() => project.run("check")).toThrow("越南文譯好以後，中文改過了");
    change("services/first-service/zh.mdx", "title: 改", "title: 申請");
    expect(() => project.run("check")).not.toThrow();
  });

  it("has every page that English has, marked as its own, and tells where the others are", () => {
    const pages = pagesOf("vi");
    expect(pages.length).toBeGreaterThan(15);
    expect(pages).toEqual(pagesOf("en"));
    const twins = pages.map((page) => {
      const dom = parseDocument(read(`vi/${page}`));
      const [html] = named(dom, "html");
      const links = named(dom, "link").map((link) => link.attribs["hreflang"]);
      return [html?.attribs["lang"], links.filter(Boolean).join(" ")];
    });
    expect(new Set(twins.map(([lang]) => lang))).toEqual(new Set(["vi"]));
    const listed = twins.filter(([, links]) => links !== "");
    expect(listed.length).toBeGreaterThan(15);
    expect(new Set(listed.map(([, links]) => links))).toEqual(
      new Set(["zh-Hant-TW en vi x-default"]),
    );
    expect(read("sitemap.xml").match(/hreflang="vi"/g)?.length).toBe(
      read("sitemap.xml").match(/<url>/g)?.length ?? 0,
    );
  });

  it("is switched to from each of the others, by its own name", () => {
    const switches = (page: string) =>
      named(parseDocument(read(page)), "a")
        .filter((link) => link.attribs["data-lang-switch"] !== undefined)
        .map((link) => [link.attribs["href"], DomUtils.textContent(link).trim()]);
    const to = (language: string) => `/guide/${language}/offices/`;
    expect(switches("zh/offices/index.html")).toEqual([
      [to("en"), "English"],
      [to("vi"), "Tiếng Việt"],
    ]);
    expect(switches("en/offices/index.html")).toEqual([
      [to("zh"), "中文"],
      [to("vi"), "Tiếng Việt"],
    ]);
    expect(switches("vi/offices/index.html")).toEqual([
      [to("zh"), "中文"],
      [to("en"), "English"],
    ]);
  });

  it("says in its pages what was translated, and nowhere the English of it", () => {
    const saying = (language: string, words: string) =>
      pagesOf(language).filter((page) => read(`${language}/${page}`).includes(words));
    for (const [english, own] of Object.entries(strings)) {
      expect(saying("en", english)).not.toEqual([]);
      expect(saying("vi", english)).toEqual([]);
      expect(saying("vi", own)).toEqual(saying("en", english));
    }
    expect(read("vi/services/first-service/index.html")).toContain("Đấu nối cống");
    expect(read("en/services/first-service/index.html")).not.toContain("Đấu nối");
  });

  it("is found by the search, with its marks or without", async () => {
    const ask = await searchWorker(at("dist"));
    for (const query of ["đấu nối cống", "dau noi cong"]) {
      const { pages } = await ask({ do: "search", locale: vietnamese, text: query });
      expect([query, pages[0]?.path]).toEqual([query, "services/first-service/"]);
    }
  });

  it("is printed beside Chinese, and its papers say in which language they are", async () => {
    const papers = await papersOf(project);
    const said = (file: string) => papers.get(file)?.join(" ") ?? "";
    for (const file of ["blank", "example"]) {
      const paper = said(`vi/forms/sewer-form/${file}.pdf`);
      for (const word of ["接用下水道申請書", "Đơn xin đấu nối cống", "Điện thoại", "電話"])
        expect(paper).toContain(word);
      expect(paper).not.toContain("Application for a sewer");
    }
    expect(said("print/CS-001/notice-vi.pdf")).toContain("Đấu nối cống");
    expect(said("print/CS-001/notice-en.pdf")).not.toContain("Đấu nối");
    const languageOf = async (file: string) =>
      /Lang.*?\((.*?)\)|Lang: *(\S+)/.exec(await runBeside("strings", at(`dist/${file}`)))?.[1];
    expect(await languageOf("vi/forms/sewer-form/blank.pdf")).toBe("vi");
  });

  it("is in the feeds, in the plain texts and in all data, which stay what their shapes ask", async () => {
    expect(read("vi/changes/feed.xml")).toContain('xml:lang="vi"');
    expect(read("llms.txt")).toContain("/guide/vi/services/first-service/index.md");
    expect(read("vi/services/first-service/index.md")).toContain("# Đấu nối cống");
    const { records } = JSON.parse(read("open-data/services.json")) as {
      records: { title: Record<string, string> }[];
    };
    expect(records.map(({ title }) => [Object.keys(title), title["vi"]])).toEqual([
      [["zh", "en", "vi"], "Đấu nối cống"],
    ]);
    const [row] = parse(read("open-data/services.csv"), { bom: true, columns: true }) as {
      title_vi: string;
    }[];
    expect(row?.title_vi).toBe("Đấu nối cống");
    const address = "https://example.org/guide/open-data/";
    const graphOf = (file: string) => parsed(read(`open-data/${file}`), address + file);
    const services = graphOf("services.ttl");
    expect(services.getQuads(null, null, null, null).map(({ object }) => object)).toContainEqual(
      expect.objectContaining({ value: "Đấu nối cống", language: "vi" }),
    );
    for (const file of ["services.ttl", "catalogue.ttl"])
      expect(await faultsOf(graphOf(file), graphOf("shapes.ttl"))).toEqual([]);
  });

  it("has room in the head of a page on a narrow phone", async () => {
    const browser = await chromium.launch(launchOptions());
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname.replace("/guide/", "").replace(/\/$|^$/, "/index.html");
      return route.fulfill({ path: at(`dist/${file}`), contentType: mediaType(file) });
    });
    for (const language of ["zh", "en", "vi"]) {
      await page.goto(`https://example.org/guide/${language}/offices/`);
      const [inBar, inMenu] = await page.locator("a[data-lang-switch]").all();
      await page.locator(".menu > summary").click();
      const boxes = [
        ...(await page.locator(".site-header .row > :visible").all()),
        ...[inBar, inMenu].filter((link) => link !== undefined),
      ];
      expect(boxes.length).toBeGreaterThan(4);
      for (const box of boxes) {
        const { x, width } = (await box.boundingBox()) ?? { x: -1, width: 0 };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(360);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await inMenu?.click();
      await page.waitForURL(/\/guide\/(?:en|vi)\/offices\/$/);
    }
    await browser.close();
  });
});
