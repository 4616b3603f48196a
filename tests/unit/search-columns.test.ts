import { describe, expect, it } from "vitest";
import { columns, rows } from "../../src/search/columns.ts";
import type { Listed } from "../../src/search/words.ts";

const pages: Listed[] = [
  { id: "1", path: "laws/x/", title: "X", kind: "law", names: ["x"], articles: "1 2-1" },
  { id: "2", path: "services/y/", title: "Y", kind: "service", code: "RD-002", offices: ["o"] },
];

describe("the pages in columns", () => {
  it("come back as they were, without facts that they lack", () => {
    const again = rows(JSON.parse(JSON.stringify(columns(pages))));
    expect(again).toEqual(pages);
    expect(Object.keys(again[0] ?? {})).not.toContain("code");
  });
  it("are none where there are none", () => expect(rows(columns([]))).toEqual([]));
});
