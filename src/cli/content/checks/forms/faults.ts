import type { Example, Fictitious } from "../../../../schema/example.ts";
import type { Form } from "../../../../schema/form.ts";
import { answerFields } from "../../../../model/form/fields.ts";
import type { Fault } from "../../report/fault.ts";
import { type Report, sampleFaults } from "./samples.ts";

/** What the rest of the content knows, as far as a form needs it. */
export interface FormLookups {
  services: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  platforms: ReadonlySet<string>;
  /** Has the printing font this character? */
  hasGlyph: (char: string) => boolean;
}

const han = /\p{Script=Han}/u;

/** Every text inside a piece of content, with its path. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

function language(content: unknown, hasGlyph: FormLookups["hasGlyph"], report: Report): void {
  for (const [path, text] of texts(content, "")) {
    if (path.endsWith(".en") && (text.trim() === "" || han.test(text)))
      report(path, text || "nothing", "English words", "write the English beside the Chinese");
    const missing = [...text].filter((char) => char > " " && !hasGlyph(char));
    if (missing.length)
      report(
        path,
        [...new Set(missing)].join(" "),
        "characters that Noto Sans TC has",
        "use another character",
      );
  }
}

function unique(ids: string[], where: string, report: Report): void {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    report(where, `${id} twice`, "each id once", `rename one ${id}`);
}

function definition(form: Form, lookups: FormLookups, report: Report): void {
  const fields = answerFields(form);
  const known = new Set(fields.map((field) => field.id));
  unique(
    form.sections.map((section) => section.id),
    "sections",
    report,
  );
  unique(
    form.sections.flatMap((section) => section.fields.map((field) => field.id)),
    "sections.fields",
    report,
  );
  for (const field of fields) {
    if ("options" in field)
      unique(
        field.options.map((option) => option.id),
        field.id,
        report,
      );
    if (field.required && field.when)
      report(
        field.id,
        "required: true and when",
        "one of the two",
        "keep when if it is needed in that case only",
      );
  }
  for (const { id, field } of form.mistakes)
    if (field && !known.has(field))
      report(`mistakes.${id}`, field, "the id of a field", "correct the id or leave it out");
  for (const service of form.services)
    if (!lookups.services.has(service))
      report("services", service, "an id in content/services", "correct the id");
  if (form.official !== (form.officialForm !== undefined))
    report(
      "officialForm",
      form.officialForm ? "words, though official is false" : "nothing, though official is true",
      "who fixes the layout and where to get it, with official: true only",
      form.officialForm
        ? "take it out, or set official: true"
        : "write officialForm with its ground",
    );
  const { platform } = form.officialForm ?? {};
  if (platform && !lookups.platforms.has(platform))
    report("officialForm.platform", platform, "an id in content/platforms.yaml", "correct the id");
  const { office } = form.sendTo;
  if (office && !lookups.offices.has(office))
    report("sendTo.office", office, "an id in content/offices.yaml", "correct the id");
}

/**
 * Everything wrong with a form and its examples that the schemas cannot see.
 * @param file where the form stands, for example `content/forms/state-compensation-claim`
 * @example formFaults(form, new Map([["street-tree", example]]), fictitious, lookups, "content/forms/x") // []
 */
export function formFaults(
  form: Form,
  examples: ReadonlyMap<string, Example>,
  fictitious: Fictitious,
  lookups: FormLookups,
  file: string,
): Omit<Fault, "rule">[] {
  const faults: Omit<Fault, "rule">[] = [];
  const to =
    (name: string): Report =>
    (field, found, expected, mend) =>
      faults.push({ file: `${file}/${name}`, field, found, expected, mend });
  language(form, lookups.hasGlyph, to("form.yaml"));
  definition(form, lookups, to("form.yaml"));
  if (examples.size !== 1)
    to("examples")(
      "examples",
      `${examples.size} files`,
      "one filled example",
      "keep one examples/<name>.yaml: page and PDF show one",
    );
  for (const [name, example] of examples) {
    language(example, lookups.hasGlyph, to(`examples/${name}.yaml`));
    sampleFaults(form, example, fictitious, to(`examples/${name}.yaml`));
  }
  return faults;
}
