import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { formFaults } from "../../../model/form/faults.ts";
import { hasGlyph } from "../../../print/font.ts";
import { example, fictitious } from "../../../schema/example.ts";
import { form } from "../../../schema/form.ts";

/** The filled examples of a form, by name; those that their schema refuses are reported there. */
const examplesOf = (content: Content, id: string) =>
  new Map(
    [...content.files].flatMap(([name, source]) => {
      const match = /^forms\/([^/]+)\/examples\/([^/]+)\.yaml$/.exec(name);
      const parsed = match?.[1] === id ? example.safeParse(source.data) : undefined;
      return match && parsed?.success ? [[match[2] ?? "", parsed.data] as const] : [];
    }),
  );

/** Forms and their examples: what the schemas cannot see. */
export const forms: Check = (content) => {
  const people = fictitious.safeParse(content.data("fictitious.yaml"));
  if (!people.success) return [];
  const lookups = {
    services: content.ids("services"),
    offices: content.ids("offices"),
    platforms: content.ids("platforms"),
    hasGlyph,
  };
  return content.forms.flatMap((id): Fault[] => {
    const parsed = form.safeParse(content.data(`forms/${id}/form.yaml`));
    if (!parsed.success) return [];
    return formFaults(
      parsed.data,
      examplesOf(content, id),
      people.data,
      lookups,
      `content/forms/${id}`,
    ).map((fault) => {
      const source = content.files.get(fault.file.replace("content/", ""));
      const path = fault.field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return source
        ? { ...faultIn(source, "form", path, fault), field: fault.field }
        : { rule: "form", ...fault };
    });
  });
};
