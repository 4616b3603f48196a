const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const font = "'Noto Sans Mono CJK TC', 'Noto Sans CJK TC', monospace";

/**
 * What a command printed, as a page to take a picture of.
 *
 * @example terminal("npm run check:content", "✔ 內容檢查通過")
 */
export const terminal = (command: string, printed: string): string => `<!doctype html>
<meta charset="utf-8">
<body style="margin:0;background:#12211f;color:#e9efe9;font:15px/1.7 ${font};padding:16px 20px;width:760px">
<pre style="margin:0;font:inherit;white-space:pre-wrap"><b style="color:#7fd1c1">$ ${escaped(command)}</b>
${escaped(printed.trimEnd())}</pre>`;

/**
 * A fault beside its line, as code hosts show it; drawn plainly, since every host draws it another way.
 *
 * @example annotated(["limits:", "  - id: look"], 2, "缺少欄位", "補上 unit")
 */
export const annotated = (
  lines: readonly string[],
  fault: { at: number; from: number; title: string; message: string },
): string => {
  const rows = lines.map((line, i) => {
    const number = fault.from + i;
    const bad = number === fault.at ? "background:#ffe9e3" : "";
    const row = `<div style="${bad};padding:0 12px;white-space:pre"><span style="color:#777;display:inline-block;width:3em">${number}</span>${escaped(line)}</div>`;
    const note = `<div style="border:1px solid #c7bfae;border-left:6px solid #8c2f12;border-radius:6px;margin:8px 12px;padding:8px 12px;background:#fff;white-space:pre-wrap;font-family:'Noto Sans CJK TC',sans-serif"><b>✖ ${escaped(fault.title)}</b>\n${escaped(fault.message)}</div>`;
    return number === fault.at ? row + note : row;
  });
  return `<!doctype html>
<meta charset="utf-8">
<body style="margin:0;background:#fbfaf6;color:#222;font:15px/1.7 ${font};padding:8px 0;width:760px">
${rows.join("\n")}`;
};
