import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { ladders } from "../../model/form/ladders.ts";
import { withSchemas } from "./editor-settings.ts";
import { snippets } from "./front-matter.ts";
import { jsonSchemas } from "./json-schemas.ts";

const settings = ".vscode/settings.json";

/**
 * Every file that is made from the schemas in src/schema/, by its path, as it should stand: also the part of a style
 * sheet that goes as far as they allow.
 *
 * @param root where .vscode/settings.json stands, of which only the two lists of schemas are made
 */
export const generated = async (root: string): Promise<Map<string, string>> => {
  const config = await resolveConfig(join(root, settings));
  const files: [string, string][] = [
    ...[...jsonSchemas()].map(([name, schema]): [string, string] => [name, JSON.stringify(schema)]),
    [settings, withSchemas(readFileSync(join(root, settings), "utf8"))],
    ["src/styles/fill/ladders.css", ladders()],
    [".vscode/front-matter.code-snippets", JSON.stringify(snippets())],
  ];
  return new Map(
    await Promise.all(
      files.map(
        async ([name, text]) => [name, await format(text, { ...config, filepath: name })] as const,
      ),
    ),
  );
};
