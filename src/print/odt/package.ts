import { strToU8, zipSync } from "fflate";
import { element } from "./xml.ts";

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

/**
 * An OpenDocument text of its XML files: the same bytes for the same files.
 *
 * @example odtPackage({ "content.xml": …, "styles.xml": …, "meta.xml": … })
 */
export function odtPackage(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = { ...files, "META-INF/manifest.xml": manifest(Object.keys(files)) };
  return new Uint8Array(
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
}
