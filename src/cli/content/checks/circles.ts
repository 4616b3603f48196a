/**
 * Nodes that lead back to themselves, each with the way round.
 *
 * @example circlesIn(new Map([["a", ["b"]], ["b", ["a"]]])).get("a") // ["a", "b", "a"]
 */
export const circlesIn = (
  leads: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const start of leads.keys()) {
    const from = new Map<string, string>();
    const open = [start];
    for (const node of open)
      for (const next of leads.get(node) ?? []) {
        if (from.has(next)) continue;
        from.set(next, node);
        if (next !== start) open.push(next);
      }
    if (!from.has(start)) continue;
    const way = [start];
    for (let node = from.get(start); node !== undefined && node !== start; node = from.get(node))
      way.unshift(node);
    found.set(start, [start, ...way]);
  }
  return found;
};
