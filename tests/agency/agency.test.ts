import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { hostPlanOf } from "../../src/cli/hosting.ts";
import { stylesIn } from "../../src/cli/publish/styles.ts";
import { readManifest } from "../../src/cli/publish/manifest.ts";
import { ask } from "../../src/cli/publish/verify/ask.ts";
import { verify } from "../../src/cli/publish/verify/run.ts";
import { hostFileOf, serve, serverNames } from "../dist/host-servers.ts";
import { papersOf } from "./papers.ts";
import { anotherAgency, built, grow, type Project } from "./project.ts";

/** Texts of the built site by file, packed twins and pictures of bytes left out. */
const textsOf = ({ root }: Project): Map<string, string> =>
  new Map(
    readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:html|xml|json|jsonld|ttl|md|ics|txt|csv|svg|js|css)$/.test(file))
      .map((file) => [file, readFileSync(join(root, "dist", file), "utf8")]),
  );

const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, id = ""]) => id));

/** Links that lead to no file, or to no place in it. */
const broken = (project: Project, texts: ReadonlyMap<string, string>, base: string) => {
  let asked = 0;
  const wrong = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/\s(?:href|src|action)="?([^\s">]+)/g)].flatMap(([, address = ""]) => {
      if (!address.startsWith("/")) return [];
      asked++;
      const [path = "", anchor] = address.split("#");
      const at = path.replace(/\?.*/, "").slice(base.length);
      const page = texts.get(`${at}index.html`);
      const there = path.startsWith(base) && built(project, at);
      const placed = anchor === undefined || (page !== undefined && anchorsOf(page).has(anchor));
      return there && placed ? [] : [`${file} → ${address}`];
    }),
  );
  return { asked, wrong };
};

const firstAgency = /高雄|工務|Kaohsiung|Public Works|kcg/i;

/** What people come to the first agency with: words of a trade, not of the program. */
const firstTrade =
  /路燈|坑洞|裝修|違建|頂樓|管委會|區分所有權|建築師|07-0|street light|pothole|renovation|rooftop|illegal building|condominium|architect/i;

