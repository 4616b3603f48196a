import { describe, expect, it } from "vitest";
import { pluralKeys } from "../../src/cli/content/checks/ui-keys.ts";
import { addLanguage } from "../../src/cli/kit/further.ts";
import { inForms, withKeysOf, withLanguage } from "../../src/cli/kit/new/besides.ts";
import type { Draft } from "../../src/cli/kit/draft.ts";
import { beside, isLanguages, langTag, localeOfFile, others } from "../../src/model/locale.ts";

describe("the languages of a site", () => {
  it("begin with Chinese and English, each once, by their subtags", () => {
    for (const right of [["zh"], ["zh", "en"], ["zh", "en", "vi"], ["zh", "en", "id-ID", "pt-BR"]])
      expect([right, isLanguages(right)]).toEqual([right, true]);
    for (const wrong of [
      [],
      ["en"],
      ["zh", "vi"],
      ["zh", "en", "en"],
      ["zh", "en", "id"], // what entries are called by
      ["zh", "en", "Vietnamese"],
    ])
      expect([wrong, isLanguages(wrong)]).toEqual([wrong, false]);
  });

  it("are each beside another, and known by their tag and their file", () => {
    expect([others("zh"), others("en")]).toEqual([["en"], ["zh"]]);
    expect([beside("zh"), beside("en")]).toEqual(["en", "zh"]);
    expect(langTag).toEqual({ zh: "zh-Hant-TW", en: "en" });
    expect(localeOfFile("content/pages/about/en.mdx")).toBe("en");
    expect(localeOfFile("content/pages/about/zh.mdx")).toBe("zh");
  });
});

describe("words of one more language in YAML", () => {
  const add = (yaml: string) => withLanguage(yaml, "vi", "en", ["url"]);

  it.each([
    ["{ zh: 水, en: Water } # why", "{ zh: 水, en: Water, vi: Water } # why"],
    ['{"zh":"水","en":"Water"}', '{"zh":"水","en":"Water", "vi":"Water"}'],
    ["zh: [水]\nen: [a, b] # two\nid: x\n", "zh: [水]\nen: [a, b] # two\nvi: [a, b]\nid: x\n"],
    [
      "- a:\n    zh: 水\n    en: >\n      Water\n      flows\n\n- b: c\n",
      "- a:\n    zh: 水\n    en: >\n      Water\n      flows\n    vi: >\n      Water\n      flows\n\n- b: c\n",
    ],
    [
      "zh:\n  - 水\nen:\n  - a\n  # last\n  - b\n",
      "zh:\n  - 水\nen:\n  - a\n  # last\n  - b\nvi:\n  - a\n  # last\n  - b\n",
    ],
    ["url: { zh: a, en: b }", "url: { zh: a, en: b }"],
    ["{ zh: 水, en: Water, vi: Nước }", "{ zh: 水, en: Water, vi: Nước }"],
    ["{ en: Water }", "{ en: Water }"],
  ])("stand behind the English, and nothing else moves: %s", (yaml, wanted) => {
    expect(add(yaml)).toBe(wanted);
    expect(add(wanted)).toBe(wanted);
  });

  it("fill up front matter that has fewer keys, at any depth", () => {
    const text = "---\ntitle: Nước\nfaqs:\n  a: { q: Gì }\n---\n\nBody\n";
    const english = {
      title: "Water",
      faqs: { a: { q: "What" }, b: { q: "Who", a: "Us" } },
      more: "x: y",
    };
    const own = { title: "Nước", faqs: { a: { q: "Gì" } } };
    expect(withKeysOf(text, english, own)).toBe(
      '---\ntitle: Nước\nfaqs:\n  a: { q: Gì }\n  b:\n    q: Who\n    a: Us\nmore: "x: y"\n---\n\nBody\n',
    );
  });
});

describe("strings of the interface", () => {
  const english = { list: { count_one: "{{n}} page", count_other: "{{n}} pages", other: "More" } };

  it.each([
    ["vi", ["count_other", "other"]],
    ["pl", ["count_few", "count_many", "count_one", "count_other", "other"]],
  ])("have the plural forms of %s, and the guard asks for these", (language, keys) => {
    const forms = inForms(english, language)["list"] as Record<string, string>;
    expect(Object.keys(forms).toSorted()).toEqual(keys);
    expect(forms["count_other"]).toBe("{{n}} pages");
    const asked = pluralKeys(["list.count_one", "list.count_other", "list.other"], language);
    expect(asked.map((key) => key.replace("list.", "")).toSorted()).toEqual(keys);
  });
});

it("a new language takes the English of tables, texts and strings, and leaves laws' addresses alone", () => {
  const tree = new Map([
    ["laws.yaml", "- name: { zh: 法, en: Act }\n  url: { zh: a, en: b }\n"],
    ["moved.yaml", "- { zh: a, en: b }\n"],
    ["pages/about/en.mdx", "---\ntitle: About\n---\n"],
    ["ui/en.json", '{ "a": "b" }'],
  ]);
  addLanguage({ tree } as Draft, "vi" as "en");
  expect(Object.fromEntries(tree)).toMatchObject({
    "laws.yaml": "- name: { zh: 法, en: Act, vi: Act }\n  url: { zh: a, en: b }\n",
    "moved.yaml": "- { zh: a, en: b }\n",
    "pages/about/vi.mdx": "---\ntitle: About\n---\n",
    "ui/vi.json": '{\n  "a": "b"\n}\n',
  });
});
