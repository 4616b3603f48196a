import { factsBeside } from "../read/content.ts";
import { type Finding, type Place, components, usage } from "./body-place.ts";
import type { Node } from "../read/mdx.ts";
import { suggest } from "../report/nearest.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { target } from "./tokens.ts";

const only = say(`只能用 ${usage.replace(" and ", " 和 ")}`, `only ${usage}`);
const markup = (found: Said, mend: Both, expected: Said = only): Finding[] => [
  { rule: "unsafe-markup", found, expected, mend },
];

/** A component that is not on the short list, has another attribute, or points nowhere. */
export const component = (node: Node, place: Place): Finding[] => {
  const name = node.name ?? "";
  const attribute = components[name];
  if (attribute === undefined) {
    const html = /^[a-z]/.test(name) || name === "";
    const mend = html
      ? say("改用 Markdown，不寫 HTML", "use Markdown instead of HTML")
      : suggest(name, Object.keys(components), say("刪掉它", "remove it"));
    return markup(`<${name}>`, mend);
  }
  const usual = `<${name} ${attribute}="…" />`;
  const write = say(`寫成 ${usual}`, `write ${usual}`);
  const [first, ...more] = node.attributes ?? [];
  const plain =
    first?.type === "mdxJsxAttribute" &&
    first.name === attribute &&
    typeof first.value === "string";
  if (!plain || more.length > 0) {
    const names = (node.attributes ?? []).map((a) => a.name ?? "{…}").join(" ");
    const found = names
      ? `<${name} ${names}>`
      : say(`<${name}>（沒有屬性）`, `<${name} (no attribute)>`);
    return markup(found, write);
  }
  if ((node.children ?? []).length > 0)
    return markup(
      say(`<${name}> 裡面有字`, `words inside <${name}>`),
      say(
        "名稱會從資料帶出來：刪掉裡面的字和結尾標記",
        "the name comes from the facts: remove the words and the closing tag",
      ),
      usual,
    );
  const missing = target(String(first.value), place.content, factsBeside(place.kind, place.id));
  return missing ? [{ rule: "dangling-reference", ...missing }] : [];
};
