import { existsSync, readFileSync } from "node:fs";
import type { ElementContent, Root } from "hast";
import { parse } from "yaml";
import { namesIn, termFinder } from "../model/glossary.ts";
import { localeOfFile, perLocale } from "../model/locale.ts";
import type { Law } from "../schema/law.ts";
import type { Office } from "../schema/office.ts";
import { inBoth } from "../schema/one-language.ts";
import type { Term } from "../schema/term.ts";

/** Where a link or a heading says something else than running text. */
const closed = new Set(["a", "h1", "h2", "h3", "h4"]);

const element = (id: string, text: string): ElementContent => ({
  type: "mdxJsxTextElement",
  name: "Term",
  attributes: [
    { type: "mdxJsxAttribute", name: "id", value: id },
    { type: "mdxJsxAttribute", name: "text", value: text },
  ],
  children: [],
});

/** In MDX: puts `<Term>` around the first place of each legal term, as `say` does for words in front matter. */
export default function rehypeTerms() {
  /** Nothing, of a table that the site does without. */
  const table = <T>(name: string): T[] => {
    const file = new URL(`../../content/${name}.yaml`, import.meta.url);
    return existsSync(file) ? (inBoth(parse(readFileSync(file, "utf8"))) as T[]) : [];
  };
  const terms = table<Term>("glossary");
  const laws = table<Law>("laws");
  const offices = table<Office>("offices");
  const finders = perLocale((locale) => termFinder(terms, locale, namesIn(laws, offices, locale)));
  return (tree: Root, file: { path?: string }): void => {
    const finder = finders[localeOfFile(file.path)];
    const seen = new Set<string>();
    const walk = (node: { children: unknown[] }): void => {
      node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
        if (child.type === "text")
          return finder.split(child.value).map((piece) => {
            if (typeof piece === "string") return { type: "text", value: piece };
            if (seen.has(piece.term)) return { type: "text", value: piece.text };
            seen.add(piece.term);
            return element(piece.term, piece.text);
          });
        if ("children" in child && !("tagName" in child && closed.has(child.tagName))) walk(child);
        return [child];
      });
    };
    walk(tree);
  };
}
