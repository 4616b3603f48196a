/**
 * My list: ids of papers and whether each is in hand, kept in this browser alone. A browser may refuse to keep
 * anything; then nothing breaks, and the page says so.
 */
export type List = Record<string, boolean>;

const key = "my-list";

/** Can this browser keep something? Asked anew each time: people change their settings. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${key}-test`, "1");
    localStorage.removeItem(`${key}-test`);
    return true;
  } catch {
    return false;
  }
}

/** What is on the list; empty when there is none, or when what is stored is not ours. */
export function load(): List {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(([, value]) => typeof value === "boolean"),
    ) as List;
  } catch {
    return {};
  }
}

/** @returns whether it was kept */
export function save(list: List): boolean {
  try {
    if (Object.keys(list).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the list. */
export const onOtherTab = (act: () => void): void =>
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) act();
  });
