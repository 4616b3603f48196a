import { readFileSync } from "node:fs";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { makeNew } from "../../src/cli/kit/new/new.ts";
import { serviceFacts } from "../../src/schema/service.ts";
import { ran, workshop } from "./workshop.ts";

const kinds = serviceFacts.options.map(({ shape }) => shape.kind.value);
const law = ["--law", "building-act", "--articles", "25,77-2"];
const options = JSON.parse(readFileSync(".prettierrc.json", "utf8"));

/** One of each; a second question goes into a service that was made just before. */
const others: Record<string, string[]> = {
  form: [
    "--id",
    "tree-form",
    "--zh",
    "行道樹認養書",
    "--en",
    "Adopt a tree",
    "--service",
    "tree-service",
  ],
  faq: [
    ...[
      "--service",
      "tree-service",
      "--id",
      "what-now",
      "--zh",
      "現在：要找誰？",
      "--en",
      "What now: whom?",
    ],
    ...["--zh-a", "打 {{call.1999}} 問。", "--en-a", "Call {{call.1999}}."],
  ],
  office: [
    "--id",
    "tree-section",
    "--zh",
    "行道樹科",
    "--en",
    "Street Tree Section",
    "--part-of",
    "parks",
  ],
  flow: [
    "--id",
    "plant-a-tree",
    "--zh",
    "我要種樹",
    "--en",
    "I want to plant a tree",
    "--service",
    "tree-service",
  ],
};
const grounded = Object.entries(others).map(([what, flags]) => ({
  what,
  // a question or a flow rests on a law of its service, or on a source
  flags: [...flags, ...(/faq|flow/.test(what) ? ["--source", "service-plan-112"] : law)],
}));
const free = [
  {
    what: "law",
    flags: [
      "--id",
      "tree-act",
      "--zh",
      "樹木保護法",
      "--en",
      "Tree Act",
      "--level",
      "act",
      "--pcode",
      "D0070109",
    ],
  },
  {
    what: "notice",
    flags: [
      ...["--id", "counter-moves", "--zh", "櫃檯搬家", "--en", "The counter moves"],
      ...[
        "--text",
        "從下個月起，櫃檯搬到樓上。",
        "--text-en",
        "From next month the counter is upstairs.",
      ],
    ],
  },
];

describe("a new part of the content passes the check", () => {
  const here = workshop();
  const make = (args: string[]) => ran(() => makeNew([...args, "--root", here.root]));

  it.each(kinds)("a service of the kind %s", async (kind) => {
    const names = ["--zh", `試辦業務${kinds.indexOf(kind) + 1}號`, "--en", `Try the ${kind}`];
    const flags = ["--id", `try-${kind}`, "--kind", kind, "--owner", "parks"];
    const { sound, said } = await make(["service", ...flags, ...names, ...law]);
    expect(said).toContain("永久代碼 PK-");
    expect(said).toContain("待補");
    expect(sound).toBe(true);
  });

  it.each([...grounded, ...free])("$what", async ({ what, flags }) => {
    const { sound, said } = await make([what, ...flags]);
    expect(said).toContain("內容檢查通過");
    expect(sound).toBe(true);
  });

  it("leaves no fault", () => expect(here.faults()).toEqual([]));

  it("stands in the format of all content", async () => {
    const names = [...here.tree().keys()].filter((name) =>
      /try-|tree-form|plant-a|codes\.yaml/.test(name),
    );
    expect(names.length).toBeGreaterThan(2 * kinds.length);
    for (const name of names) {
      const parser = name.endsWith(".mdx") ? "mdx" : "yaml";
      const { plugins: _astro, overrides: _files, ...rest } = options;
      expect(await check(here.read(`content/${name}`), { ...rest, parser }), name).toBe(true);
    }
  });

  it("has a code of its own each time, in the ledger", () => {
    const codes = here.read("content/codes.yaml").match(/PK-\d{3}/g) ?? [];
    expect(codes.length).toBe(new Set(codes).size);
    expect(codes).toContain("PK-013");
  });
});

describe("nothing is written", () => {
  const here = workshop();
  const clean = here.tree();
  const make = (...args: string[]) => ran(() => makeNew([...args, "--root", here.root]));
  const service = ["--zh", "試辦", "--en", "Try", "--kind", "permit", "--owner", "parks", ...law];

  it.each([
    [
      "over what is there",
      ["service", "--id", "tree-service", ...service],
      "已經有 services/tree-service",
    ],
    ["without what has to be known", ["service", "--id", "x"], "--law"],
    ["with an id that is none", ["service", "--id", "Bad Id", ...service], "不能當代號"],
    [
      "with an office that is none",
      ["service", "--id", "x", ...service, "--owner", "park"],
      "是不是 parks",
    ],
    [
      "with an article that is none",
      ["service", "--id", "x", ...service, "--articles", "999"],
      "999",
    ],
    ["of a kind that is none", ["servise"], "是不是 service"],
    ["with English as Chinese", ["law", "--id", "x", "--zh", "Act", "--en", "Act"], "要寫中文"],
  ])("%s", async (_name, args, zh) => {
    const { sound, said } = await make(...args);
    expect(sound).toBe(false);
    expect(said).toContain(zh);
    expect(here.tree()).toEqual(clean);
  });
});
