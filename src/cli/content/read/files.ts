import { z } from "astro/zod";
import { each, type Kind, kinds } from "../../../schema/kinds.ts";
import { everyLocale } from "../../../model/locale.ts";
import { list } from "../../../schema/text.ts";

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";

export type FileKind = { pattern: RegExp; schema?: z.ZodType };

/** @example patternOf("flows/*.yaml").test("flows/use-road.yaml") // true */
const patternOf = (files: string): RegExp => {
  const written = each(files).map((one) => one.replaceAll(".", "\\.").replaceAll("*", id));
  return new RegExp(`^(?:${written.join("|")})$`);
};

/** Which file of content/ follows which schema. A file that fits no line here is refused. */
export const fileKinds: readonly FileKind[] = [
  ...Object.values<Kind>(kinds).map(({ files, schema, shape, optional }) => ({
    pattern: patternOf(files),
    // a table that may be missing may be empty, too
    schema: shape !== "table" ? schema : optional ? z.array(schema) : list(schema),
  })),
  { pattern: /^LICENSE\.md$/ },
  // What was published once, and the fingerprints of cited articles; written by commands, read as plain lines.
  { pattern: /^(codes|addresses|laws)\.lock$/ },
  // What a drawing may hold is checked: elsewhere no SVG, for it can carry scripts.
  { pattern: new RegExp(`^pictures/${id}/picture\\.svg$`) },
  {
    pattern:
      /^(services|pages|notices|topics|events|audiences)\/[^/]+\/[a-z0-9-]+\.(png|jpe?g|webp|avif)$/,
  },
  {
    pattern: new RegExp(`^ui/(?:${everyLocale.join("|")})\\.json$`),
    schema: z.record(z.string(), z.unknown()),
  },
];

/** Files that must exist, whatever else does. */
export const requiredFiles: readonly string[] = Object.values<Kind>(kinds)
  .filter(({ optional }) => !optional)
  .map(({ files }) => files)
  .filter((files) => !/[*{]/.test(files));
