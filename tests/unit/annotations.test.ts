import { describe, expect, it } from "vitest";
import { forGitHub, forGitLab } from "../../src/cli/content/report/annotations.ts";
import type { Fault } from "../../src/cli/content/report/fault.ts";
import { say } from "../../src/cli/content/report/said.ts";

const fault: Fault = {
  rule: "wrong-value",
  file: "content/lines.yaml",
  line: 3,
  field: "1999.number",
  found: "50%, a:b",
  expected: say("文字", "text"),
  mend: say("加上引號", "put it in quotes"),
  example: 'number: "1999"',
};
const { line: _, ...whole } = fault;
const none = { faults: [], warnings: [] };

describe("annotations on GitHub", () => {
  const [first = "", second = ""] = forGitHub({ faults: [fault], warnings: [fault] }).split("\n");
  it("name file, line and rule, and hold the message in both languages on one line", () => {
    expect(first).toMatch(
      /^::error file=content\/lines\.yaml,line=3,title=欄位內容不符 · Wrong value::1999\.number%0A {2}找到/,
    );
    for (const said of ["文字", "加上引號", 'number: "1999"', "put it in quotes"])
      expect(first).toContain(said);
    expect(second).toMatch(/^::warning file=/);
  });
  it("hide nothing that GitHub reads as its own", () => {
    expect(first).toContain("50%25, a:b"); // commas and colons may stand in a message
    const odd = forGitHub({
      faults: [{ ...fault, file: "content/a,b:c%\r\nd.yaml", found: "x\r\n::error::y" }],
      warnings: [],
    });
    expect(odd).toContain("file=content/a%2Cb%3Ac%25%0D%0Ad.yaml,line=3,");
    expect(odd).toContain("x%0D%0A::error::y");
    expect(odd.split("\n")).toHaveLength(1);
  });
  it("stand at the file where no line is known, and nowhere where nothing was found", () => {
    expect(forGitHub({ faults: [whole], warnings: [] })).toMatch(
      /^::error file=content\/lines\.yaml,title=/,
    );
    expect(forGitHub(none)).toBe("");
  });
});

describe("the Code Quality report of GitLab", () => {
  const issues = (...faults: Fault[]) => JSON.parse(forGitLab({ faults, warnings: [] }));
  it("has what GitLab asks for", () => {
    const [issue] = issues({ ...fault, found: 'a "b"\nc' });
    expect(issue).toMatchObject({
      check_name: "wrong-value",
      severity: "major",
      location: { path: "content/lines.yaml", lines: { begin: 3 } },
    });
    expect(issue.description).toContain(
      '欄位內容不符 · Wrong value\n1999.number\n  找到  a "b"\nc',
    );
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });
  it("stands at the first line where none is known; a warning is told apart", () => {
    const [only] = JSON.parse(forGitLab({ faults: [], warnings: [whole] }));
    expect(only.location.lines.begin).toBe(1);
    expect(only.severity).toBe("info");
    expect(JSON.parse(forGitLab(none))).toEqual([]);
  });
  it("knows a fault again on another line, and two of one kind apart", () => {
    const [a, b] = issues(fault, fault);
    const [moved] = issues({ ...fault, line: 9 });
    expect(a.fingerprint).toBe(moved.fingerprint);
    expect(a.fingerprint).not.toBe(b.fingerprint);
  });
});
