import { strToU8, zipSync } from "fflate";
import { codeAddress } from "../model/form/fields.ts";
import { both } from "../model/i18n.ts";
import { langTag } from "../model/locale.ts";
import type { Form } from "../schema/form.ts";
import type { Site } from "../schema/site.ts";
import type { Bilingual } from "../schema/text.ts";
import { contentXml } from "./odt/content.ts";
import { stylesXml } from "./odt/styles.ts";
import { element, xmlText, part } from "./odt/xml.ts";

/** A blank form to change on a computer, and what its download link says about it. */
export interface Odt {
  bytes: Uint8Array<ArrayBuffer>;
  kilobytes: number;
}

const type = "application/vnd.oasis.opendocument.text";
const epoch = new Date(1980, 0, 1); // the same bytes on every machine and day

const manifest = (names: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "manifest:manifest",
    {
      "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
      "manifest:version": "1.3",
    },
    element("manifest:file-entry", {
      "manifest:full-path": "/",
      "manifest:version": "1.3",
      "manifest:media-type": type,
    }),
    ...names.map((name) =>
      element("manifest:file-entry", {
        "manifest:full-path": name,
        "manifest:media-type": "text/xml",
      }),
    ),
  )}`;

const meta = (form: Form, agency: string) =>
  part(
    "office:document-meta",
    element(
      "office:meta",
      {},
      element("dc:title", {}, xmlText(form.title.zh)),
      element("dc:subject", {}, xmlText(form.title.en)),
      element("dc:creator", {}, xmlText(agency)),
      element("dc:language", {}, langTag.zh),
      element("dc:date", {}, `${form.version}T00:00:00`),
      element("meta:keyword", {}, form.code),
    ),
  );

const withColon = (...parts: Bilingual[]): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join("："),
  en: parts.map(({ en }) => en).join(": "),
});

/**
 * The editable form as an OpenDocument text (ODF 1.3), the format that Taiwan's government asks for: written directly,
 * since no npm package sets East-Asian language, row heights and header rows.
 *
 * @example formOdt(form, site).kilobytes // 6
 */
export function formOdt(form: Form, site: Pick<Site, "url" | "base" | "agency">): Odt {
  const files = {
    "content.xml": contentXml(form, {
      agency: site.agency,
      draft: form.origin ?? both("form.draft"),
      guide: form.official ? withColon(both("form.guide"), both("form.official")) : undefined,
      required: both("form.required"),
      conditional: both("form.conditional"),
      address: codeAddress(site, form.code, form.version),
    }),
    "styles.xml": stylesXml,
    "meta.xml": meta(form, site.agency.zh),
  };
  const entries = { ...files, "META-INF/manifest.xml": manifest(Object.keys(files)) };
  const bytes = new Uint8Array(
    zipSync({
      // first and not packed, so that programs recognise the file by its first bytes
      mimetype: [strToU8(type), { level: 0, mtime: epoch }],
      ...Object.fromEntries(
        Object.entries(entries).map(([name, xml]) => [
          name,
          [strToU8(xml), { level: 9 as const, mtime: epoch }],
        ]),
      ),
    }),
  );
  return { bytes, kilobytes: Math.ceil(bytes.length / 1024) };
}
