import { say } from "../report/said.ts";
import type { Written } from "../read/content.ts";
import { type Node, walk } from "../read/mdx.ts";
import { blocks } from "./body-blocks.ts";
import type { Finding } from "./body-place.ts";

type Placed = Finding & { line: number };

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The words of a node, as a reader sees them; a fact stands for itself. */
const wordsIn = (node: Node): string =>
  node.type === "mdxJsxTextElement" || node.type === "image"
    ? `<${node.name ?? node.alt ?? ""} ${node.attributes?.map(({ value }) => String(value)).join() ?? ""}>`
    : (node.value ?? (node.children ?? []).map(wordsIn).join(""));

const headingOf = (level: number, words = "要先做什麼") => `${"#".repeat(level)} ${words}`;

/** Levels that jump, headings without words, two of one name. */
const headings = (nodes: readonly Node[], kind: Written): Placed[] => {
  const names = new Map<string, number>();
  let above = kind === "services" ? 2 : 1;
  return nodes.flatMap((node): Placed[] => {
    const line = lineOf(node);
    const depth = node.depth ?? 1;
    const words = wordsIn(node).trim();
    const rule = "heading";
    const jumps = depth > above + 1;
    const least = above + 1;
    above = depth;
    if (words === "")
      return [
        {
          rule,
          line,
          found: "#".repeat(depth),
          expected: say("標題要有字", "a heading with words"),
          mend: say("寫上標題，或刪掉這一行", "write the heading, or remove the line"),
          example: headingOf(depth),
        },
      ];
    const first = names.get(words);
    names.set(words, first ?? line);
    if (first !== undefined)
      return [
        {
          rule,
          line,
          found: words,
          expected: say("一頁裡沒有兩個同名的標題", "no two headings of one name on a page"),
          mend: say("改其中一個標題，或把兩段合在一起", "rename one of the two, or join the parts"),
          example: headingOf(depth, `${words}（…）`),
        },
      ];
    if (!jumps || depth <= (kind === "services" ? 2 : 1)) return [];
    return [
      {
        rule,
        line,
        found: `${"#".repeat(depth)} ${words}`,
        expected: say(
          `標題一層一層往下：這裡最多 ${least} 個 #`,
          `one level at a time: at most ${"#".repeat(least)} here`,
        ),
        mend: say(`改成 ${least} 個 #`, `begin it with ${"#".repeat(least)}`),
        example: headingOf(least, words),
      },
    ];
  });
};

/** Rows with too few or too many cells: the parser would fill them up or drop them in silence. */
const tables = (nodes: readonly Node[]): Placed[] =>
  nodes.flatMap((table) => {
    const wanted = table.children?.[0]?.children?.length ?? 0;
    return (table.children ?? []).flatMap((row): Placed[] => {
      const cells = row.children?.length ?? 0;
      if (cells === wanted) return [];
      return [
        {
          rule: "table",
          line: lineOf(row),
          found: `|${(row.children ?? []).map((cell) => ` ${wordsIn(cell)} |`).join("")}`,
          expected: say(`和第一列一樣 ${wanted} 格`, `${wanted} cells, as in the first row`),
          mend:
            cells < wanted
              ? say(
                  `少了 ${wanted - cells} 格：補上，沒有內容寫「—」`,
                  "add the missing cells; where there is nothing to say write –",
                )
              : say(`多了 ${cells - wanted} 格：刪掉多的 |`, "remove the | that is one too many"),
        },
      ];
    });
  });

/** Links and pictures without words, without a target, or to a name that is defined nowhere. */
const links = (node: Node, text: string): Finding[] => {
  if (node.type === "link" && wordsIn(node).trim() === "")
    return [
      {
        rule: "unsafe-link",
        found: `[](${node.url ?? ""})`,
        expected: say("連結要有文字", "a link with words"),
        mend: say("在 [ ] 裡寫這個連結通到哪裡", "write into the [ ] where it leads"),
        example: "[法規全文](https://law.moj.gov.tw/)",
      },
    ];
  if ((node.type === "link" || node.type === "definition") && (node.url ?? "") === "")
    return [
      {
        rule: "unsafe-link",
        found: `[${wordsIn(node)}]()`,
        expected: say("連結要有網址", "a link with an address"),
        mend: say(
          '( ) 裡寫網址；到本站的頁用 <To page="…" />',
          'write the address into the ( ), or <To page="…" />',
        ),
      },
    ];
  if (
    node.type === "linkReference" ||
    (node.type === "text" && /\[[^\]]*\]\s?\[[^\]]*\]/.test(text))
  )
    return [
      {
        rule: "unsafe-link",
        found:
          node.type === "text"
            ? (/\[[^\]]*\]\s?\[[^\]]*\]/.exec(text)?.[0] ?? "")
            : `[${wordsIn(node)}]`,
        expected: say("連結寫成 [文字](網址)", "a link as [words](address)"),
        mend: say(
          '方括號後面接圓括號和網址；到本站的頁用 <To page="…" />',
          'write [words](address), or <To page="…" /> to a page of ours',
        ),
      },
    ];
  return [];
};

/** What is wrong with the structure of a text: headings, tables, links that lead nowhere. */
export const structure = (tree: Node, kind: Written): Placed[] => {
  const nodes = [...walk(tree)];
  return [
    ...headings(
      nodes.filter(({ type }) => type === "heading"),
      kind,
    ),
    ...blocks(tree, nodes),
    ...tables(nodes.filter(({ type }) => type === "table")),
    ...nodes.flatMap((node) =>
      links(node, node.value ?? "").map((one) => ({ ...one, line: lineOf(node) })),
    ),
  ];
};
