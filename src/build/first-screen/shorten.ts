import postcss, { type AtRule, type Declaration, type Root } from "postcss";

const reading = /var\((--[\w-]+)\)/g;

/** One layer in place of two that follow each other, and no group without rules. */
function join(root: Root): void {
  root.walkAtRules((group: AtRule) => {
    const before = group.prev();
    if (before?.type !== "atrule" || before.name !== group.name || before.params !== group.params)
      return;
    before.append(group.nodes ?? []);
    group.remove();
  });
}

/** @example short(27) // "--A" */
const short = (at: number): string => {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return `--${at < letters.length ? letters[at] : `a${at}`}`;
};

/** The custom properties that a style reads and does not set. @example unset("b{a:var(--x)}") // ["--x"] */
export const unset = (css: string): string[] =>
  [...css.matchAll(reading)]
    .map(([, name = ""]) => name)
    .filter((name) => !css.includes(`${name}:`));

/**
 * A style in fewer bytes: values that are read once stand where they are read, custom properties have names of one
 * letter. Only for a style that stands whole in the sheets besides, which then read their own names.
 *
 * @param keep names that stay: a sheet may be there before the one that sets what it reads
 * @example shorten(":root{--paper:red;--wide:1px}b{a:var(--paper);c:var(--wide)}i{a:var(--paper)}")
 *   // ":root{--a:red}b{a:var(--a);c:1px}i{a:var(--a)}"
 */
export function shorten(css: string, keep: ReadonlySet<string> = new Set()): string {
  const root = postcss.parse(css);
  join(root);
  const [set, read] = [new Map<string, Declaration[]>(), new Map<string, number>()];
  root.walkDecls((one) => {
    if (one.prop.startsWith("--")) set.set(one.prop, [...(set.get(one.prop) ?? []), one]);
    for (const [, name = ""] of one.value.matchAll(reading))
      read.set(name, (read.get(name) ?? 0) + 1);
  });
  const [values, named] = [new Map<string, string>(), new Map<string, string>()];
  for (const [name, [only, ...others]] of set) {
    if (keep.has(name)) continue;
    if (only && others.length === 0 && read.get(name) === 1) {
      values.set(name, only.value);
      only.remove();
    } else named.set(name, short(named.size));
  }
  const written = (value: string): string =>
    value.replace(reading, (_whole, name: string) => {
      const once = values.get(name);
      return once === undefined ? `var(${named.get(name) ?? name})` : written(once);
    });
  root.walkDecls((one) => {
    one.prop = named.get(one.prop) ?? one.prop;
    one.value = written(one.value).replace(/, /g, ",");
  });
  return root.toString();
}
