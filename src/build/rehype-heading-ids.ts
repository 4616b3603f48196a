import type { Element, Root } from "hast";

/**
 * In MDX: the n-th heading has one id in both languages, which have the same headings in the same order. Ids made of
 * the words would differ, and a reader who changes the language would lose the place.
 */
export default function rehypeHeadingIds() {
  return (tree: Root): void => {
    let count = 0;
    const walk = (node: Root | Element): void => {
      for (const child of node.children) {
        if (!("children" in child)) continue;
        const element = child as Element; // an element of MDX has no tagName
        if (/^h[1-6]$/.test(element.tagName ?? "")) {
          count += 1;
          element.properties = { id: `part-${count}`, ...element.properties };
        } else walk(element);
      }
    };
    walk(tree);
  };
}
