import { each } from "../../schema/kinds.ts";
import { written } from "./json-schemas.ts";

/** Path of a schema from the root, as settings name it. */
const at = (name: string): string => `./schemas/${name}.schema.json`;

const filesOf = (ending: string): [name: string, files: string[]][] =>
  [...written].flatMap(([name, { files }]) =>
    files.endsWith(ending) ? [[name, each(files).map((one) => `content/${one}`)]] : [],
  );

/**
 * Which schema goes with which file, for the editor: every kind of YAML and JSON file below content/.
 *
 * @example editorSettings()["yaml.schemas"]["./schemas/offices.schema.json"] // "content/offices.yaml"
 */
export const editorSettings = () => ({
  "yaml.schemas": Object.fromEntries(
    filesOf(".yaml").map(([name, files]) => [at(name), files.length > 1 ? files : files[0]]),
  ),
  "json.schemas": filesOf(".json").map(([name, files]) => ({ fileMatch: files, url: at(name) })),
});

/** The editor's settings with these two brought up to date; everything else in them stays. */
export const withSchemas = (settings: string): string =>
  JSON.stringify({ ...JSON.parse(settings), ...editorSettings() });
