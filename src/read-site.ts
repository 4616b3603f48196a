import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { SiteFile } from "./model/site-names.ts";

/**
 * `content/site.yaml` as it stands, for what has to know it before the content is checked and joined.
 * @example readSite(new URL("content/site.yaml", root)).base // "/"
 */
export const readSite = (file: URL): SiteFile => parse(readFileSync(file, "utf8"));
