import { component } from "./body-component.ts";
import { image } from "./body-image.ts";
import { link } from "./body-link.ts";
import { type Finding, type Place, usage, usageZh } from "./body-place.ts";
import type { Written } from "../read/content.ts";
import type { Node } from "../read/mdx.ts";
import { say } from "../report/said.ts";
import { numberIn } from "./prose.ts";

const bareAddress = (found: string): Finding => ({
  rule: "unsafe-link",
  found,
  expected: say("有文字的連結，或本站的頁", "a link with words, or a page of ours"),
  mend: say(
    "寫成 [文字](https://…)，網址要先登記在資料表",
    "write [words](https://…) with a listed address",
  ),
  example: "[法規全文](https://law.moj.gov.tw/)",
});

const text = (words: string): Finding[] => {
  const findings: Finding[] = [];
  const number = numberIn(words);
  if (number !== undefined) {
    findings.push({
      rule: "number-in-prose",
      found: number,
      expected: say(
        '用名稱引用的事實，像 <Fact of="limits.review" />',
        'a fact by its name, as in <Fact of="limits.review" />',
      ),
      mend: say(
        "數字連同依據寫進 service.yaml，這裡只寫它的名稱",
        "enter the number in service.yaml with its ground and name it here",
      ),
      example: '審查要 <Fact of="limits.review" />。',
    });
  }
  const bare = /\b(?:https?:\/\/|www\.)\S+|\bjavascript:/i.exec(words)?.[0];
  if (bare !== undefined) findings.push(bareAddress(bare));
  const note = /\[\^[^\]]+\]/.exec(words)?.[0];
  if (note !== undefined) findings.push(footnote(note));
  return findings;
};

const footnote = (found: string): Finding => ({
  rule: "unsafe-markup",
  found,
  expected: say("沒有註腳的內文", "a text without footnotes"),
  mend: say("把註腳的話寫進句子裡，或另寫一句", "say it in the sentence, or in one of its own"),
});

/** An address that became a link by itself, without brackets: its only words are the address. */
const isBare = ({ children = [], position }: Node): boolean => {
  const [only] = children;
  return children.length === 1 && only?.position?.start.offset === position?.start.offset;
};

/** Parts that lead somewhere: whether that place is there, the rest of the content says. */
export const leading: Readonly<Record<string, (node: Node, place: Place) => Finding[]>> = {
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
  image,
  link: (node, place) => (isBare(node) || node.url === "" ? [] : link(node.url ?? "", place)),
  definition: (node, place) => (node.url === "" ? [] : link(node.url ?? "", place)),
};

/** What is wrong with one node of a text in itself, leaving its children aside. */
export const part = (node: Node, kind: Written): Finding[] => {
  switch (node.type) {
    case "mdxjsEsm":
      return [
        {
          rule: "unsafe-markup",
          found: (node.value ?? "").split("\n")[0] ?? "",
          expected: say("只有文字，沒有 import 和 export", "words, no import and no export"),
          mend: say(
            "刪掉這一行；句子不要用 import、export 開頭",
            "remove the line; begin no line of words with import or export",
          ),
        },
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [braces(node.value ?? "")];
    case "html":
      return [
        {
          rule: "unsafe-markup",
          found: node.value ?? "",
          expected: say("只有 Markdown，沒有 HTML", "Markdown without HTML"),
          mend: say("刪掉這個標籤", "remove the tag"),
        },
      ];
    case "imageReference":
      return [
        {
          rule: "image",
          found: "![…][…]",
          expected: say(
            "圖片的檔名寫在說明旁邊",
            "the address of the picture beside its description",
          ),
          mend: say("寫成 ![說明](./picture.png)", "write ![description](./picture.png)"),
        },
      ];
    case "heading": {
      const least = kind === "services" ? 3 : 2;
      if ((node.depth ?? 0) >= least) return [];
      const right = "#".repeat(least);
      return [
        {
          rule: "heading",
          found: "#".repeat(node.depth ?? 1),
          expected: say(
            `${right} 或更多 #；上面的層級頁面自己有`,
            `${right} or deeper; the page has the levels above`,
          ),
          mend: say(`標題改用 ${right} 開頭`, `begin the heading with ${right}`),
          example: `${right} 要先做什麼`,
        },
      ];
    }
    case "link":
      return isBare(node) ? [bareAddress(node.url ?? "")] : [];
    case "footnoteDefinition":
    case "footnoteReference":
      return [footnote(`[^${node.label ?? node.identifier ?? ""}]`)];
    case "delete":
      return [
        {
          rule: "unsafe-markup",
          found: `~~${node.children?.[0]?.value ?? ""}~~`,
          expected: say("沒有刪除線的內文", "a text without strikethrough"),
          mend: say(
            "不要的字直接刪掉；「～」表示範圍時用「到」",
            "remove the words that are struck through",
          ),
        },
      ];
    case "listItem":
      return node.checked === null || node.checked === undefined
        ? []
        : [
            {
              rule: "unsafe-markup",
              found: node.checked ? "- [x]" : "- [ ]",
              expected: say("一般的清單", "a plain list"),
              mend: say(
                "刪掉方括號：清單每項前面只有「- 」",
                "remove the square brackets: only “- ” before each point",
              ),
              example: "- 身分證",
            },
          ];
    case "code":
      return [
        {
          rule: "unsafe-markup",
          found: (node.value ?? "").split("\n")[0] || "```",
          expected: say("一般的文字，沒有程式碼區塊", "plain words, no code"),
          mend: say("刪掉前後的 ``` 或 ~~~", "remove the ``` around it"),
        },
      ];
    case "text":
      return text(node.value ?? "");
    default:
      return [];
  }
};

/** `{…}` in a text; `{{…}}`, which belongs into the fields above, is met most. */
const braces = (inside: string): Finding => ({
  rule: "unsafe-markup",
  found: `{${inside}}`,
  expected: say(
    `內文沒有大括號；數字和連結用 ${usageZh}`,
    `no braces in the text; numbers and links as ${usage}`,
  ),
  mend: inside.startsWith("{")
    ? say(
        '{{…}} 只能用在上面的欄位裡；這裡寫 <Fact of="…" /> 或 <To page="…" />',
        '{{…}} is for the fields above: write <Fact of="…" /> or <To page="…" /> here',
      )
    : say("刪掉大括號，或改成圓括號（ ）", "remove the braces, or write round brackets"),
  example: '審查要 <Fact of="limits.review" />。',
});
