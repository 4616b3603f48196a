import postcss, { type AtRule, type ChildNode, type Container, type Rule } from "postcss";
import { isSeen } from "./seen.ts";

const isContainer = (node: ChildNode): node is AtRule | Rule =>
  (node.type === "rule" || node.type === "atrule") && node.nodes !== undefined;

/** Groups of rules that never have a part in the first screen, or are not made of rules. */
const later = ({ name, params }: AtRule): boolean =>
  /^(?:page|font-face|keyframes|property)$/.test(name) || /\bprint\b/.test(params);

/** Moves what the screen needs from `from` to the same place in `to`; what is left stays. */
function take(from: Container, to: Container, seen: ReadonlySet<string>, own: boolean): void {
  for (const node of [...(from.nodes ?? [])] as ChildNode[]) {
    if (!isContainer(node)) {
      if (own && node.type === "decl") to.append(node);
      continue;
    }
    if (node.type === "atrule" && later(node)) continue;
    const shown = node.type === "atrule" ? own : node.selectors.some((one) => isSeen(one, seen));
    // a rule that is not seen has nothing within that is; a group may
    if (node.type === "rule" && !shown) continue;
    const twin = node.clone({ nodes: [] });
    take(node, twin, seen, shown);
    if (twin.nodes?.length) to.append(twin);
    if (!node.nodes?.length) node.remove();
  }
}

/**
 * Parts a style sheet in two: the rules that a screen needs, and the others.
 *
 * @param seen what stands on the screen
 * @example split("a{b:c}p{d:e}", new Set(["p"])) // { first: "p{d:e}", rest: "a{b:c}" }
 */
export function split(css: string, seen: ReadonlySet<string>): { first: string; rest: string } {
  const root = postcss.parse(css);
  const first = postcss.root();
  take(root, first, seen, false);
  return { first: first.toString(), rest: root.toString() };
}
