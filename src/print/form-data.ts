import { answersOf, answersSchema } from "../model/form/answers.ts";
import type { FormEntry } from "../model/form/fields.ts";
import { formFile } from "../model/form/files.ts";
import { type Locale, perLocale } from "../model/locale.ts";
import { inSiteLanguages } from "../model/spoken.ts";
import type { Site } from "../schema/site.ts";

type Imprint = Pick<Site, "url" | "agency">;
const lines = (data: unknown): string => `${JSON.stringify(data, inSiteLanguages)}\n`;
const at = (site: Imprint, address: string): string => new URL(address, site.url).href;

/**
 * A form as a file for reuse: its definition as the content holds it, its filled example, and the same example as
 * answers that the schema describes.
 * @example JSON.parse(formData(entry, site)).code // "F-001"
 */
export function formData({ id, form, example }: FormEntry, site: Imprint): string {
  const { code, version, ...definition } = form;
  return lines({
    id,
    code,
    version,
    publisher: site.agency,
    page: perLocale((l) => at(site, formFile("explained", l, id))),
    answersSchema: perLocale((l) => at(site, formFile("schema", l, id))),
    form: definition,
    example: { ...example.data, answers: answersOf(form, example.data) },
  });
}

/** The JSON Schema of a form's answers as a file. @example JSON.parse(formSchema(entry, "en", site)).title // "State Compensation Claim" */
export const formSchema = (
  { id, form }: Pick<FormEntry, "id" | "form">,
  locale: Locale,
  site: Imprint,
): string => lines(answersSchema(form, locale, at(site, formFile("schema", locale, id))));
