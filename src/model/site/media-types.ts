const utf8 = "; charset=utf-8";

/** Media types of every kind of file that the site publishes, by the end of the name: hosts do not know all of them. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: `text/html${utf8}`,
  css: `text/css${utf8}`,
  js: `text/javascript${utf8}`,
  json: `application/json${utf8}`,
  jsonld: `application/ld+json${utf8}`,
  ttl: `text/turtle${utf8}`,
  md: `text/markdown${utf8}`,
  xml: `application/xml${utf8}`,
  txt: `text/plain${utf8}`,
  csv: `text/csv${utf8}`,
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  pdf: "application/pdf",
  odt: "application/vnd.oasis.opendocument.text",
  ics: `text/calendar${utf8}`,
  webmanifest: "application/manifest+json",
  wasm: "application/wasm",
  // the index of the search, packed by itself
  pagefind: "application/octet-stream",
  pf_meta: "application/octet-stream",
  pf_index: "application/octet-stream",
  pf_filter: "application/octet-stream",
  pf_fragment: "application/octet-stream",
};

/**
 * The type of a file.
 *
 * @example mediaType("zh/index.html") // "text/html; charset=utf-8"
 */
export const mediaType = (file: string): string =>
  mediaTypes[/\.(\w+)$/.exec(file)?.[1] ?? ""] ?? "application/octet-stream";

/**
 * Is it text, which hosts send packed?
 *
 * @example isText("image/svg+xml") // true
 */
export const isText = (type: string): boolean => /^text|json|xml|javascript/.test(type);
