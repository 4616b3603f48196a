import { argumentsOf } from "../../arguments.ts";
import { record } from "../../content/read/select.ts";
import { print } from "../../content/report/print.ts";
import { say } from "../../content/report/said.ts";
import { dayShape } from "../ask.ts";
import { type Draft, inspected, open } from "../draft.ts";
import { workday } from "../known.ts";
import { locksOf } from "../locks.ts";
import { speaksEnglish } from "../spoken.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop, tell } from "../tell.ts";
import { withValue } from "../yaml-text.ts";
import { lastEdition } from "./edition.ts";
import { newsOf } from "./news.ts";
import { lacking, noted, noteFor, notesIn } from "./notes.ts";
import { told } from "./told.ts";

const setLocks = (draft: Draft): void => {
  for (const [name, text] of locksOf(inspected(draft).content)) draft.tree.set(name, text);
};

/** Faults stop an edition; those of the locks themselves are what this command mends. */
const ready = ({ before }: Draft): boolean => {
  if (before.faults.every(({ file }) => /^content\/\w+\.lock$/.test(file))) return true;
  print(before, { warnings: false });
  console.error("✖ 先修正上面的內容，再出新的一版\n  Mend these first; nothing was written");
  return false;
};

const lockOnly = (draft: Draft): Promise<boolean> => {
  setLocks(draft);
  return finish(
    draft,
    say("公布過的代碼和網址記下來了。", "What is published is written down."),
    say("接著：存檔（git commit）。", "Next: commit."),
  );
};

/** The day of the new edition: never before the last one. */
const dayOf = (draft: Draft, given: string | undefined, published: string): string => {
  const { content } = draft.before;
  const day = given ?? workday(content);
  const wrong =
    dayShape(day) ??
    (day < published
      ? say(
          `上一版是 ${published}，新的一版不能更早`,
          `the last edition is of ${published}; a new one is no earlier`,
        )
      : day > content.today && day > published
        ? say(
            `新的一版不能比今天晚：今天是 ${content.today}`,
            `a new edition is not ahead of today, ${content.today}`,
          )
        : undefined);
  if (wrong) throw new Stop(wrong);
  return day;
};

const text = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;
const options = {
  ...{ root: text, date: text, note: many, "note-en": many, skip: many },
  locks: { type: "boolean" },
} as const;

/**
 * A new edition: what changed since the last one, a line in `changes` for every service whose facts changed, the day of
 * the edition, and what is published now remembered in the locks.
 *
 * @example await release(["--date", "2026-12-01", "--note", "規費調整。", "--note-en", "Fees have changed."])
 */
export const release = async (args: string[]): Promise<boolean> => {
  const { values } = argumentsOf({ args, options });
  const draft = open(values.root ?? process.cwd());
  if (!ready(draft)) return false;
  if (values.locks) return lockOnly(draft);
  const { content } = draft.before;
  const published = String(record(content.data("site.yaml"))["published"]);
  const day = dayOf(draft, values.date, published);
  const edition = lastEdition(draft.root, published);
  const news = edition ? newsOf(content, edition) : [];
  const changed = edition?.changed.length ?? 0;
  tell(
    edition
      ? say(
          `上一版（${published}）以後改了 ${changed} 個檔案：\n${told(content, edition, news) || "  （沒有改動）"}`,
          `${changed} files changed since the edition of ${published}.`,
        )
      : say(
          "查不到上一版（沒有 git 的紀錄），不比較。",
          "The last edition is not known (no git), so nothing is compared.",
        ),
  );
  const skipped = new Set(values.skip?.flatMap((ids) => ids.split(",")));
  const silent = news.filter(({ id, untold }) => untold && !skipped.has(id));
  const notes = { zh: notesIn(values.note), en: notesIn(values["note-en"]) };
  const untold: string[] = [];
  for (const one of silent) {
    const note = await noteFor(one, notes, silent.length === 1, speaksEnglish(content));
    if (note) noted(draft, one.id, day, note);
    else untold.push(one.id);
  }
  const [first] = untold;
  if (first !== undefined) throw new Stop(lacking(untold, first));
  draft.tree.set(
    "site.yaml",
    withValue(draft.tree.get("site.yaml") ?? "", ["published"], `"${day}"`),
  );
  stampWritten(draft);
  setLocks(draft);
  return finish(
    draft,
    say(`新的一版：${day}。`, `The edition of ${day}.`),
    say(
      `接著：npm run build 產生網站；git commit，再 git tag edition-${day}，下一次就從這裡比較。訂閱（feed）自己會更新。`,
      `Next: npm run build, commit, and git tag edition-${day}, from which the next edition is compared.`,
    ),
  );
};
