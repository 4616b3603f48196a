import { DomUtils, parseDocument } from "htmlparser2";
import { quantities } from "./quantities.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Everything on a page that needs a ground. */
export interface Said {
  quantities: string[];
  phones: string[];
  addresses: string[];
}

/** Marks of grounds are numbers that say nothing. */
const unspoken = new Set(["script", "style", "sup"]);

/** Words of an element, block by block: two blocks are not one sentence. */
const wordsIn = (node: Node): string => {
  if (node.type === "text") return DomUtils.textContent(node);
  if (!("children" in node) || ("name" in node && unspoken.has(node.name))) return "";
  return node.children.map(wordsIn).join("name" in node && !inline.has(node.name) ? " " : "");
};
const inline = new Set(["a", "b", "span", "i", "em", "strong", "small", "dfn"]);

/** A number to call in Taiwan, with or without an extension; the year 1999 is none. */
const phone =
  /(?<!\d)\(?0\d{1,3}\)?[- ]\d{3,4}-?\d{3,4}|(?<!(?:ary|rch|ril|May|une|uly|ust|ber) )\b1999\b(?! ?年)/g;

/**
 * Numbers with a unit, dates, phones and outside addresses in the main part of a built page.
 *
 * @example saidOn("<main>within 30 days, call 07-3368333</main>").quantities // ["30 day"]
 */
export function saidOn(html: string): Said {
  const [main] = DomUtils.getElementsByTagName("main", parseDocument(html).children);
  if (!main) throw new Error("the page has no <main>");
  const text = wordsIn(main);
  const links = DomUtils.getElementsByTagName("a", main).map(
    (a: Element) => a.attribs["href"] ?? "",
  );
  return {
    quantities: [...new Set(quantities(text.replace(phone, " ")))],
    phones: [
      ...new Set([
        ...(text.match(phone) ?? []),
        ...links.filter((href) => href.startsWith("tel:")).map((href) => href.slice(4)),
      ]),
    ],
    addresses: [...new Set(links.filter((href) => /^https?:/.test(href)))],
  };
}
