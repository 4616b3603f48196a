import { say } from "../report/said.ts";
import type { Node } from "../read/mdx.ts";
import type { Finding } from "./body-place.ts";

type Placed = Finding & { line: number };

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const isEmpty = (node: Node): boolean =>
  (node.value ?? "").trim() === "" &&
  !node.name &&
  node.type !== "image" &&
  (node.children ?? []).every(isEmpty);

/** A heading that another one of its level, a higher one, or the end follows at once. */
const bareHeadings = (tree: Node): Placed[] => {
  const blocks = tree.children ?? [];
  return blocks.flatMap((node, at): Placed[] => {
    const next = blocks[at + 1];
    const ends =
      next === undefined || (next.type === "heading" && (next.depth ?? 1) <= (node.depth ?? 1));
    if (node.type !== "heading" || isEmpty(node) || !ends) return [];
    return [
      {
        rule: "heading",
        line: lineOf(node),
        found: "#".repeat(node.depth ?? 1),
        expected: say("標題底下要有內容", "something below the heading"),
        mend: say("補上內容，或刪掉標題", "write what belongs there, or remove the heading"),
        example: "### 要先做什麼",
      },
    ];
  });
};

const oneBlock = (node: Node): Finding[] => {
  if (node.type === "listItem" && isEmpty(node))
    return [
      {
        rule: "unsafe-markup",
        found: "-",
        expected: say("清單的每一項都要有字", "words in every item of a list"),
        mend: say("補上文字，或刪掉這一項", "write the words, or remove the item"),
        example: "- 身分證",
      },
    ];
  if (node.type === "table" && node.children?.[0] && isEmpty(node.children[0]))
    return [
      {
        rule: "table",
        found: "| | |",
        expected: say("第一列寫每一欄的名稱", "names of the columns in the first row"),
        mend: say("補上欄名，報讀軟體才讀得出來", "write them: screen readers read them out"),
        example: "| 樓層 | 面積 |",
      },
    ];
  const stars = node.type === "text" ? /\*\*.{0,20}/.exec(node.value ?? "")?.[0] : undefined;
  if (stars !== undefined)
    return [
      {
        rule: "unsafe-markup",
        found: stars,
        expected: say(
          "粗體前後各兩個星號，星號裡面不留空格",
          "two asterisks on both sides of bold words, no space inside",
        ),
        mend: say("補上另一邊的 **，或刪掉多的", "write the other **, or remove this one"),
        example: "**先打電話**",
      },
    ];
  return [];
};

/** Blocks that show nothing, and marks that would stand on the page as they are. */
export const blocks = (tree: Node, nodes: readonly Node[]): Placed[] => [
  ...bareHeadings(tree),
  ...nodes.flatMap((node) => oneBlock(node).map((one) => ({ ...one, line: lineOf(node) }))),
];
