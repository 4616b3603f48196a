/** An element as selectors know it: its simple parts ("a", ".wrap", "#main", "[href", "[type=search"), and what it is in. */
export interface Shown {
  parts: ReadonlySet<string>;
  /** What stands in those attributes of theirs that differ from page to page: 'href="/zh/"'. */
  values: Set<string>;
  within: Shown | undefined;
}
/** What stands on a screen: each sort of element once, by its way down from the body. */
export type Seen = Map<string, Shown>;

/** @example spoken("zh-Hant-TW") // ":lang(zh)" */
const spoken = (lang: string): string => `:lang(${lang.split("-")[0]})`;

const tags = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g;
const attributes = /([a-z][\w-]*)(?:=(?:"([^"]*)"|([^\s">]+)))?/g;
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);
/** No selector asks for the whole of these, and they differ on every page. */
const manifold = new Set(["alt", "aria-label", "href", "placeholder", "src", "title"]);

function partsOf(
  tag: string,
  inside: string,
  above: Shown | undefined,
): { parts: Set<string>; values: string[] } {
  const parts = new Set([tag]);
  const values: string[] = [];
  for (const [, name = "", quoted, bare] of inside.matchAll(attributes)) {
    const value = quoted ?? bare ?? "";
    parts.add(`[${name}`);
    if (manifold.has(name)) values.push(`${name}="${value}"`);
    else parts.add(`[${name}=${value}`);
    if (name === "lang") parts.add(spoken(value));
    if (name === "id") parts.add(`#${value}`);
    if (name === "class") for (const each of value.split(/\s+/)) parts.add(`.${each}`);
  }
  if (!parts.has("[lang"))
    for (const part of above?.parts ?? []) if (part.startsWith(":lang")) parts.add(part);
  return { parts, values };
}

/**
 * Adds what the beginning of a page shows. What it leaves open may be left open.
 *
 * @example addSeen(new Map(), '<body><p class="lead">…') // { parts: { "p", ".lead", "[class", "[class=lead" }, within: body }
 */
export function addSeen(seen: Seen, html: string): Seen {
  const open: { tag: string; key: string; shown: Shown }[] = [];
  for (const [, slash, tag = "", inside = ""] of html.matchAll(tags)) {
    if (slash) {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const above = open.at(-1);
    const { parts, values } = partsOf(tag, inside, above?.shown);
    const key = `${above?.key} ${[...parts].join("")}`;
    const shown = seen.get(key) ?? { parts, values: new Set(), within: above?.shown };
    for (const value of values) shown.values.add(value);
    seen.set(key, shown);
    if (!empty.has(tag)) open.push({ tag, key, shown });
  }
  return seen;
}

/** A state that no page is in when it is first drawn. */
const later = /:(?:hover|focus|active|target|checked)/;
/** Words that are no element's: what stands in the brackets of `:not()` and the like. */
const functions = /:(?!lang)[\w-]+\((?:[^()]|\([^()]*\))*\)/g;
const attribute = /^\[([\w-]+)(?:([~^$*|]?=)"?([^"\]]*)"?)?/;
const simple = /\[[^\]]*\]|:lang\(\w+\)|::?[\w-]+|[.#]?(?:[\w-]|\\.)+/g;

/** Must an element have this to be met? Pseudo-classes are taken to hold. */
function hasPart({ parts, values }: Shown, part: string): boolean {
  if (part.startsWith(":") && !part.startsWith(":lang")) return true;
  const [, name, operator, written = ""] = attribute.exec(part) ?? [];
  if (!name) return parts.has(part);
  const value = written.replaceAll("\\", "");
  if (!manifold.has(name) || !operator)
    return parts.has(operator === "=" ? `[${name}=${value}` : `[${name}`);
  const begun = operator === "^=" || operator === "=" ? `${name}="${value}` : value;
  return [...values].some((one) => one.startsWith(`${name}=`) && one.includes(begun));
}
const hasAll = (shown: Shown, compound: readonly string[]): boolean =>
  compound.every((part) => hasPart(shown, part));

/** Do the elements around have these parts, the nearest last? */
function isWithin(shown: Shown | undefined, above: readonly (readonly string[])[]): boolean {
  const nearest = above.at(-1);
  if (!nearest) return true;
  for (let at = shown; at; at = at.within)
    if (hasAll(at, nearest)) return isWithin(at.within, above.slice(0, -1)); // the nearest leaves most above it
  return false;
}

/**
 * Can this selector meet something on the screen? Brackets, pseudo-classes and who stands beside whom are not looked
 * at: a rule too many does no harm.
 *
 * @example isSeen(".plate h1", addSeen(new Map(), '<div class="plate"><h1>')) // true
 */
export function isSeen(selector: string, seen: Seen): boolean {
  const plain = selector.replace(functions, "");
  if (later.test(plain)) return false;
  // what stands before "+" or "~" is beside, not around
  const around = plain.replace(/[^\s>+~]+\s*[+~]\s*/g, "");
  const compounds = around
    .trim()
    .split(/\s*>\s*|\s+/)
    .map((one) => one.match(simple) ?? []);
  const own = compounds.pop() ?? [];
  return [...seen.values()].some(
    (shown) => hasAll(shown, own) && isWithin(shown.within, compounds),
  );
}
