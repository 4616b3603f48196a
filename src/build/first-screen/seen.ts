/** What stands on a screen, as the simple parts of selectors: "a", ".wrap", "#main", "[href", "[type=search". */
export type Seen = Set<string>;

const tags = /<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g;
const attributes = /([a-z][\w-]*)(?:=(?:"([^"]*)"|([^\s">]+)))?/g;

/**
 * Adds what a piece of a page shows.
 *
 * @example addSeen(new Set(), '<p class="lead">…') // Set { "p", ".lead", "[class", "[class=lead" }
 */
export function addSeen(seen: Seen, html: string): Seen {
  for (const [, tag = "", inside = ""] of html.matchAll(tags)) {
    seen.add(tag);
    for (const [, name = "", quoted, bare] of inside.matchAll(attributes)) {
      const value = quoted ?? bare ?? "";
      seen.add(`[${name}`).add(`[${name}=${value}`);
      if (name === "id") seen.add(`#${value}`);
      if (name === "class") for (const each of value.split(/\s+/)) seen.add(`.${each}`);
    }
  }
  return seen;
}

/** A state that no page is in when it is first drawn, or a part that shows only then. */
const later = /:(?:hover|focus|active|target|checked)/;
/** Words that are no element's: what stands in brackets of `:not()` and the like, and pseudo-classes. */
const functions = /:(?:not|has|is|where)\((?:[^()]|\([^()]*\))*\)/g;
const simple = /\[[^\]]*\]|::?[\w-]+(?:\([^()]*\))?|[.#]?(?:[\w-]|\\.)+/g;

/**
 * Can this selector meet something on the screen? Parts are looked at one by one: a rule too many does no harm.
 *
 * @example isSeen(".plate h1", new Set([".plate", "h1"])) // true
 */
export function isSeen(selector: string, seen: ReadonlySet<string>): boolean {
  const plain = selector.replace(functions, "");
  if (later.test(plain)) return false;
  return (plain.match(simple) ?? []).every((part) => {
    if (part.startsWith(":")) return true;
    if (!part.startsWith("[")) return seen.has(part);
    const [, name = "", operator, value = ""] =
      /^\[([\w-]+)(?:([~^$*|]?=)"?([^"\]]*)"?)?/.exec(part) ?? [];
    return seen.has(operator === "=" ? `[${name}=${value}` : `[${name}`);
  });
}
