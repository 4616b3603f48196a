import type { Locale } from "../locale.ts";
import { url } from "../url.ts";

/** Everything that is made of a form, in the order in which its page offers it. */
export const renderings = [
  "explained",
  "fill",
  "blank",
  "odt",
  "example",
  "examplePdf",
  "mistakes",
  "data",
  "schema",
] as const;
export type Rendering = (typeof renderings)[number];

/** Where each rendering of a form stands. @example formFile("odt", "zh", "petition") // "/zh/forms/petition/form.odt" */
export function formFile(rendering: Rendering, locale: Locale, id: string): string {
  switch (rendering) {
    case "explained":
      return url.form(locale, id);
    case "fill":
      return url.fill(locale, id);
    case "blank":
      return url.pdf(locale, id, "blank");
    case "odt":
      return url.odt(locale, id);
    case "example":
      return url.example(locale, id);
    case "examplePdf":
      return url.pdf(locale, id, "example");
    case "mistakes":
      return `${url.form(locale, id)}#mistakes`;
    case "data":
      return url.formData(id);
    case "schema":
      return url.formSchema(locale, id);
  }
}
