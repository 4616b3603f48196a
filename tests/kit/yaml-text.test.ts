import { describe, expect, it } from "vitest";
import { fits, withScalar } from "../../src/cli/kit/rename/scalars.ts";
import { scalar, withEntry, withKey, withoutItem, withValue } from "../../src/cli/kit/yaml-text.ts";

describe("YAML is changed where it stands, and nowhere else", () => {
  const list =
    "faqs: # why\n  - id: a # first\n    grounds:\n      - { law: x }\n\nrelated: [b, c]\n";

  it("adds an entry at the end of a list, in its column", () =>
    expect(withEntry(list, ["faqs"], "- id: b\n  grounds: []")).toBe(
      list.replace("{ law: x }\n", "{ law: x }\n  - id: b\n    grounds: []\n"),
    ));

  it("adds an entry to a list in one line", () =>
    expect(withEntry(list, ["related"], "- d")).toBe(list.replace("[b, c]", "[b, c, d]")));

  it("adds an entry at the end of a file without a last line break", () =>
    expect(withEntry("a:\n  - b # c", ["a"], "- d")).toBe("a:\n  - b # c\n  - d\n"));

  it("adds a key to a block of front matter, and makes the block where it is missing", () => {
    const words = "---\nfaqs:\n  a: b\n---\n\nText: c\n";
    expect(withKey(words, ["faqs"], "d: e")).toBe(words.replace("a: b\n", "a: b\n  d: e\n"));
    expect(withKey(words, ["gaps"], "d: e")).toBe(words.replace("a: b\n", "a: b\ngaps:\n  d: e\n"));
  });

  it("changes a value and keeps the comment", () =>
    expect(withValue("status: active # yes\n", ["status"], "closed")).toBe(
      "status: closed # yes\n",
    ));

  it("takes an entry out of a list", () => {
    expect(withoutItem("a: [x, y] # z\n", ["a"], "x")).toBe("a: [y] # z\n");
    expect(withoutItem("a:\n  - x # why\n  - y\n", ["a"], "x")).toBe("a:\n  - y\n");
    expect(withoutItem("a: [x, y]\n", ["a"], "z")).toBe("a: [x, y]\n");
  });

  it("renames a value only at the right place, with its quotes", () => {
    const text = 'related: [odd-lot, "odd-lot"] # odd-lot\ntitle: odd-lot\n';
    const at = ({ path }: { path: readonly (string | number)[] }) => fits(path, "related.*");
    expect(withScalar(text, "odd-lot", "plot", at)).toBe(
      'related: [plot, "plot"] # odd-lot\ntitle: odd-lot\n',
    );
  });

  it("renames a key of front matter, and leaves the text below alone", () => {
    const text = "---\nlegalBasis:\n  act: act\n---\n\nact: act\n";
    expect(withScalar(text, "act", "law", ({ key }) => key)).toBe(text.replace("  act:", "  law:"));
  });

  it.each([
    ["挖路前先申請", "挖路前先申請"],
    ["現在：要找誰？", "現在：要找誰？"],
    ["Note: call", '"Note: call"'],
    ["No", '"No"'],
    ["「標題」", '"「標題」"'],
    ["打 {{call.1999}}", '"打 {{call.1999}}"'],
    ["a # b", '"a # b"'],
  ])("quotes %s where it must", (text, written) => expect(scalar(text)).toBe(written));
});
