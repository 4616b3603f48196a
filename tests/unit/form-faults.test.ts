import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formFaults } from "../../src/cli/content/checks/forms/faults.ts";
import { strangers } from "../../src/cli/content/checks/forms/personal.ts";
import { inLanguage } from "../../src/cli/content/report/said.ts";
import { hasGlyph } from "../../src/print/font.ts";
import { type Example, example, fictitious } from "../../src/schema/example.ts";
import { type AnswerField, type Form, form } from "../../src/schema/form.ts";
import { field, label, smallExample, smallForm } from "./small-form.ts";

const offices = new Set<string>(
  parse(readFileSync("content/offices.yaml", "utf8")).map(({ id }: { id: string }) => id),
);
const platforms = new Set<string>(
  parse(readFileSync("content/platforms.yaml", "utf8")).map(({ id }: { id: string }) => id),
);
const people = fictitious.parse(parse(readFileSync("content/fictitious.yaml", "utf8")));
const lookups = {
  services: new Set(["claim"]),
  offices: new Set(["bureau"]),
  platforms: new Set(["site"]),
  hasGlyph,
  english: true,
};

/** Faults of the small form after a change, as "file field: found". */
function broken(change: (form: Form, example: Example) => void): string[] {
  const [aForm, anExample] = [smallForm(), smallExample()];
  change(aForm, anExample);
  const faults = formFaults(
    aForm,
    new Map([["one", anExample]]),
    people,
    lookups,
    "content/forms/small",
  );
  for (const fault of faults) expect(fault.expected && fault.mend).toBeTruthy();
  return faults.map(
    ({ file, field, found }) =>
      `${file.replace("content/forms/small/", "")} ${field}: ${inLanguage(found, "en")}`,
  );
}

describe("faults of a form", () => {
  it("finds none where there is none", () => {
    expect(broken(() => {})).toEqual([]);
  });
  it("finds a label without English", () => {
    expect(broken((f) => (field(f, "person").label = { zh: "姓名", en: " " }))).toEqual([
      "form.yaml sections.0.fields.0.label.en: nothing",
    ]);
    expect(broken((f) => (f.title = { zh: "表", en: "表" }))).toEqual(["form.yaml title.en: 表"]);
  });
  it("finds a character that the font lacks", () => {
    expect(broken((f) => (f.title = { zh: "𠮷", en: "Form" }))).toEqual(["form.yaml title.zh: 𠮷"]);
  });
  it("finds an id used twice, and a field that is both required and conditional", () => {
    expect(broken((f) => (field(f, "day").id = "kind"))).toContain(
      "form.yaml sections.fields: kind twice",
    );
    expect(broken((f) => (field(f, "person").when = label))).toEqual([
      "form.yaml person: required: true and when",
    ]);
  });
  it("finds a mistake, a service and an office that point nowhere", () => {
    expect(
      broken((f) => (f.mistakes[0] = { ...f.mistakes[0], field: "ghost" } as Form["mistakes"][0])),
    ).toEqual(["form.yaml mistakes.unsigned: ghost"]);
    expect(broken((f) => (f.services = ["ghost"]))).toEqual(["form.yaml services: ghost"]);
    expect(broken((f) => (f.sendTo.office = "ghost"))).toEqual(["form.yaml sendTo.office: ghost"]);
  });
  it("finds an official form without words on where it is, and such words without one", () => {
    const at = { text: label, grounds: [{ law: "some-act", articles: ["1"] }] };
    expect(broken((f) => (f.official = true))).toEqual([
      "form.yaml officialForm: nothing, though official is true",
    ]);
    expect(broken((f) => (f.officialForm = at))).toEqual([
      "form.yaml officialForm: words, though official is false",
    ]);
    expect(broken((f) => Object.assign(f, { official: true, officialForm: at }))).toEqual([]);
    expect(
      broken((f) =>
        Object.assign(f, { official: true, officialForm: { ...at, platform: "ghost" } }),
      ),
    ).toEqual(["form.yaml officialForm.platform: ghost"]);
  });
  it("finds that there is no example, or more than one", () => {
    const faults = (count: number) =>
      formFaults(
        smallForm(),
        new Map(["a", "b"].slice(0, count).map((name) => [name, smallExample()])),
        people,
        lookups,
        "x",
      );
    expect(faults(1)).toEqual([]);
    expect(faults(0).map(({ found }) => inLanguage(found, "en"))).toEqual(["0 files"]);
    expect(faults(2).map(({ found }) => inLanguage(found, "zh"))).toEqual(["2 個檔案"]);
  });
});

