/** Searches of this device: kept only when the reader asks for it, and only here. */
const key = "searches";
const most = 8;

/** Undefined: the reader has not asked to keep them. */
export function recent(): string[] | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as string[]);
  } catch {
    return undefined;
  }
}
const write = (list: string[] | undefined): void => {
  try {
    if (list) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
  } catch {
    // a browser that stores nothing: nothing is remembered
  }
};
export const startKeeping = (): void => write([]);
export const forget = (): void => write(undefined);
/** Adds a search, if searches are kept. */
export function keep(query: string): void {
  const list = recent();
  const text = query.trim();
  if (list && text) write([text, ...list.filter((other) => other !== text)].slice(0, most));
}
