import type { Element, ElementContent, Root } from "hast";
import { expect, it } from "vitest";
import rehypeHeadingIds from "../../src/build/rehype-heading-ids.ts";

const element = (tagName: string, children: ElementContent[] | string, id?: string): Element => ({
  type: "element",
  tagName,
  properties: id === undefined ? {} : { id },
  children: typeof children === "string" ? [{ type: "text", value: children }] : children,
});

const ids = (...children: Element[]) => {
  const tree: Root = { type: "root", children };
  rehypeHeadingIds()(tree);
  return [...JSON.stringify(tree).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
};

it("names headings by their place, whatever their words", () => {
  expect(ids(element("h2", "先做什麼"), element("p", "…"), element("h3", "再來"))).toEqual(
    ids(element("h2", "What to do first"), element("p", "…"), element("h3", "Then")),
  );
  expect(
    ids(element("h2", "一"), element("div", [element("h3", "二")]), element("h2", "三")),
  ).toEqual(["part-1", "part-2", "part-3"]);
});

it("leaves an id that was given", () => {
  expect(ids(element("h2", "一", "own"), element("h2", "二"))).toEqual(["own", "part-2"]);
});
