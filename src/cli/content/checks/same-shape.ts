import { type Both, say } from "../report/said.ts";
import { type Check, faultIn, foreignOf, wordsOf } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import type { Source } from "../read/source.ts";
import { type Node, parseBody } from "../read/mdx.ts";

/** What a text is made of, block by block: headings with their level, lists with the number of their points, tables. */
const shape = (node: Node): Both[] =>
  (node.children ?? []).flatMap((child) => {
    if (child.type === "heading")
      return [say(`第 ${child.depth} 層標題`, `heading ${child.depth}`)];
    const points = child.children?.length ?? 0;
    if (child.type === "list") return [say(`${points} 點的清單`, `list of ${points}`)];
    return [];
  });

const nothing = say("沒有", "nothing");

/** A line that begins such a block. @example heading(say("第 3 層標題", "heading 3")) // "### …" */
const heading = (block: Both | undefined): string => {
  const depth = Number(/^heading (\d)/.exec(block?.en ?? "")?.[1] ?? 0);
  return depth > 0 ? `${"#".repeat(depth)} …` : block ? "- …" : "（刪掉多出來的一段）";
};

/** Where a translation parts from the Chinese. */
const compared = (zh: Source, other: Source): Fault[] => {
  const [mine, theirs] = [parseBody(zh.body), parseBody(other.body)];
  if (!("tree" in mine) || !("tree" in theirs)) return []; // reported elsewhere
  const [zhShape, otherShape] = [shape(mine.tree), shape(theirs.tree)];
  const at = zhShape.findIndex((block, i) => block.en !== otherShape[i]?.en);
  if (at === -1 && zhShape.length === otherShape.length) return [];
  const place = at === -1 ? zhShape.length : at;
  const wanted = zhShape[place] ?? nothing;
  return [
    faultIn(other, "missing-words", [], {
      found: otherShape[place] ?? nothing,
      expected: say(
        `第 ${place + 1} 個標題或清單是「${wanted.zh}」，和 zh.mdx 一樣`,
        `${wanted.en}, as in zh.mdx, as block ${place + 1} of headings and lists`,
      ),
      mend: say(
        "讓中文和英文的標題、清單一樣多，順序也一樣",
        "give both languages the same headings and lists",
      ),
      example: heading(zhShape[place]),
    }),
  ];
};

/** Every language has the same headings and lists in the same order. */
export const sameShape: Check = (content) =>
  wordsOf(content).flatMap(({ kind, id, language, source }) =>
    language !== "zh"
      ? []
      : foreignOf(content).flatMap((foreign) => {
          const other = content.files.get(`${kind}/${id}/${foreign}.mdx`);
          return other ? compared(source, other) : [];
        }),
  );
