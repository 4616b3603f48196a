import { dirname } from "node:path";
import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { parsedWith } from "../read/parsed-with.ts";
import { remembered } from "../read/remembered.ts";
import { idsOf } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { missingTable } from "./unreadable.ts";
import { formFaults } from "./forms/faults.ts";
import { hasGlyph } from "../../../print/font.ts";
import { example, fictitious } from "../../../schema/example.ts";
import { form } from "../../../schema/form.ts";

const asForm = (source: Source) => parsedWith(form, source);
const asFictitious = (source: Source) => parsedWith(fictitious, source);
const asExample = (source: Source) => parsedWith(example, source);

/** The examples of every form. */
const examplesByForm = (content: Content): Map<string, Source[]> => {
  const examples = new Map<string, Source[]>();
  for (const [name, source] of content.files) {
    const id = /^forms\/([^/]+)\/examples\/[^/]+\.yaml$/.exec(name)?.[1];
    if (id) examples.set(id, [...(examples.get(id) ?? []), source]);
  }
  return examples;
};

/** The filled examples of a form, by name; those that their schema refuses are reported there. */
const filled = (examples: readonly Source[]) =>
  new Map(
    examples.flatMap((source) => {
      const { data } = asExample(source);
      return data ? [[source.file.replace(/^.*\/|\.yaml$/g, ""), data] as const] : [];
    }),
  );

/** A form, with what it rests on: the invented persons, the tables it names entries of, its examples. */
const faultsOf = remembered(
  (
    source,
    invented: Source,
    services: string,
    offices: Source | undefined,
    platforms: Source | undefined,
    english: boolean,
    ...examples: Source[]
  ): Fault[] => {
    const { data } = asForm(source);
    const { data: people } = asFictitious(invented);
    if (!data || !people) return [];
    const lookups = {
      services: new Set(services.split(" ")),
      offices: new Set(idsOf(offices?.data)),
      platforms: new Set(idsOf(platforms?.data)),
      hasGlyph,
      english,
    };
    const folder = dirname(source.file);
    return formFaults(data, filled(examples), people, lookups, folder).map((fault) => {
      const file = [source, ...examples].find((one) => one.file === fault.file);
      const path = fault.field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return file
        ? { ...faultIn(file, "form", path, fault), field: fault.field }
        : { rule: "form", ...fault };
    });
  },
);

/** Forms and their examples: what the schemas cannot see. */
export const forms: Check = (content) => {
  const invented = content.files.get("fictitious.yaml");
  if (!invented) return content.forms.length > 0 ? [missingTable("fictitious.yaml")] : [];
  const examples = examplesByForm(content);
  return content.forms.flatMap((id) => {
    const source = content.files.get(`forms/${id}/form.yaml`);
    if (!source) return [];
    return faultsOf(
      source,
      invented,
      content.services.join(" "),
      content.files.get("offices.yaml"),
      content.files.get("platforms.yaml"),
      content.languages.includes("en"),
      ...(examples.get(id) ?? []),
    );
  });
};
