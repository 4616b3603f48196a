/**
 * `npm run print -- <form>`: the files of one form, in both languages, in .cache/preview/<form>/, to look at before
 * the site is built. Says what each weighs and on how many sheets it prints.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../model/locale.ts";
import { formOdt } from "../print/form-odt.ts";
import { formPdf } from "../print/form-pdf.ts";
import { example } from "../schema/example.ts";
import { form as formSchema } from "../schema/form.ts";
import { site as siteSchema } from "../schema/site.ts";
import { inspectContent } from "./content/inspect.ts";
import { format } from "./content/report/fault.ts";

const id = process.argv[2] ?? "";
const { content, faults } = inspectContent(process.cwd());
if (!content.forms.includes(id)) {
  console.error(`npm run print -- <form>; the forms are:\n${content.forms.join("\n")}`);
  process.exit(1);
}
const own = faults.filter(({ file }) => file.startsWith(`content/forms/${id}/`));
for (const fault of own) console.error(`${format(fault)}\n`);
if (own.length > 0) process.exit(1);

const form = formSchema.parse(content.data(`forms/${id}/form.yaml`));
const site = siteSchema.parse(content.data("site.yaml"));
const [file = ""] = [...content.files.keys()].filter((name) =>
  name.startsWith(`forms/${id}/examples/`),
);
const sample = {
  name: file.split("/").at(-1)?.replace(".yaml", "") ?? "",
  data: example.parse(content.data(file)),
};
const folder = join(".cache/preview", id);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const odt = formOdt(form, site);
writeFileSync(join(folder, "form.odt"), odt.bytes);
console.log(`${folder}/form.odt  ${odt.kilobytes} KB`);
for (const locale of locales)
  for (const [name, job] of [
    ["blank", { id, form, site, locale }],
    ["example", { id, form, site, locale, example: sample }],
  ] as const) {
    const { bytes, pages, kilobytes } = await formPdf(job);
    writeFileSync(join(folder, `${locale}-${name}.pdf`), bytes);
    console.log(`${folder}/${locale}-${name}.pdf  ${kilobytes} KB, ${pages} pages`);
  }
