/**
 * One style for all drawings, as street signs have: strong lines, few colours. It stands in each file, because a file
 * shown as an image asks for no other.
 *
 * Paper and ink: `paper` `line` `thin` `dash` `ink`. Filled: `card` `tint` `road` `plate`. A meaning: `yes` `no` `red`
 * `yellow`, each with a mark or word beside it. Text: `b` bold · `h` large · `s` small · `m` middle · `e` end · `on` on
 * a plate or red · `dark` on yellow.
 */
const colours = (all: Record<string, string>) =>
  Object.entries(all)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
const light = colours({
  p: "#fff",
  i: "#14201d",
  s: "#42504b",
  t: "#d3e8e1",
  r: "#d9d5c8",
  g: "#0b5a55",
  o: "#fff",
  y: "#14592f",
  n: "#b3261e",
  d: "#b3261e",
  w: "#ffd23f",
});
const dark = colours({
  p: "#161f1d",
  i: "#eef3f0",
  s: "#b9c6c1",
  t: "#1d4841",
  r: "#3b4844",
  g: "#0d6a63",
  y: "#8fdba6",
  n: "#ff8a7a",
  w: "#c79a10",
});
const print = colours({
  p: "#fff",
  i: "#000",
  s: "#000",
  t: "#e8e8e8",
  r: "#ccc",
  g: "#333",
  y: "#000",
  n: "#000",
  d: "#333",
  w: "#fff",
});

export const style = [
  `svg{${light}}`,
  `@media(prefers-color-scheme:dark){svg{${dark}}}`,
  `@media print{svg{${print}}}`,
  'text{fill:var(--i);font:500 15px "Noto Sans TC","Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",system-ui,sans-serif}',
  ":lang(en) text{font-family:system-ui,Roboto,Arial,sans-serif}",
  ".b{font-weight:700}.s{font-size:14px}.m{text-anchor:middle}.e{text-anchor:end}.h{font-size:20px}.on{fill:var(--o)}.dark{fill:#14201d}.note{fill:var(--s);font-size:13.5px}",
  ".paper{fill:var(--p);stroke:var(--r);stroke-width:2}",
  ".line,.thin,.dash,.yes,.no,.white{fill:none;stroke:var(--i);stroke-width:3;stroke-linejoin:round;stroke-linecap:round}",
  ".thin,.dash{stroke:var(--s);stroke-width:1.8}.dash{stroke-dasharray:5 5}",
  ".yes,.no{stroke:var(--y);stroke-width:4}.no{stroke:var(--n)}.white{stroke:var(--o);stroke-width:2}",
  ".ink{fill:var(--i)}.road{fill:var(--r)}.plate{fill:var(--g)}",
  ".card,.tint,.red,.yellow{fill:var(--p);stroke:var(--i);stroke-width:2.5;stroke-linejoin:round}",
  ".tint{fill:var(--t)}.red{fill:var(--d)}.yellow{fill:var(--w)}",
].join("");
