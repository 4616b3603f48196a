import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { each, kinds } from "../../src/schema/kinds.ts";

const help = Object.entries(kinds)
  .filter(([, { files }]) => files.endsWith(".yaml"))
  .map(([name, { files }]) => {
    const [first, ...more] = each(files).map((one) => `content/${one}`);
    return [`.astro/collections/${name}.schema.json`, more.length > 0 ? [first, ...more] : first];
  });

it("gives the editor a schema for every kind of YAML file", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  expect(settings["yaml.schemas"]).toEqual(Object.fromEntries(help));
});
