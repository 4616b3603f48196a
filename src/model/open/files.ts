import { mediaType } from "../site/media-types.ts";
import type { DatasetId } from "./dataset.ts";

/** A file that holds a whole set. */
export interface OpenFile {
  /** below open-data/ */
  file: string;
  /** as people call it */
  format: string;
  /** without its character set */
  type: string;
}

const fileOf = (file: string, format: string): OpenFile => ({
  file,
  format,
  type: mediaType(file).split(";")[0] ?? "",
});

/** In which files a set may be had. @example filesOf("laws").map(({ file }) => file) // ["laws.json", "laws.csv"] */
export const filesOf = (id: DatasetId): OpenFile[] => [
  fileOf(`${id}.json`, "JSON"),
  fileOf(`${id}.csv`, "CSV"),
  ...(id === "services"
    ? [fileOf("services.jsonld", "JSON-LD"), fileOf("services.ttl", "Turtle")]
    : []),
];

/** Where the schema of a set lies. @example schemaFile("laws") // "laws.schema.json" */
export const schemaFile = (id: DatasetId): string => `${id}.schema.json`;
