import type { Locale } from "../model/locale.ts";
import { byLanguage } from "../model/foreign.ts";

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, string>;
  children?: Node[];
}

/** In MDX: gives every run of the other language its `lang`, as `Words.astro` does for words in front matter. */
export default function rehypeForeign() {
  return (tree: Node, file: { path?: string }): void => {
    const locale: Locale = file.path?.endsWith("en.mdx") ? "en" : "zh";
    const walk = (node: Node): void => {
      node.children = node.children?.flatMap((child) => {
        if (child.type !== "text") {
          walk(child);
          return [child];
        }
        return byLanguage(child.value ?? "", locale).map(
          (run): Node =>
            typeof run === "string"
              ? { type: "text", value: run }
              : { type: "element", tagName: "span", properties: { lang: run.lang }, children: [{ type: "text", value: run.text }] },
        );
      }) as Node[];
    };
    walk(tree);
  };
}
