import postcss, { type AtRule, type ChildNode, type Container, type Rule } from "postcss";
import { isSeen, type Seen } from "./seen.ts";

const isContainer = (node: ChildNode): node is AtRule | Rule =>
  (node.type === "rule" || node.type === "atrule") && node.nodes !== undefined;

/**
 * Groups of rules that have no part in the first screen: they are for paper, are not made of rules, or change neither
 * place nor size of anything. Who asks for more contrast has it as soon as the sheets are there.
 */
const later = ({ name, params }: AtRule): boolean =>
  /^(?:page|font-face|keyframes|property)$/.test(name) ||
  /\bprint\b|prefers-contrast|prefers-reduced-motion/.test(params);

/** A selector that stands in others, written out. @example nested("& b", ["a", "i"]) // ["a b", "i b"] */
const nested = (selector: string, above: readonly string[]): string[] =>
  above.length === 0
    ? [selector]
    : above.map((outer) =>
        selector.includes("&") ? selector.replaceAll("&", outer) : `${outer} ${selector}`,
      );

/** What is taken, and what is asked of it. */
interface Taking {
  seen: Seen;
  /** Names of custom properties that are read; left out: all are taken. */
  read?: ReadonlySet<string>;
}

/** Moves what the screen needs from `from` to the same place in `to`; what is left stays. */
function take(from: Container, to: Container, taking: Taking, above: string[], own: boolean): void {
  for (const node of [...(from.nodes ?? [])] as ChildNode[]) {
    if (!isContainer(node)) {
      if (!own || node.type !== "decl") continue;
      if (node.prop.startsWith("--") && taking.read?.has(node.prop) === false) continue;
      to.append(node);
      continue;
    }
    if (node.type === "atrule" && later(node)) continue;
    const selectors = node.type === "rule" ? node.selectors : [];
    const shown = selectors.filter((one) =>
      nested(one, above).some((whole) => isSeen(whole, taking.seen)),
    );
    // a rule that is not seen has nothing within that is; a group may
    if (node.type === "rule" && shown.length === 0) continue;
    const twin = node.clone({ nodes: [] });
    // of a list, what is seen; where rules stand within, the whole list is their ground
    if (twin.type === "rule" && shown.length < selectors.length && !node.nodes?.some(isContainer)) {
      twin.selectors = shown;
      node.after(node.clone({ selectors: selectors.filter((one) => !shown.includes(one)) }));
    }
    const inner = node.type === "rule" ? selectors.flatMap((one) => nested(one, above)) : above;
    take(node, twin, taking, inner, node.type === "rule" || own);
    if (twin.nodes?.length) to.append(twin);
    if (!node.nodes?.length) node.remove();
  }
}

const names = /var\((--[\w-]+)/g;
/** The custom properties that a style reads, and those that these read. */
function readIn(css: Container): Set<string> {
  const read = new Set<string>();
  for (let before = -1; before < read.size;) {
    before = read.size;
    css.walkDecls(({ prop, value }) => {
      if (prop.startsWith("--") && !read.has(prop)) return;
      for (const [, name = ""] of value.matchAll(names)) read.add(name);
    });
  }
  return read;
}

/**
 * Parts a style sheet in two: the rules that a screen needs, and the others.
 *
 * @param seen what stands on the screen
 * @example split("a{b:c}p{d:e}", addSeen(new Map(), "<p>")) // { first: "p{d:e}", rest: "a{b:c}" }
 */
export function split(css: string, seen: Seen): { first: string; rest: string } {
  const [whole, trial] = [postcss.root(), postcss.root()];
  take(postcss.parse(css), trial, { seen }, [], false);
  const rest = postcss.parse(css);
  take(rest, whole, { seen, read: readIn(trial) }, [], false);
  return { first: whole.toString(), rest: rest.toString() };
}
