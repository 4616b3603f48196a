import { everyLocale } from "../../model/locale.ts";
import { parseText } from "../content/read/read.ts";
import { record } from "../content/read/select.ts";
import { fingerprint } from "../content/read/fingerprint.ts";
import type { Draft } from "./draft.ts";

const print = (name: string, text: string): string => fingerprint(parseText(name, text));
const stampOf = (name: string, text: string | undefined): unknown =>
  text === undefined ? undefined : record(parseText(name, text).data)["translatedFrom"];

/**
 * The translations of every Chinese text that this command has changed are noted as made from it: the command wrote
 * them all. One that was behind before stays behind.
 */
export const stampWritten = (draft: Draft): void => {
  const old = draft.before.content.tree;
  for (const [name, text] of draft.tree) {
    if (!name.endsWith("/zh.mdx") || text === old.get(name)) continue;
    for (const language of everyLocale) {
      const twin = name.replace(/zh\.mdx$/, `${language}.mdx`);
      const translated = draft.tree.get(twin);
      if (language === "zh" || translated === undefined) continue;
      const before = old.get(name);
      const behind = before !== undefined && stampOf(twin, old.get(twin)) !== print(name, before);
      if (behind) continue;
      const line = `translatedFrom: "${print(name, text)}"`;
      draft.tree.set(twin, translated.replace(/^translatedFrom:.*$/m, line));
    }
  }
};
