import type { Site } from "../../schema/site.ts";
import { xmlText as escaped } from "../../print/odt/xml.ts";
import type { Item, Pack, Sheet } from "./pack.ts";
import { printWords } from "./print-words.ts";

type Words = ReturnType<typeof printWords>;

const style = `
@page { size: A4; margin: 13mm 12mm 15mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #555; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 8mm 0; color: #111; line-height: 1.5;
  font: 10.5pt/1.55 "Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
h1 { font-size: 20pt; line-height: 1.3; margin: 0 0 2mm; }
.site, .day { color: #444; margin: 0; }
.count { font-weight: 700; margin: 4mm 0 2mm; }
ol.how { margin: 0 0 6mm; padding-inline-start: 6mm; }
section + section { break-before: page; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead th { text-align: start; padding: 0 0 2mm; font-size: 14pt; line-height: 1.35; border-bottom: 0.6mm solid #123; }
thead small { font-size: 9pt; font-weight: 400; color: #444; white-space: nowrap; }
col.no { width: 10mm; } col.box { width: 68mm; }
td { vertical-align: top; padding: 2.2mm 2mm; border-bottom: 0.2mm solid #888; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
td.no { padding-inline-start: 0; font-size: 10pt; color: #444; font-variant-numeric: tabular-nums; }
.kind { font-size: 9pt; color: #0a4a6b; letter-spacing: 0.02em; }
.open .kind { color: #8a3b00; font-weight: 700; }
.name { font-weight: 700; }
p { margin: 0; }
.grounds { font-size: 8.5pt; line-height: 1.4; color: #444; margin-top: 0.8mm; }
.id { font: 7pt/1.3 ui-monospace, "DejaVu Sans Mono", monospace; color: #777; margin-top: 0.6mm; }
td.box { padding-inline-end: 0; }
.line { display: flex; align-items: end; gap: 2mm; min-height: 8.5mm; font-size: 11pt; }
.line::after { content: ""; flex: 1; border-bottom: 0.25mm solid #333; height: 7mm; }
.line.tick::after { content: none; }
.line i { flex: none; inline-size: 5mm; block-size: 5mm; border: 0.4mm solid #111; margin-bottom: 0.6mm; }
.line.more { min-height: 7.5mm; }
.sign { display: grid; grid-template-columns: 1.3fr 1fr 1.5fr; gap: 4mm; margin-top: 14mm; break-inside: avoid; }
.sign p { border-top: 0.3mm solid #333; padding-top: 1mm; font-size: 9.5pt; }
@media print { body { padding: 0; } thead { display: table-header-group; } }
`;

const line = (label: string, box = false, kind = "") =>
  `<p class="line${kind}">${box ? "<i></i>" : ""}${label}</p>`;

const boxes = (item: Item, words: Words): string =>
  item.open
    ? line(words.answer) + line("", false, " more") + line(words.source)
    : line(words.right, true, " tick") + line(words.to, true) + line(words.source);

const row = (
  item: Item,
  no: number,
  words: Words,
): string => `<tr${item.open ? ' class="open"' : ""}>
<td class="no">${no}</td>
<td><p class="kind">${escaped(item.kind)}${item.open ? `　${words.open}` : ""}</p>
${item.name ? `<p class="name">${escaped(item.name)}</p>` : ""}
<p>${escaped(item.value)}</p>
${item.example ? `<p class="grounds">例：${escaped(item.example)}</p>` : ""}
${item.grounds ? `<p class="grounds">${words.ground}${escaped(item.grounds)}</p>` : ""}
<p class="id">${item.open ? `${words.fills}${escaped(item.field)}<br>` : ""}${escaped(item.id)}</p></td>
<td class="box">${boxes(item, words)}</td>
</tr>`;

const sheetHtml = ({ title, code, items }: Sheet, words: Words): string => `<section>
<table><colgroup><col class="no"><col><col class="box"></colgroup>
<thead><tr><th colspan="3">${escaped(title)} <small>${escaped(code)}　${items.length} 項</small></th></tr></thead>
<tbody>
${items.map((item, at) => row(item, at + 1, words)).join("\n")}
</tbody></table>
<div class="sign">${words.sign.map((label) => `<p>${label}</p>`).join("")}</div>
</section>`;

/**
 * A pack as one page that needs nothing beside it, to print on A4 and fill in by hand.
 *
 * @example writeFileSync("核對表.html", packHtml(pack, guide.site))
 */
export function packHtml(pack: Pack, site: Pick<Site, "agency" | "name">): string {
  const words = printWords(pack, site);
  return `<!doctype html>
<html lang="zh-Hant-TW">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title>
<style>${style}</style>
<body>
<header>
<p class="site">${escaped(words.site)}</p>
<h1>${escaped(words.title)}</h1>
<p class="day">${escaped(words.day)}</p>
<p class="count">${escaped(words.count)}</p>
<ol class="how">${words.how.map((text) => `<li>${escaped(text)}</li>`).join("")}</ol>
</header>
${pack.sheets.map((sheet) => sheetHtml(sheet, words)).join("\n")}
</body>
</html>
`;
}
