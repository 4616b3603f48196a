import { type Check, faultIn, wordsOf } from "../read/content.ts";
import { type Node, parseBody } from "../read/mdx.ts";

/** What a text is made of, block by block: headings with their level, lists with the number of their points, tables. */
const shape = (node: Node): string[] =>
  (node.children ?? []).flatMap((child) => {
    if (child.type === "heading") return [`heading ${child.depth}`];
    if (child.type === "list") return [`list of ${child.children?.length ?? 0}`];
    return [];
  });

/** Both languages have the same headings and lists in the same order. */
export const sameShape: Check = (content) =>
  wordsOf(content).flatMap(({ kind, id, language, source }) => {
    const en = content.files.get(`${kind}/${id}/en.mdx`);
    if (language !== "zh" || !en) return [];
    const [mine, theirs] = [parseBody(source.body), parseBody(en.body)];
    if (!("tree" in mine) || !("tree" in theirs)) return []; // reported elsewhere
    const [zhShape, enShape] = [shape(mine.tree), shape(theirs.tree)];
    const at = zhShape.findIndex((block, i) => block !== enShape[i]);
    if (at === -1 && zhShape.length === enShape.length) return [];
    const place = at === -1 ? zhShape.length : at;
    return [
      faultIn(en, "missing-words", [], {
        found: enShape[place] ?? "(nothing)",
        expected: `${zhShape[place] ?? "nothing"}, as in zh.mdx, as block ${place + 1} of headings and lists`,
        mend: "give both languages the same headings and lists",
      }),
    ];
  });
