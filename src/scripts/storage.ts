/**
 * What this site keeps in the reader's browser. Other sites may share its address, so its keys begin with its own
 * name; what is read may be theirs or of an older edition, so it is looked at first. A browser may refuse: then
 * nothing is kept, and nothing breaks.
 */
import type { Key } from "../model/site/kept.ts";

const storeKey = (key: Key | "test"): string => STORE + key;

/** @returns whether it was kept @example write("my-list", { "sign.plan": true }) */
export function write(key: Key | "test", value: unknown): boolean {
  try {
    localStorage.setItem(storeKey(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** @example forget("my-list") */
export function forget(key: Key | "test"): void {
  try {
    localStorage.removeItem(storeKey(key));
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/**
 * What is kept, if it is what is looked for; what is not is forgotten.
 * @example read("seen-BM-001", (value) => typeof value === "string")
 */
export function read<T>(key: Key, check: (value: unknown) => value is T): T | undefined {
  try {
    const text = localStorage.getItem(storeKey(key));
    if (text === null) return undefined;
    const value: unknown = JSON.parse(text);
    if (check(value)) return value;
  } catch {
    // it refuses, or what is kept was not written here
  }
  forget(key);
  return undefined;
}

/** Can this browser keep something? Asked anew each time: people change their settings; the test is taken back at once. @example canKeep() // true */
export function canKeep(): boolean {
  const kept = write("test", 1);
  forget("test");
  return kept;
}

/** Calls back when another tab has changed what is kept. @example onOtherTab("my-list", show) */
export const onOtherTab = (key: Key, act: () => void): void =>
  addEventListener("storage", (event) => {
    if (event.key === storeKey(key) || event.key === null) act();
  });

/** An object whose values all are of one sort. @example isRecordOf("boolean")({ plan: true }) // true */
export const isRecordOf =
  <N extends "boolean" | "string">(sort: N) =>
  (value: unknown): value is Record<string, N extends "boolean" ? boolean : string> =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === sort);
