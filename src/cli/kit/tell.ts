import type { Both } from "../content/report/said.ts";
import { print } from "../content/report/print.ts";
import { addLanguage } from "./further.ts";
import { stampWritten } from "./stamp.ts";
import { changes, type Draft, inspected, tidy, write } from "./draft.ts";

/** A command that cannot go on says why, and has written nothing. */
export class Stop extends Error {
  readonly said: Both;
  constructor(said: Both) {
    super(said.en);
    this.said = said;
  }
}

/** Chinese first, English below. */
export const tell = ({ zh, en }: Both): void => console.log(`${zh}\n${en}\n`);

/** Run a command; a reason to stop is told in both languages, and the exit code says so. */
export const command = async (work: () => Promise<boolean> | boolean): Promise<void> => {
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`✖ ${error.said.zh}\n${error.said.en}`);
    process.exitCode = 1;
  }
};

/** Lines where something is still to be filled in: they are marked in the templates. */
const toFill = (text: string, before: string): string[] => {
  const old = new Set(before.split("\n"));
  return text.split("\n").flatMap((line, at) => {
    const note = /#.*待補：(.*)$/.exec(line)?.[1];
    return note === undefined || old.has(line) ? [] : [`    第 ${at + 1} 行  ${note}`];
  });
};

/**
 * The end of every command: what it wrote in Chinese and English is there in further languages too, the guard looks at the result, and only what brings no new fault is written. What was made
 * is then listed file by file, with the lines to fill in.
 *
 * @returns whether all is well
 */
export const finish = async (draft: Draft, done: Both, next: Both): Promise<boolean> => {
  const further = draft.before.content.languages.filter((one) => one !== "zh" && one !== "en");
  for (const language of further) addLanguage(draft, language);
  if (further.length > 0) stampWritten(draft);
  await tidy(draft);
  const after = inspected(draft);
  const key = (fault: (typeof after.faults)[number]) =>
    `${fault.file} ${fault.field} ${fault.rule}`;
  const known = new Set(draft.before.faults.map(key));
  if (after.faults.some((fault) => !known.has(key(fault)))) {
    print(after, { warnings: false });
    console.error(
      "✖ 什麼都沒有寫：照做會有上面的問題\n  Nothing was written: the result would have these faults",
    );
    return false;
  }
  write(draft);
  tell(done);
  const { written, removed } = changes(draft);
  const old = draft.before.content.tree;
  for (const name of written) {
    const fresh = !old.has(name);
    console.log(`  ${fresh ? "新增 new    " : "修改 changed"}  content/${name}`);
    for (const line of toFill(draft.tree.get(name) ?? "", old.get(name) ?? "")) console.log(line);
  }
  for (const name of draft.outside.keys()) console.log(`  修改 changed  ${name}`);
  for (const name of removed) console.log(`  移走 removed  content/${name}`);
  console.log("");
  tell(next);
  return print(after, { warnings: false });
};
