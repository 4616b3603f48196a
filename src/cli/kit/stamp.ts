import { parseText } from "../content/read/read.ts";
import { record } from "../content/read/select.ts";
import { fingerprint } from "../content/read/fingerprint.ts";
import type { Draft } from "./draft.ts";

const print = (name: string, text: string): string => fingerprint(parseText(name, text));
const stampOf = (name: string, text: string | undefined): unknown =>
  text === undefined ? undefined : record(parseText(name, text).data)["translatedFrom"];

/**
 * The English of every Chinese text that this command has changed is noted as made from it: the command wrote both. An
 * English text that was behind before stays behind.
 */
export const stampWritten = (draft: Draft): void => {
  const old = draft.before.content.tree;
  for (const [name, text] of draft.tree) {
    if (!name.endsWith("/zh.mdx") || text === old.get(name)) continue;
    const twin = name.replace(/zh\.mdx$/, "en.mdx");
    const en = draft.tree.get(twin);
    if (en === undefined) continue;
    const before = old.get(name);
    const behind = before !== undefined && stampOf(twin, old.get(twin)) !== print(name, before);
    if (behind) continue;
    const line = `translatedFrom: "${print(name, text)}"`;
    draft.tree.set(twin, en.replace(/^translatedFrom:.*$/m, line));
  }
};