describe("faults of an example", () => {
  it("finds a required field without a sample", () => {
    expect(broken((_, e) => delete e.values["person"])).toEqual([
      "examples/one.yaml values.person: nothing",
    ]);
  });
  it("finds a value and a call-out without a field", () => {
    expect(broken((_, e) => (e.values["ghost"] = "x"))).toEqual([
      "examples/one.yaml values.ghost: ghost",
    ]);
    expect(broken((_, e) => e.notes.push({ field: "desk", kind: "good", text: label }))).toEqual([
      "examples/one.yaml notes.2: desk",
    ]);
  });
  it("finds a sample longer than its box", () => {
    expect(broken((_, e) => (e.values["story"] = "很長的故事".repeat(40)))).toHaveLength(1);
    expect(broken((_, e) => (e.values["list"] = [{ item: "很長的一列".repeat(40) }]))).toHaveLength(
      1,
    );
  });
  it("finds a sample that does not suit its field", () => {
    const wrong = { kind: ["a", "b"], day: "民國一年", list: [{ ghost: "x" }], story: ["a"] };
    for (const [id, value] of Object.entries(wrong)) {
      expect(broken((_, e) => (e.values[id] = value))).toEqual([
        `examples/one.yaml values.${id}: ${JSON.stringify(value)}`,
      ]);
    }
    expect(broken((_, e) => (e.values["number"] = "A0000000011"))[0]).toContain("values.number");
    expect(broken((_, e) => (e.values["kind"] = ["c"]))).toHaveLength(1);
    expect(
      broken((_, e) => (e.values["list"] = [{ item: "1" }, { item: "2" }, { item: "3" }])),
    ).toHaveLength(1);
  });
  it("finds personal data outside the list of invented data, also inside a story", () => {
    expect(broken((_, e) => (e.values["person"] = "陳大文"))).toEqual([
      "examples/one.yaml values.person: 陳大文",
    ]);
    const hidden = {
      A123456789: "身分證 A123456789",
      "0912-345-678": "打 0912-345-678",
      "(07) 336-8333": "打 (07) 336-8333",
      "a@b.tw": "寄 a@b.tw",
      "ABC-1234": "車號 ABC-1234",
      "字第 123 號": "高市工字第 123 號",
      "獅甲段 12-3 地號": "獅甲段 12-3 地號",
    };
    for (const [found, story] of Object.entries(hidden)) {
      expect(broken((_, e) => (e.values["story"] = story))).toEqual([
        `examples/one.yaml values.story: ${found}`,
      ]);
    }
    expect(broken((_, e) => (e.values["story"] = "住在苓雅區四維三路 2 號"))).toHaveLength(1);
    expect(broken((_, e) => (e.values["story"] = "車號 AAA-0000，打 1999"))).toEqual([]);
  });
  it("lets an address go on after its invented part", () => {
    const place = { ...field(smallForm(), "story"), type: "address" } as AnswerField;
    expect(strangers(place, "高雄市範例區測試路 1 號前", people)).toEqual([]);
    expect(strangers(place, "高雄市前鎮區中山路 1 號", people)).toHaveLength(1);
  });
});

describe.each(readdirSync("content/forms"))("content/forms/%s", (id) => {
  const read = (file: string) => parse(readFileSync(`content/forms/${id}/${file}`, "utf8"));
  const examples = new Map(
    readdirSync(`content/forms/${id}/examples`).map((name) => [
      name,
      example.parse(read(`examples/${name}`)),
    ]),
  );

  it("is without fault", () => {
    const all = {
      services: new Set(readdirSync("content/services")),
      offices,
      platforms,
      hasGlyph,
      english: true,
    };
    expect(formFaults(form.parse(read("form.yaml")), examples, people, all, id)).toEqual([]);
  });
});
