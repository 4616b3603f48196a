import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Fault } from "../cli/content/report/fault.ts";
import { rules } from "../cli/content/report/rules.ts";
import { type Both, inLanguage, type Said } from "../cli/content/report/said.ts";

/** Nobody mends more in one go; most follow from the first. */
const most = 30;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A link that opens the file in the editor, on its line. */
const openIn = (root: string, { file, line = 1 }: Fault): string =>
  `vscode://file${pathToFileURL(join(root, file)).pathname}:${line}`;

const labels: readonly ["found" | "expected" | "mend", Both][] = [
  ["found", { zh: "找到", en: "Found" }],
  ["expected", { zh: "應為", en: "Expected" }],
  ["mend", { zh: "改法", en: "Mend" }],
];

const rows = (fault: Fault, language: keyof Both): string =>
  labels
    .map(([key, label]) => [label[language], fault[key]] as const)
    .map(([label, said]: readonly [string, Said]) => {
      return `<dt>${label}</dt><dd>${escaped(inLanguage(said, language))}</dd>`;
    })
    .join("");

const item = (root: string, fault: Fault): string => {
  const rule = rules[fault.rule];
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return `<li>
<h2>${escaped(rule.zh)}</h2>
<p><a href="${escaped(openIn(root, fault))}">${escaped(place)}</a>${fault.field ? ` <code>${escaped(fault.field)}</code>` : ""}</p>
<dl>${rows(fault, "zh")}<dt>範例</dt><dd><code>${escaped(fault.example ?? rule.right)}</code></dd></dl>
<details lang="en"><summary>${escaped(rule.en)}</summary><dl>${rows(fault, "en")}</dl></details>
</li>`;
};

const style = `:root{color-scheme:light dark;font:1.0625rem/1.7 system-ui,"Noto Sans TC",sans-serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;border-left:.4rem solid #b3261e;padding-left:.75rem}
h2{font-size:1.125rem;margin:0}
ol{padding-left:1.5rem}li{margin:1.5rem 0}p{margin:.25rem 0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.125rem 1rem;margin:.5rem 0}dd{margin:0;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace}`;

/** Asks every second whether content/ has changed, and if so for the page anew. */
const script = (address: string, key: string): string => `const ask = async () => {
  try {
    const answer = await fetch(${JSON.stringify(address)}, { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== ${JSON.stringify(key)}) return location.reload();
  } catch {}
  setTimeout(ask, 1000);
};
setTimeout(ask, 1000);`;

/**
 * The page that stands in the place of every other while something in content/ has to be put right: Chinese first, with
 * a link into the editor. It reloads itself when a file has changed.
 *
 * @param reload where the key of the present state is asked for, and the key as this page knows it
 */
export const faultsPage = (
  root: string,
  faults: readonly Fault[],
  reload: { address: string; key: string },
): string => {
  const count = `內容有 ${faults.length} 處要修正`;
  const left = faults.length - most;
  return `<!doctype html>
<html lang="zh-Hant-TW">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${count}</title>
<style>${style}</style>
<h1>${count}</h1>
<p>這一頁先不顯示，免得您看到舊的內容。照下面改好、存檔，這裡會自己更新。</p>
<p lang="en">${faults.length} faults in content. Mend and save: this page reloads by itself.</p>
<ol>
${faults
  .slice(0, most)
  .map((fault) => item(root, fault))
  .join("\n")}
</ol>
${left > 0 ? `<p>還有 ${left} 處。先改好上面這些，後面的常常會跟著消失。</p>` : ""}
<script>${script(reload.address, reload.key)}</script>
</html>
`;
};
