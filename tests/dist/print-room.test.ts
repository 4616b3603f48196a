import { readFileSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run, squeeze, unescaped } from "./pdf-tools.ts";
import { all, attribute, files, named, type Page, pages, text } from "./site.ts";

/** What hangs on walls and is handed over at counters says what the content says. */
const yaml = (file: string) => parse(readFileSync(file, "utf8"));
const front = (file: string) => parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "");
const services = readdirSync("content/services");
const offices = yaml("content/offices.yaml") as { code: string; name: Record<string, string> }[];
const papers = new Map<string, { name: Record<string, string> }>(
  (yaml("content/evidence.yaml") as { id: string; name: Record<string, string> }[]).map((paper) => [
    paper.id,
    paper,
  ]),
);
const boards = ["sign-a4", "sign-a3", "poster-a4", "poster-a3"];

/** Paper of each page in points, and all words of a file without spaces. */
function printed(code: string, name: string): { papers: number[][]; said: string } {
  const pages = run("pdftotext", "-raw", "-bbox", `dist/print/${code}/${name}.pdf`, "-");
  return {
    papers: [...pages.matchAll(/<page width="(\S+)" height="(\S+)">/g)].map(([, ...sides]) =>
      sides.map((side) => Math.round(Number(side))),
    ),
    said: squeeze(
      unescaped(
        [...pages.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join(""),
      ),
    ),
  };
}

it("makes eight files of every service and four of every office, within their budgets", () => {
  const made = files.filter((file) => file.startsWith("print/"));
  expect(made).toHaveLength(8 * services.length + 4 * offices.length);
  const heavy = made.filter(
    (file) => statSync(`dist/${file}`).size > (file.includes("notice") ? 100 : 80) * 1024,
  );
  expect(heavy).toEqual([]);
});

describe.each(services)("%s", (id) => {
  const facts = yaml(`content/services/${id}/service.yaml`);
  const words: Record<string, ReturnType<typeof front>> = {
    zh: front(`content/services/${id}/zh.mdx`),
    en: front(`content/services/${id}/en.mdx`),
  };
  const page = pages.find(({ file }) => file === `counter/${id}/index.html`) as Page;
  /** The lines of one part of the counter's page in one language, without their small print. */
  const lines = (part: string, locale: string) => {
    const section = all(page.tree, (e) => attribute(e, "id") === part);
    const spans = section.flatMap((e) =>
      all(e, ({ name, attribs }) => name === "span" && attribs["class"]?.split(" ")[0] === locale),
    );
    expect(spans.length).toBeGreaterThan(0);
    return spans.map((span) => {
      const [small] = named(span, "small");
      return text(span).slice(0, small ? -text(small).length : undefined);
    });
  };

  /** Nothing is handed in: a card that says whom to call, instead of a list with boxes to tick. */
  const card = ["report", "information", "consultation"].includes(facts.kind);

  it("tells once, on one A4, what to bring and what it costs, or whom to call and what to say", () => {
    for (const [name, languages] of [
      ["notice-zh", ["zh"]],
      ["notice-en", ["en"]],
      ["notice-both", ["zh", "en"]],
    ] as const) {
      const { papers: sheets, said } = printed(facts.code, name);
      expect(sheets).toEqual([[595, 842]]);
      for (const locale of languages) {
        const evidence = !card && Array.isArray(facts.evidence) ? facts.evidence : [];
        const wanted = [
          facts.code,
          words["zh"].title,
          words["en"].title,
          ...evidence.map(
            (use: { id: string; type: string }) =>
              words[locale].evidence?.[use.id]?.name ?? papers.get(use.type)?.name[locale],
          ),
          ...(card
            ? ["answer", "say"]
            : [
                "fees",
                ...(facts.limits.some((l: { amount?: number }) => l.amount) ? ["limits"] : []),
              ]
          ).flatMap((part) => lines(part, locale)),
        ].map((line) => squeeze(String(line)));
        expect(wanted.length).toBeGreaterThan(4);
        expect(wanted.filter((line) => !said.includes(line))).toEqual([]);
        if (card) expect(said).not.toContain("□");
      }
    }
  });

  it("charts every step in both languages on one A3", () => {
    const { papers: sheets, said } = printed(facts.code, "sop-a3");
    expect(sheets).toEqual([[842, 1191]]);
    const titles = facts.steps.flatMap((step: { id: string }) =>
      ["zh", "en"].map((locale) => squeeze(words[locale].steps[step.id].title)),
    );
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.filter((title: string) => !said.includes(title))).toEqual([]);
  });
});

it("puts the whole name and the code on every sign and poster, on the paper they are named for", () => {
  const named = [
    ...services.map((id) => ({
      code: yaml(`content/services/${id}/service.yaml`).code as string,
      zh: front(`content/services/${id}/zh.mdx`).title as string,
      en: front(`content/services/${id}/en.mdx`).title as string,
    })),
    ...offices.map(({ code, name }) => ({ code, zh: name["zh"] ?? "", en: name["en"] ?? "" })),
  ];
  for (const { code, zh, en } of named)
    for (const name of boards) {
      const { papers: sheets, said } = printed(code, name);
      for (const words of [zh, en, code]) expect(said).toContain(squeeze(words));
      const [short, long] = name.endsWith("a4") ? [595, 842] : [842, 1191];
      expect(sheets).toEqual([name.startsWith("sign") ? [long, short] : [short, long]]);
    }
});

it("lists every file in the print room, with its true size", () => {
  for (const locale of ["zh", "en"]) {
    const room = pages.find(({ file }) => file === `${locale}/print-room/index.html`) as Page;
    const links = named(room.tree, "a").filter((a) =>
      /^\/print\/.*\.pdf$/.test(a.attribs["href"] ?? ""),
    );
    expect(links).toHaveLength(8 * services.length + 4 * offices.length);
    for (const link of links) {
      const size = Math.ceil(statSync(`dist${link.attribs["href"]}`).size / 1024);
      expect(text(link)).toContain(`${size} KB`);
    }
  }
});
