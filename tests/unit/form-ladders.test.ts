import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ladders, placeClasses, rowClass, shareClass } from "../../src/model/form/ladders.ts";
import { colours } from "../../src/model/form/paper.ts";
import { formRows, placedIn } from "../../src/model/form/rows.ts";
import { form as schema } from "../../src/schema/form.ts";
import { contentOf, inContent } from "../own.ts";
import { smallForm } from "./small-form.ts";

const css = ladders();
const sheets = ["screen", "paper", "ladders"].map((name) =>
  readFileSync(`src/styles/fill/${name}.css`, "utf8"),
);

it("has a rung for whatever a form may choose", () => {
  expect(css).toContain(`.${rowClass(9)} { --row: 9mm }`);
  expect(css).toContain(`.${rowClass(16)} { --row: 16mm }`);
  expect(css).toContain('textarea[rows="14"] { min-block-size: 112mm }');
  expect([shareClass(0.01), shareClass(0.25), shareClass(0.99)]).toEqual([
    "share-1",
    "share-3",
    "share-12",
  ]);
  const [row] = smallForm().sections.flatMap(formRows);
  expect(row?.fields.map(placeClasses)).toEqual([
    ["as-line", "span-7", "wide-label"],
    ["as-options", "span-5"],
  ]);
});

it.each(inContent("forms"))("styles every class that %s uses", (id) => {
  const form = schema.parse(contentOf(`forms/${id}/form.yaml`));
  const used = new Set([...placedIn(form).values()].flatMap(placeClasses));
  expect(used.size).toBeGreaterThan(3);
  const known = sheets.join("\n");
  // a day needs no style of its own
  const unstyled = [...used, rowClass(form.rowHeight)].filter(
    (name) => name !== "as-blanks" && !new RegExp(`\\.${name}\\b`).test(known),
  );
  expect(unstyled).toEqual([]);
});

it("takes the colours of the paper from their one place", () => {
  for (const [name, colour] of Object.entries(colours))
    expect(css).toContain(`--sheet-${name}: ${colour}`);
  // white is the paper itself
  expect(sheets[1]?.match(/#[0-9a-f]{3,8}\b/gi)).toEqual(["#fff"]);
});
