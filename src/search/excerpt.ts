import type { Fragment } from "./open.ts";

/** The passage of a page that says most of what was asked. */
export interface Excerpt {
  pieces: { text: string; marked: boolean }[];
  /** the heading that it stands under, if it has an address */
  section?: { id: string; title: string };
  /** what the page says of itself: a lead, and a warning when a service is not open */
  lead?: string;
  status?: string;
}
/** Characters of a passage. */
const lengths = { zh: 72, en: 170 };
/** How far back a passage may begin to begin at the start of a sentence. */
const reach = 18;
const edge = /[。！？；，、.!?;,\s]/u;

/**
 * @param marks terms that were found, as the index was asked for them
 * @example excerpt(fragment, ["路燈"], "zh").pieces // [{ text: "報修", marked: false }, { text: "路燈", marked: true }]
 */
export function excerpt(
  { content, meta, anchors }: Fragment,
  marks: readonly string[],
  locale: "zh" | "en",
): Excerpt {
  const { text, starts } = readable(content);
  const low = text.toLowerCase();
  const weight = new Float32Array(text.length);
  for (const mark of new Set(marks)) {
    if (mark.length < 2 && marks.length > 3) continue;
    for (let at = low.indexOf(mark); at >= 0; at = low.indexOf(mark, at + 1)) {
      if (locale === "en" && /[a-z]/.test(low[at - 1] ?? "")) continue;
      weight.fill(1, at, at + mark.length);
    }
  }
  const length = lengths[locale];
  const start = begin(text, densest(weight, length));
  const end = Math.min(text.length, start + length);
  const pieces: Excerpt["pieces"] = [];
  for (let at = start; at < end;) {
    const marked = weight[at] === 1;
    let next = at;
    while (next < end && (weight[next] === 1) === marked) next += 1;
    pieces.push({ text: text.slice(at, next), marked });
    at = next;
  }
  const first = weight.indexOf(1, start);
  const under = anchors
    .filter(
      ({ element, id, location }) =>
        /^h[23]$/.test(element) && id && (starts[location] ?? Infinity) <= Math.max(first, start),
    )
    .at(-1);
  return {
    pieces: [
      ...(start > 0 ? [{ text: "…", marked: false }] : []),
      ...pieces,
      ...(end < text.length ? [{ text: "…", marked: false }] : []),
    ],
    ...(under && { section: { id: under.id, title: under.text.trim() } }),
    ...(meta.lead && { lead: meta.lead.trim() }),
    ...(meta.status && { status: meta.status.trim() }),
  };
}

/** Text of a page, and where its words start: in Chinese, words are parted by an invisible character. */
function readable(content: string): { text: string; starts: number[] } {
  const parts = content.includes("\u200b") ? content.split("\u200b") : content.split(/(?<=\s)/);
  const starts: number[] = [];
  let text = "";
  for (const part of parts) {
    starts.push(text.length);
    text += part;
  }
  return { text, starts };
}

/** Start of the stretch with most marks in it; the first of equals. */
function densest(weight: Float32Array, length: number): number {
  let sum = 0;
  let best = 0;
  let at = 0;
  for (let end = 0; end < weight.length; end += 1) {
    sum += (weight[end] ?? 0) - (weight[end - length] ?? 0);
    if (sum > best) {
      best = sum;
      at = Math.max(0, end - length + 1);
    }
  }
  return at;
}

function begin(text: string, at: number): number {
  for (let back = 0; back < reach; back += 1)
    if (at - back <= 0 || edge.test(text[at - back - 1] ?? "")) return Math.max(0, at - back);
  return at;
}
