import { createInterface } from "node:readline/promises";
import { idsOf, record } from "../../content/read/select.ts";
import { some } from "../../content/report/nearest.ts";
import { type Both, say } from "../../content/report/said.ts";
import type { Draft } from "../draft.ts";
import { scalar, withEntry, withKey } from "../yaml-text.ts";
import type { News } from "./news.ts";

type Notes = ReadonlyMap<string, string>;

/** Whoever gives a note without a name means the one service that lacks one. */
const anyService = "";

/** Notes by service. @example notesIn(["copy-drawings=規費調整。"]).get("copy-drawings") // "規費調整。" */
export const notesIn = (given: readonly string[] | undefined): Notes =>
  new Map(
    (given ?? []).map((text) => {
      const [, id = anyService, note = text] = /^([a-z0-9-]+)=(.*)$/s.exec(text) ?? [];
      return [id, note.trim()];
    }),
  );

/**
 * The line in `changes` of a service: from the flags, or asked for at the terminal.
 *
 * @param alone no other service lacks a line, so that a note without a name means this one
 * @param english does the site speak it?
 */
export const noteFor = async (
  { id, title, facts }: News,
  notes: { zh: Notes; en: Notes },
  alone: boolean,
  english: boolean,
): Promise<Both | undefined> => {
  const said = (all: Notes) => all.get(id) ?? (alone ? all.get(anyService) : undefined);
  const given = { zh: said(notes.zh), en: english ? said(notes.en) : "" };
  if (given.zh && given.en !== undefined) return say(given.zh, given.en);
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  console.log(`「${title}」改了：\n${facts.map((fact) => `  ${fact}`).join("\n")}`);
  const zh = (await lines.question("修訂紀錄怎麼寫？一句中文\n> ")).trim();
  const en = english ? (await lines.question("英文\n> ")).trim() : "";
  lines.close();
  return zh && (en || !english) ? say(zh, en) : undefined;
};

/** A line in the facts of a service, and in both languages. */
export const noted = (draft: Draft, id: string, day: string, note: Both): void => {
  const change = (name: string, edit: (text: string) => string) =>
    draft.tree.set(name, edit(draft.tree.get(name) ?? ""));
  const facts = record(draft.before.content.data(`services/${id}/service.yaml`));
  const taken = idsOf(facts["changes"]).filter((one) => one.startsWith(`edition-${day}`)).length;
  const key = `edition-${day}${taken > 0 ? `-${taken + 1}` : ""}`;
  change(`services/${id}/service.yaml`, (text) =>
    withEntry(text, ["changes"], `- { id: ${key}, date: "${day}" }`),
  );
  for (const language of draft.before.content.languages)
    change(`services/${id}/${language}.mdx`, (text) =>
      withKey(text, ["changes"], `${key}: ${scalar(language === "zh" ? note.zh : note.en)}`),
    );
};

/** What to do about services whose facts changed without a word. */
export const lacking = (untold: readonly string[], first: string): Both => {
  const ids = some(untold);
  return say(
    `什麼都沒有寫。這些服務的資料改了，修訂紀錄（changes）還沒有說：${ids.zh}\n每一項寫一句：--note "${first}=改了什麼。" --note-en "${first}=What changed."\n讀者不用知道的，跳過：--skip ${first}`,
    `Nothing was written. Facts of these services changed and no line in changes says so: ${ids.en}. Say it with --note and --note-en, or pass over with --skip.`,
  );
};
