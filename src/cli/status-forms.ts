import { existsSync } from "node:fs";
import { join } from "node:path";
import { formFile, type Rendering, renderings } from "../model/form/files.ts";
import { type Locale, locales } from "../model/locale.ts";

/** One form in one language: which of its renderings the last build has made. */
export interface FormStatus {
  id: string;
  locale: Locale;
  made: Record<Rendering, boolean>;
}

/** The file behind an address. @example inDist("/zh/forms/petition/#mistakes") // "dist/zh/forms/petition/index.html" */
const inDist = (address: string): string => {
  const [path = ""] = address.split("#");
  return join("dist", path, path.endsWith("/") ? "index.html" : "");
};

/** Every form × language × rendering, looked up in dist/. */
export const formStatus = (ids: readonly string[]): FormStatus[] =>
  ids.flatMap((id) =>
    locales.map((locale) => ({
      id,
      locale,
      made: Object.fromEntries(
        renderings.map((rendering) => [
          rendering,
          existsSync(inDist(formFile(rendering, locale, id))),
        ]),
      ) as Record<Rendering, boolean>,
    })),
  );
