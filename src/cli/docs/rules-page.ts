import { rules } from "../content/report/rules.ts";

/** A line of code in Markdown, whatever marks it holds. @example code("a `b`") // "`` a `b` ``" */
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/** Markdown would take what stands between < and > for HTML, and show nothing. */
const prose = (text: string): string => text.replace(/<(?=[a-z/])/gi, "\\<");

/** What an editor has to do is told in brackets, not as a line to type. @example "（整行刪掉）" */
const right = (line: string): string =>
  /^（.*）$/.test(line) ? line.slice(1, -1) : `寫成這樣：${code(line)}`;

const head = `# 檢查規則

<!-- 這一頁由 npm run docs 從 src/cli/content/report/rules.ts 產生，請不要手改。 -->

檢查訊息的第一行，最後是規則的名稱。在這一頁用名稱找，就知道為什麼有這條規則、怎麼寫才對。怎麼讀訊息，看[看懂檢查訊息](./看懂檢查訊息.md)。
`;

/**
 * The page of the editors' manual that tells every rule of the guard: name, why there is such a rule, and a line that
 * is right. Made from the table that the messages are made from, so that the two say the same.
 *
 * @example rulesPage().startsWith("# 檢查規則") // true
 */
export const rulesPage = (): string =>
  [
    head,
    ...Object.values(rules).map(
      (rule) => `## ${rule.zh}

${prose(rule.why.zh)}

${right(rule.right)}

_${rule.en}._ ${prose(rule.why.en)}
`,
    ),
  ].join("\n");
