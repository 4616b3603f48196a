/** My list: ids of papers and whether each is in hand, kept in this browser alone. */
import * as storage from "./storage.ts";

export type List = Record<string, boolean>;

const key = "my-list";
const isList = storage.isRecordOf("boolean");

/** What is on the list; empty when there is none. @example load() // { "sign.plan": true } */
export const load = (): List => storage.read(key, isList) ?? {};

/** An empty list is not kept. @returns whether it was kept @example save({ "sign.plan": true }) */
export function save(list: List): boolean {
  if (Object.keys(list).length > 0) return storage.write(key, list);
  storage.forget(key);
  return storage.canKeep();
}

/** Calls back when another tab has changed the list. */
export const onOtherTab = (act: () => void): void => storage.onOtherTab(key, act);
