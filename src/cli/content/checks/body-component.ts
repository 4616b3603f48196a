import { factsBeside } from "../read/content.ts";
import { type Finding, type Place, components, usage } from "./body-place.ts";
import type { Node } from "../read/mdx.ts";
import { suggest } from "../report/nearest.ts";
import { target } from "./tokens.ts";

/** A component that is not on the short list, has another attribute, or points nowhere. */
export const component = (node: Node, place: Place): Finding[] => {
  const name = node.name ?? "";
  const attribute = components[name];
  if (attribute === undefined) {
    const html = /^[a-z]/.test(name) || name === "";
    const mend = html
      ? "use Markdown instead of HTML"
      : suggest(name, Object.keys(components), "remove it");
    return [{ rule: "unsafe-markup", found: `<${name}>`, expected: `only ${usage}`, mend }];
  }
  const [only, ...more] = node.attributes ?? [];
  const plain =
    only?.type === "mdxJsxAttribute" && only.name === attribute && typeof only.value === "string";
  if (!plain || more.length > 0) {
    const found = (node.attributes ?? []).map((a) => a.name ?? "{…}").join(" ") || "(no attribute)";
    return [
      {
        rule: "unsafe-markup",
        found: `<${name} ${found}>`,
        expected: `only ${usage}`,
        mend: `write <${name} ${attribute}="…" />`,
      },
    ];
  }
  if ((node.children ?? []).length > 0) {
    return [
      {
        rule: "unsafe-markup",
        found: `words inside <${name}>`,
        expected: `<${name} ${attribute}="…" />`,
        mend: "the name comes from the facts: remove the words and the closing tag",
      },
    ];
  }
  const missing = target(String(only.value), place.content, factsBeside(place.kind, place.id));
  return missing ? [{ rule: "dangling-reference", ...missing }] : [];
};
