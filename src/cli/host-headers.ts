/** One block of a `_headers` file: a path and what is added to or taken from its answers. */
export interface HeaderRule {
  matches: (path: string) => boolean;
  lines: { name: string; value: string | undefined }[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: `*` stands for any run of characters,
 * `! Name` takes away what an earlier block has set.
 *
 * @example headerRules("/*\n  X-Frame-Options: DENY") // [{ matches, lines: [{ name: "X-Frame-Options", value: "DENY" }] }]
 */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((l) => l.trim() && !l.trim().startsWith("#"))) {
    if (!/^\s/.test(line)) {
      const literal = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&");
      const pattern = new RegExp(`^${literal.replaceAll("*", ".*")}$`);
      rules.push({ matches: (path) => pattern.test(path), lines: [] });
      continue;
    }
    const [name = "", ...value] = line.trim().replace(/^!\s*/, "").split(":");
    const removed = line.trim().startsWith("!");
    rules
      .at(-1)
      ?.lines.push({ name: name.trim(), value: removed ? undefined : value.join(":").trim() });
  }
  return rules;
}

/**
 * Headers of one answer.
 * @example headersFor("/zh/", rules) // { "X-Frame-Options": "DENY" }
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { name, value } of rules
    .filter((rule) => rule.matches(path))
    .flatMap((rule) => rule.lines)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return Object.fromEntries(headers);
}
