import { ledger } from "../../citation.ts";
import { citedIn } from "../../form/cited.ts";
import { type FormEntry, isAnswer } from "../../form/fields.ts";
import { deskOf } from "../../form/desk.ts";
import { formFile } from "../../form/files.ts";
import type { FormField } from "../../../schema/form.ts";
import type { Guide } from "../../guide.ts";
import { useT } from "../../i18n.ts";
import type { Locale } from "../../locale.ts";
import { formatDate } from "../../quantity.ts";
import { url } from "../../url.ts";
import { framed } from "./frame.ts";
import { bullets, link, marks, said, section } from "./markdown.ts";

/** Must it be filled in, and what belongs there? */
function fieldLine(field: FormField, guide: Guide, locale: Locale): string {
  const t = useT(locale);
  if (!isAnswer(field)) return "";
  const duty = field.required
    ? t("form.required")
    : field.when
      ? t("form.when") + field.when[locale]
      : t("form.optional");
  const { meaning, format, find } = field.help;
  const help = [meaning, format, find, field.source].flatMap((text) => text?.[locale] ?? []);
  const options = "options" in field ? field.options.map(({ label }) => label[locale]) : [];
  return [
    `**${said(guide, field.label[locale])}** (${said(guide, duty)})`,
    ...help.map((text) => said(guide, text)),
    ...(options.length > 0 ? [`${t("form.options")}: ${said(guide, options.join(" / "))}`] : []),
  ].join(" ");
}

/**
 * The plain twin of a form's page: when to use it, who signs, what to attach, every field, the mistakes.
 *
 * @example formTwin(guide, entry, "en")
 */
export function formTwin(guide: Guide, { id, form }: FormEntry, locale: Locale): string {
  const t = useT(locale);
  const book = ledger(guide, locale);
  const grounds = citedIn(form, book.cite);
  const { office, ask } = deskOf(form, guide, locale);
  const of = (name: string, list: typeof grounds.attach) => marks(list.get(name) ?? []);
  const blocks = [
    form.official
      ? `**${t("form.guide")}** ${said(guide, form.officialForm?.text[locale] ?? "")}${marks(grounds.officialForm)}`
      : `${t("form.draft")} ${t("form.notOfficial")}`,
    said(guide, form.purpose[locale]),
    bullets([
      t("form.version", { date: formatDate(form.version, locale) }),
      link(guide, formFile("blank", locale, id), `${t("form.blank")} (PDF)`),
      link(guide, formFile("examplePdf", locale, id), `${t("form.filled")} (PDF)`),
      link(guide, formFile("data", locale, id), t("form.files.data")),
    ]),
    section(t("form.page.send-to"), [
      said(guide, form.sendTo.text[locale]) + marks(grounds.sendTo),
      [office ? link(guide, office.href, office.label) : "", ask.number].filter(Boolean).join(" "),
    ]),
    section(t("form.page.attach"), [
      bullets(
        form.attach.map(
          ({ id: paper, text, when }) =>
            said(guide, text[locale]) +
            of(paper, grounds.attach) +
            (when ? ` ${t("service.when")}${said(guide, when[locale])}` : ""),
        ),
      ),
    ]),
    section(t("form.page.signer"), [said(guide, form.signer.text[locale]) + marks(grounds.signer)]),
    section(
      t("form.page.fields"),
      form.sections.map(({ title, note, fields }) =>
        section(
          title[locale],
          [
            note ? said(guide, note[locale]) : "",
            bullets(
              fields.map((field) => fieldLine(field, guide, locale) + of(field.id, grounds.fields)),
            ),
          ],
          3,
        ),
      ),
    ),
    section(t("form.page.mistakes"), [
      bullets(
        form.mistakes.map(
          ({ id: mistake, fault, instead }) =>
            `${said(guide, fault[locale])} → ${said(guide, instead[locale])}${of(mistake, grounds.mistakes)}`,
        ),
      ),
    ]),
    section(t("form.page.services"), [
      bullets(
        form.services.map((service) =>
          link(
            guide,
            url.service(locale, service),
            guide.services.get(service).words[locale].title,
          ),
        ),
      ),
    ]),
  ];
  return framed(
    { guide, locale, title: form.title[locale], href: (l) => url.form(l, id), code: form.code },
    blocks,
    book.list(),
  );
}
