import { component } from "./body-component.ts";
import { image } from "./body-image.ts";
import { link, linkWords, unlinked } from "./body-link.ts";
import { type Finding, type Place, usage } from "./body-place.ts";
import type { Written } from "../read/content.ts";
import type { Node } from "../read/mdx.ts";
import { numberIn } from "./prose.ts";

const text = (words: string): Finding[] => {
  const findings: Finding[] = [];
  const number = numberIn(words);
  if (number !== undefined) {
    findings.push({
      rule: "number-in-prose",
      found: number,
      expected: 'a fact by its name, as in <Fact of="limits.review" />',
      mend: "enter the number in service.yaml with its ground and name it here",
    });
  }
  findings.push(...unlinked(words));
  const bare = /\b(?:https?:\/\/|www\.)\S+|\bjavascript:/i.exec(words)?.[0];
  if (bare !== undefined) {
    findings.push({
      rule: "unsafe-link",
      found: bare,
      expected: "a link with words, or a page of ours",
      mend: "write [words](https://…) with a listed address",
    });
  }
  return findings;
};

/** Parts that lead somewhere: whether that place is there, the rest of the content says. */
export const leading: Readonly<Record<string, (node: Node, place: Place) => Finding[]>> = {
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
  image,
  link: (node, place) => [...link(node.url ?? "", place), ...linkWords(node)],
  definition: (node, place) => link(node.url ?? "", place),
};

/** What is wrong with one node of a text in itself, leaving its children aside. */
export const part = (node: Node, kind: Written): Finding[] => {
  switch (node.type) {
    case "mdxjsEsm":
      return [
        {
          rule: "unsafe-markup",
          found: (node.value ?? "").split("\n")[0] ?? "",
          expected: "words, no import and no export",
          mend: "remove the line",
        },
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [
        {
          rule: "unsafe-markup",
          found: `{${node.value}}`,
          expected: `no braces in the text; numbers and links as ${usage}`,
          mend: "remove the braces, or use the component",
        },
      ];
    case "html":
      return [
        {
          rule: "unsafe-markup",
          found: node.value ?? "",
          expected: "Markdown without HTML",
          mend: "remove the tag",
        },
      ];
    case "imageReference":
      return [
        {
          rule: "image",
          found: "![…][…]",
          expected: "the address of the picture beside its description",
          mend: "write ![description](./picture.png)",
        },
      ];
    case "heading": {
      const least = kind === "services" ? 3 : 2;
      if ((node.depth ?? 0) >= least) return [];
      return [
        {
          rule: "heading",
          found: "#".repeat(node.depth ?? 1),
          expected: `${"#".repeat(least)} or deeper; the page has the levels above`,
          mend: `begin the heading with ${"#".repeat(least)}`,
        },
      ];
    }
    case "text":
      return text(node.value ?? "");
    default:
      return [];
  }
};
