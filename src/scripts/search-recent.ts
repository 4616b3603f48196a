/** Searches of this device: kept only when the reader asks for it, and only here. */
import * as storage from "./storage.ts";

const key = "searches";
const most = 8;
const isSearches = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((query) => typeof query === "string");

/** Undefined: the reader has not asked to keep them. @example recent() // ["路燈"] */
export const recent = (): string[] | undefined => storage.read(key, isSearches);
export const startKeeping = (): void => void storage.write(key, []);
export const forget = (): void => storage.forget(key);

/** Adds a search, if searches are kept. @example keep("路燈") */
export function keep(query: string): void {
  const list = recent();
  const text = query.trim();
  if (list && text)
    storage.write(key, [text, ...list.filter((other) => other !== text)].slice(0, most));
}
