import type { Form } from "../../schema/form.ts";
import type { Guide } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { sheetOf } from "../service/sheet.ts";
import { type Call, firstCall, hotlineOf } from "../service/ways.ts";
import { url } from "../url.ts";

interface Link {
  href: string;
  label: string;
}

/** Where a form goes, and where one asks about it. */
export interface Desk {
  /** The office that takes it. */
  office: Link | undefined;
  /** The system that has the official form. */
  system: Link | undefined;
  /** The office's own number; else that of the form's service; else the hotline. */
  ask: Call;
}

/** @example deskOf(form, guide, "en").ask.number // "07-3368333" */
export function deskOf(form: Form, guide: Guide, locale: Locale): Desk {
  const { office } = form.sendTo;
  const platform = form.officialForm?.platform;
  const [first] = form.services;
  return {
    office: office
      ? { href: url.office(locale, office), label: guide.offices.get(office).name[locale] }
      : undefined,
    system: platform
      ? { href: url.system(locale, platform), label: guide.platforms.get(platform).name[locale] }
      : undefined,
    ask:
      (office ? firstCall({ guide }, office) : undefined) ??
      (first ? sheetOf(guide, guide.services.get(first), locale).answer.ask : undefined) ??
      hotlineOf(guide.site),
  };
}
