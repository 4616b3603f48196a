/** Small pieces of OpenDocument XML. */

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @example xmlText("A & B") // "A &amp; B" */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

type Attributes = Record<string, string | number | undefined>;

/** One element. Attributes without a value are left out. @example element("text:p", { "text:style-name": "Cell" }, "a") */
export const element = (name: string, attributes: Attributes, ...inner: string[]): string => {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  const body = inner.join("");
  return body === "" ? `<${name}${list}/>` : `<${name}${list}>${body}</${name}>`;
};

const oasis = "urn:oasis:names:tc:opendocument:xmlns";
const namespaces = {
  ...Object.fromEntries(
    ["office", "style", "text", "table", "meta"].map((name) => [
      `xmlns:${name}`,
      `${oasis}:${name}:1.0`,
    ]),
  ),
  "xmlns:fo": `${oasis}:xsl-fo-compatible:1.0`,
  "xmlns:svg": `${oasis}:svg-compatible:1.0`,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "office:version": "1.3",
};

/** A file of the package. @example part("office:document-meta", "…") */
export const part = (name: string, ...inner: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, namespaces, ...inner)}`;
