import { describe, expect, it } from "vitest";
import type { Ask } from "../../src/cli/publish/verify/ask.ts";
import { checks } from "../../src/cli/publish/verify/checks.ts";
import type { Published } from "../../src/cli/publish/verify/looking.ts";
import { told } from "../../src/cli/publish/verify/run.ts";
import { headersAt, placesOf } from "../../src/model/site/host/plan.ts";

const places = placesOf({});
/** A host that answers as it is told. */
const site = (answer: (path: string) => Response): Published => {
  const ask: Ask = (url) => Promise.resolve(answer(new URL(url).pathname));
  return {
    address: "https://example.org/guide/",
    plan: { base: "/guide/", places, moved: [], gone: [] },
    manifest: { edition: "x", files: { "zh/index.html": ["h", 4] } },
    codes: ["F-001"],
    ask,
  };
};
const page = (text = "text", status = 200) =>
  new Response(text, {
    status,
    headers: { ...headersAt("zh/", places), "Content-Type": "text/html; charset=utf-8" },
  });
const faultsOf = async (en: string, one: Published) => {
  const found = checks.find((check) => check.en.startsWith(en));
  if (!found) throw new Error(`no check ${en}`);
  return (await found.run(one)).faults;
};

describe("a published site is looked at", () => {
  it("and passes when it answers as it should", async () => {
    expect(
      await faultsOf(
        "every file",
        site(() => page()),
      ),
    ).toEqual([]);
    expect(
      await faultsOf(
        "every code",
        site(() => page()),
      ),
    ).toEqual([]);
    const linked = site(() => page('<a href="/guide/zh/">1</a><a href="https://other.tw/">2</a>'));
    expect(await faultsOf("every link", linked)).toEqual([]);
  });
  it.each(["every file", "every link", "every code"])("%s: a host that refuses", async (en) => {
    expect(
      await faultsOf(
        en,
        site(() => page("", 403)),
      ),
    ).not.toEqual([]);
  });
  it("and what lacks a header, or has another type, is named", async () => {
    const bare = new Response("text", { headers: { "Content-Type": "text/plain" } });
    const faults = (
      await faultsOf(
        "every file",
        site(() => bare.clone()),
      )
    ).join("\n");
    expect(faults).toContain("Content-Security-Policy");
    expect(faults).toContain("text/plain");
  });
  it("and a link that leads nowhere is named with its page", async () => {
    const broken = site(() => page('<a href="/guide/zh/gone/">1</a>'));
    expect(await faultsOf("every link", broken)).toEqual([
      "zh/ → https://example.org/guide/zh/gone/",
    ]);
  });
});

it("a verdict shows eight faults, and counts the rest", () => {
  const faults = Array.from({ length: 10 }, (_, at) => `fault ${at}`);
  const lines = told({ zh: "檔案", en: "files", asked: 12, faults });
  expect(lines[0]).toBe("✖ 檔案 · files (12)");
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toContain("2");
});
