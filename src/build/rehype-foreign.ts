import type { Element, ElementContent, Root } from "hast";
import { byLanguage } from "../model/foreign.ts";
import { localeOfFile } from "../model/locale.ts";

/** In MDX: gives every run of the other language its `lang`, as `Words.astro` does for words in front matter. */
export default function rehypeForeign() {
  return (tree: Root, file: { path?: string }): void => {
    const locale = localeOfFile(file.path);
    const marked = (value: string): ElementContent[] =>
      byLanguage(value, locale).map((run) =>
        typeof run === "string"
          ? { type: "text", value: run }
          : {
              type: "element",
              tagName: "span",
              properties: { lang: run.lang },
              children: [{ type: "text", value: run.text }],
            },
      );
    const walk = (node: Root | Element): void => {
      node.children = (node.children as ElementContent[]).flatMap((child) => {
        if (child.type === "text") return marked(child.value);
        if ("children" in child) walk(child as Element); // elements of MDX too
        return [child];
      });
    };
    walk(tree);
  };
}
