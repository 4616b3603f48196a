import type { Example, Fictitious } from "../../../../schema/example.ts";
import type { Form } from "../../../../schema/form.ts";
import { answerFields } from "../../../../model/form/fields.ts";
import type { Fault } from "../../report/fault.ts";
import { say } from "../../report/said.ts";
import { type Report, sampleFaults } from "./samples.ts";
import { editionFaults } from "./editions.ts";
import { purposeFaults } from "./purposes.ts";
import { language, naming, unique } from "./ids-and-words.ts";

/** What the rest of the content knows, as far as a form needs it. */
export interface FormLookups {
  services: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  platforms: ReadonlySet<string>;
  /** Has the printing font this character? */
  hasGlyph: (char: string) => boolean;
  /** Does the site speak English beside Chinese? */
  english: boolean;
}

function definition(form: Form, lookups: FormLookups, report: Report): void {
  const fields = answerFields(form);
  const known = new Set(fields.map((field) => field.id));
  const named = naming(report);
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
        say("同時寫了 required: true 和 when", "required: true and when"),
        say("兩個只能寫一個", "one of the two"),
        say(
          "只有那種情況才要填就留 when，每個人都要填就留 required",
          "keep when if it is needed in that case only",
        ),
        "required: true",
      );
  }
  for (const { id, field } of form.mistakes)
    if (field && !known.has(field))
      named(`mistakes.${id}`, field, known, say("表單的欄位", "a field"));
  for (const service of form.services)
    if (!lookups.services.has(service))
      named("services", service, lookups.services, say(" content/services/ ", "content/services"));
  if (form.official !== (form.officialForm !== undefined))
    report(
      "officialForm",
      form.officialForm
        ? say("official: false，卻寫了 officialForm", "words, though official is false")
        : say("official: true，卻沒有 officialForm", "nothing, though official is true"),
      say(
        "official: true 才寫 officialForm：格式是誰定的、到哪裡拿",
        "who fixes the layout and where to get it, with official: true only",
      ),
      form.officialForm
        ? say("刪掉 officialForm，或改成 official: true", "take it out, or set official: true")
        : say("補上 officialForm 和依據（grounds）", "write officialForm with its ground"),
      form.officialForm
        ? "official: true"
        : "officialForm: { text: { zh: …, en: … }, grounds: [] }",
    );
  const { platform } = form.officialForm ?? {};
  if (platform && !lookups.platforms.has(platform))
    named(
      "officialForm.platform",
      platform,
      lookups.platforms,
      say(" content/platforms.yaml ", "content/platforms.yaml"),
    );
  const { office } = form.sendTo;
  if (office && !lookups.offices.has(office))
    named(
      "sendTo.office",
      office,
      lookups.offices,
      say(" content/offices.yaml ", "content/offices.yaml"),
    );
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
    (field, found, expected, mend, example) =>
      faults.push({
        file: `${file}/${name}`,
        field,
        found,
        expected,
        mend,
        ...(example ? { example } : {}),
      });
  language(form, lookups.hasGlyph, lookups.english, to("form.yaml"));
  definition(form, lookups, to("form.yaml"));
  purposeFaults(form, to("form.yaml"));
  editionFaults(form, to("form.yaml"));
  if (examples.size !== 1)
    to("examples")(
      "examples",
      say(`${examples.size} 個檔案`, `${examples.size} files`),
      say("一份填好的範例", "one filled example"),
      say(
        "examples/ 底下只放一個檔案：網頁和 PDF 只放一份範例",
        "keep one examples/<name>.yaml: page and PDF show one",
      ),
      "content/forms/<id>/examples/street-tree.yaml",
    );
  for (const [name, example] of examples) {
    language(example, lookups.hasGlyph, lookups.english, to(`examples/${name}.yaml`));
    sampleFaults(form, example, fictitious, to(`examples/${name}.yaml`));
  }
  return faults;
}
