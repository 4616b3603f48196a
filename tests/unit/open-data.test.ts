import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/model/open/csv.ts";
import { processingTime } from "../../src/model/open/graph/duration.ts";
import { jsonLd } from "../../src/model/open/graph/json-ld.ts";
import { double, thing, to, words } from "../../src/model/open/graph/thing.ts";
import { turtle } from "../../src/model/open/graph/turtle.ts";
import { plainText } from "../../src/model/open/twin/body.ts";
import { marks, said, section } from "../../src/model/open/twin/markdown.ts";
import { each, maybe } from "../../src/model/open/two.ts";
import { holderOf } from "../../src/model/tokens.ts";
import { smallGuide } from "./guide.ts";

describe("a table", () => {
  it("begins with the mark of UTF-8, ends its lines as RFC 4180 says, and quotes what it must", () => {
    expect(
      csv([
        ["a", "b"],
        ['say "x"', "1, 2"],
        ["line\nbreak", undefined],
        [0, false],
      ]),
    ).toBe('\ufeffa,b\r\n"say ""x""","1, 2"\r\n"line\nbreak",\r\n0,false\r\n');
  });
});

describe("two languages", () => {
  it("pair up entry by entry, and say so where one has more", () => {
    const pair = (zh: string[], en: string[]) =>
      each(
        { zh, en },
        (list) => list,
        (two) => two,
      );
    expect(pair(["甲"], ["a"])).toEqual([{ zh: "甲", en: "a" }]);
    expect(() => pair(["甲", "乙"], ["a"])).toThrow("2 and 1 entries");
  });

  it("are left out only where neither says anything", () => {
    expect(maybe({ zh: "", en: "" }, (one) => one)).toBeUndefined();
    expect(maybe({ zh: "", en: "a" }, (one) => one)).toEqual({ zh: "", en: "a" });
  });
});

describe("a graph", () => {
  const one = thing("https://example.org/a b#x", ["skos:Concept"], {
    "skos:prefLabel": words({ zh: '「引號」"和\\', en: "line\nbreak" }),
    "cv:hasValue": double(1234.5),
    "dct:nothing": [],
  });

  it("escapes words and addresses in Turtle", () => {
    const text = turtle([one]);
    expect(text).toContain("<https://example.org/a%20b#x> a skos:Concept ;");
    expect(text).toContain(String.raw`"「引號」\"和\\"@zh-Hant-TW, "line\nbreak"@en`);
    expect(text).toContain('"1.2345E3"^^xsd:double .');
    expect(text).not.toContain("dct:nothing");
  });

  it("writes addresses short of a base, and readers find the whole ones", () => {
    const base = "https://example.org/open-data/a.ttl";
    const things = [
      thing(`${base}#x`, ["skos:Concept"], { "skos:broader": to("https://example.org/q/A-1/#y") }),
      thing("https://example.org/q/A-1/#y", ["skos:Concept"], {
        "skos:related": to("https://b.example/"),
      }),
    ];
    expect(turtle(things, base)).toContain("<#x> a skos:Concept ;\n  skos:broader </q/A-1/#y>");
    const read = (text: string) =>
      new Parser().parse(text).map(({ subject, object }) => [subject.value, object.value]);
    expect(read(turtle(things, base))).toEqual(read(turtle(things)));
    expect(read(turtle(things)).length).toBe(4);
    expect(JSON.parse(jsonLd(things, base))["@graph"][0]["@id"]).toBe("#x");
  });

  it("says the same in JSON-LD", () => {
    const [node] = JSON.parse(jsonLd([one]))["@graph"];
    expect(node["skos:prefLabel"][1]).toEqual({ "@value": "line\nbreak", "@language": "en" });
    expect(node["cv:hasValue"]).toEqual([{ "@value": "1.2345E3", "@type": "xsd:double" }]);
  });
});

describe("the processing time", () => {
  const limit = {
    id: "review",
    unknown: false,
    notes: [],
    grounds: [],
    who: "agency",
    basis: "law",
    main: true,
    amount: 30,
    unit: "calendarDay",
  };
  it.each([
    ["one period of the office", [limit], "P30D"],
    ["months", [{ ...limit, amount: 2, unit: "month" }], "P2M"],
    ["hours", [{ ...limit, amount: 4, unit: "hour" }], "PT4H"],
    ["beside one for the applicant", [limit, { ...limit, who: "applicant" }], "P30D"],
    ["two by case", [limit, { ...limit, amount: 10 }], undefined],
    ["working days, which have no sign", [{ ...limit, unit: "workingDay" }], undefined],
    ["the general fallback", [{ ...limit, basis: "fallback" }], undefined],
    ["not published", [{ ...limit, unknown: true }], undefined],
    ["none", [], undefined],
  ])("%s", (_, limits, wanted) => expect(processingTime({ limits })).toBe(wanted));
});

describe("a twin", () => {
  const guide = smallGuide();
  const [service] = guide.services.all;
  if (!service) throw new Error("the small guide has no service");

  it("writes words with whole addresses, and no sign of Markdown by chance", () => {
    expect(
      said(guide, ["a*b [c] ", { fact: "30 days" }, { href: "/zh/laws/", label: "法_規" }]),
    ).toBe(String.raw`a\*b \[c\] 30 days[法\_規](https://example.org/zh/laws/)`);
    expect(
      said(guide, [
        { href: "tel:1999", label: "1999" },
        { href: "#fees", label: "Fees" },
      ]),
    ).toBe("1999Fees");
  });

  it("marks each ground once, and leaves out a heading with nothing below", () => {
    expect(marks([{ no: 2 }, { no: 2 }, { no: 5 }])).toBe("[^2][^5]");
    expect(section("Fees", ["", ""])).toBe("");
  });

  it("puts facts and links where the text has components", () => {
    const body = '\n## Before\n\nPay <Fact of="fees.permit" />, ask <To page="call.1999" />.\n';
    expect(plainText(body, guide, "en", holderOf(service))).toBe(
      "### Before\n\nPay NT$500, ask 1999.",
    );
  });
});