describe.each([
  { name: "all an editor makes", languages: "zh,en", more: true },
  { name: "the least that builds", languages: "zh,en", more: false },
  { name: "Chinese alone", languages: "zh", more: true },
] as const)("another agency's site: $name", ({ languages, more }) => {
  let project: Project;
  let texts: Map<string, string>;
  /** Words of everything printed. */
  let papers: [file: string, words: string[]][];
  beforeAll(async () => {
    project = anotherAgency(languages);
    if (more) grow(project, languages);
    project.run("build");
    texts = textsOf(project);
    papers = [...(await papersOf(project))];
  });
  afterAll(() => project.remove());

  for (const server of more ? serverNames : [])
    it(`is published below /guide/ by a real ${server}`, async () => {
      const guide = guideOf(inspectContent(project.root).content);
      const plan = hostPlanOf(guide, stylesIn(join(project.root, "dist")));
      const file = readFileSync(join(project.root, "hosting", hostFileOf[server]), "utf8");
      const running = await serve(server, file, join(project.root, "dist"), plan.base);
      const verdicts = await verify({
        address: `${running.origin}/guide/`,
        plan,
        manifest: readManifest(join(project.root, "hosting/manifest.json")),
        codes: guide.codes.map(({ code }) => code),
        ask,
      }).finally(running.stop);
      expect(plan.moved).not.toEqual([]);
      expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
      expect(verdicts.filter(({ asked }) => asked === 0)).toEqual([]);
    });

  it("passes the check, and builds", () => {
    const { faults, services, warnings } = inspectContent(project.root);
    expect(faults).toEqual([]);
    expect(warnings()).toEqual([]); // nothing to mend in what the kit itself has written
    expect(services).toHaveLength(more ? 3 : 1);
    expect(built(project, more ? "zh/services/storm-sewer/" : "zh/services/first-service/")).toBe(
      true,
    );
  });

  it("has no link that leads nowhere", () => {
    const { asked, wrong } = broken(project, texts, "/guide/");
    expect(asked).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it("says whose site it is, and nowhere the name of the first agency", () => {
    const printed = papers.map(([file, words]) => [file, words.join(" ")] as const);
    const naming = [...texts, ...printed]
      .filter(([, text]) => firstAgency.test(text))
      .map(([file]) => file);
    expect(printed.filter(([, text]) => text.includes("範例市政府水利局"))).not.toEqual([]);
    expect(texts.get("zh/index.html")).toContain("範例市政府水利局");
    expect(naming).toEqual([]);
  });

  it("speaks of its own trade", () => {
    const speaking = [...texts].filter(([, text]) => firstTrade.test(text)).map(([file]) => file);
    expect(texts.get("zh/index.html")).toMatch(/placeholder="?例如：申請接用雨水下水道/);
    expect(speaking).toEqual([]);
  });

  it("has no page of a part that it does without", () => {
    const parts = ["plan", "systems", "glossary", "letters", "case-status", "topics", "deadline"];
    expect(parts.filter((part) => built(project, `zh/${part}/`))).toEqual([]);
    expect(["forms", "find"].filter((part) => built(project, `zh/${part}/`))).toEqual(
      more ? ["forms", "find"] : [],
    );
    expect(texts.get("zh/index.html")).not.toMatch(/補助|線上辦/);
  });

  it("says nothing of a second language, on no page, in no data, on no paper, where it has one", () => {
    // the search keeps a hidden box for what is found in another language, and the syllable “en”
    const second = /\/guide\/en\/|"en": ?["{]|@en\b|\s(?:href)?lang="?en\b|英文版|官方英/;
    const naming = [...texts].filter(
      ([file, text]) =>
        !/\.(?:js|css)$|^zh\/search\/index|^search\/sounds/.test(file) && second.test(text),
    );
    const twice = papers.filter(([, words]) =>
      words.some((word, at) => word.length > 1 && word === words[at + 1]),
    );
    const english = papers.filter(([, words]) => words.some((word) => /[A-Za-z]{4}/.test(word)));
    expect(papers.length).toBeGreaterThan(more ? 20 : 8);
    // what is looked for is there in a site of two
    if (languages === "zh,en") {
      expect(naming.length).toBeGreaterThan(40);
      expect(english.length).toBeGreaterThan(8);
    } else
      for (const found of [naming, twice, english]) expect(found.map(([file]) => file)).toEqual([]);
  });

  it("speaks the languages that it names, and no other", () => {
    const english = languages === "zh,en";
    expect(built(project, "en/")).toBe(english);
    const home = texts.get("zh/index.html") ?? "";
    expect(home.includes("hreflang")).toBe(english);
    expect(home.includes("data-lang-switch")).toBe(english);
    for (const [file, title] of [
      ["404.html", "Page not found"],
      ["offline/index.html", "No network"],
    ] as const)
      expect(texts.get(file)?.includes(title), file).toBe(english);
    expect([...texts.keys()].some((file) => file.startsWith("en/"))).toBe(english);
  });
});

describe("npm run init", () => {
  it("writes nothing over a content that is there", () => {
    const project = anotherAgency("zh");
    const before = readFileSync(join(project.root, "content/site.yaml"), "utf8");
    expect(() => project.run("init", "--languages", "zh", "--agency", "別的機關")).toThrow(
      "不會蓋過去",
    );
    expect(readFileSync(join(project.root, "content/site.yaml"), "utf8")).toBe(before);
    project.remove();
  });

  it("lays the old content where the tests of the program look, once everything is answered", () => {
    const project = anotherAgency("zh");
    const at = (name: string) => join(project.root, name);
    const old = readFileSync(at("content/site.yaml"), "utf8");
    const kept = "tests/fixtures/content/site.yaml";
    expect(() => project.run("init", "--aside", "--agency", "別的機關")).toThrow("還缺");
    expect(existsSync(at(kept))).toBe(false);
    const answers = { agency: "別的機關", city: "別市", service: "申請別的", languages: "zh" };
    const given = Object.entries({ ...answers, address: "https://example.org/other/" });
    project.run("init", "--aside", ...given.flatMap(([flag, value]) => [`--${flag}`, value]));
    expect(readFileSync(at(kept), "utf8")).toBe(old);
    expect(readFileSync(at("content/site.yaml"), "utf8")).toContain("別的機關");
    expect(inspectContent(project.root).faults).toEqual([]);
    expect(existsSync(at("tests/fixtures/content/ui"))).toBe(false);
    project.remove();
  });
});
