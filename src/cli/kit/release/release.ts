import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { print } from "../../content/report/print.ts";
import { type Both, say } from "../../content/report/said.ts";
import { record } from "../../content/read/select.ts";
import { dayShape } from "../ask.ts";
import { type Draft, inspected, open } from "../draft.ts";
import { locksOf } from "../locks.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop, tell } from "../tell.ts";
import { scalar, withEntry, withKey, withValue } from "../yaml-text.ts";
import { type Edition, lastEdition } from "./edition.ts";
import { type News, newsOf, phones, sameVersion } from "./news.ts";

const kinds: Readonly<Record<News["kind"], string>> = {
  new: "新的服務",
  closed: "停辦",
  facts: "資料改了",
  words: "文字改了",
};

/** What changed, in Chinese, the gravest first. */
const told = (draft: Draft, edition: Edition, news: readonly News[]): string => {
  const { content } = draft.before;
  const lines = (["new", "closed", "facts", "words"] as const).flatMap((kind) =>
    news
      .filter((one) => one.kind === kind)
      .flatMap(({ id, title, facts, untold }) => [
        `  ${kinds[kind]}  ${title}（${id}）${untold ? "　← 修訂紀錄還沒有寫" : ""}`,
        ...facts.slice(0, 6).map((fact) => `      ${fact}`),
        ...(facts.length > 6 ? [`      …共 ${facts.length} 項`] : []),
      ]),
  );
  const numbers = phones(content, edition);
  const forms = sameVersion(content, edition);
  const others = edition.changed.filter((name) => !/^services\/|\.lock$/.test(name));
  return [
    ...lines,
    ...numbers.map((number) => `  電話  ${number}`),
    ...forms.map((id) => `  表單  ${id} 的欄位改了，form.yaml 的 version 沒有換`),
    ...(others.length > 0
      ? [
          `  其他檔案  ${others.slice(0, 8).join("、")}${others.length > 8 ? `…等 ${others.length} 個` : ""}`,
        ]
      : []),
  ].join("\n");
};

type Notes = Readonly<{ zh?: string | undefined; en?: string | undefined }>;

/** The line in `changes` of a service: from the flags, or asked for at the terminal. */
const noteFor = async (news: News, flags: Notes): Promise<Both | undefined> => {
  if (flags.zh && flags.en) return say(flags.zh, flags.en);
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface(process);
  console.log(`「${news.title}」改了：\n${news.facts.map((fact) => `  ${fact}`).join("\n")}`);
  const zh = (await lines.question("修訂紀錄怎麼寫？一句中文\n> ")).trim();
  const en = (await lines.question("英文\n> ")).trim();
  lines.close();
  return zh && en ? say(zh, en) : undefined;
};

/** A line in the facts and in both languages. */
const noted = (draft: Draft, id: string, day: string, note: Both): void => {
  const change = (name: string, edit: (text: string) => string) =>
    draft.tree.set(name, edit(draft.tree.get(name) ?? ""));
  const key = `edition-${day}`;
  change(`services/${id}/service.yaml`, (text) =>
    withEntry(text, ["changes"], `- { id: ${key}, date: "${day}" }`),
  );
  for (const language of ["zh", "en"] as const)
    change(`services/${id}/${language}.mdx`, (text) =>
      withKey(text, ["changes"], `${key}: ${scalar(note[language])}`),
    );
};

const setLocks = (draft: Draft): void => {
  for (const [name, text] of locksOf(inspected(draft).content)) draft.tree.set(name, text);
};

/** Faults of the locks themselves are what this command mends. */
const ofLocks = ({ before }: Draft): boolean =>
  before.faults.every(({ file }) => /^content\/\w+\.lock$/.test(file));

const ready = (draft: Draft): boolean => {
  if (draft.before.faults.length === 0 || ofLocks(draft)) return true;
  print(draft.before, { warnings: false });
  console.error("✖ 先修正上面的內容，再出新的一版\n  Mend these first; nothing was written");
  return false;
};

/**
 * A new edition: what changed since the last one, a line in `changes` for every service whose facts changed, the day of
 * the edition, and what is published now remembered in the locks.
 *
 * @example await release(["--date", "2026-12-01", "--note", "規費調整。", "--note-en", "Fees have changed."])
 */
export const release = async (args: string[]): Promise<boolean> => {
  const text = { type: "string" as const };
  const { values } = parseArgs({
    args,
    options: { root: text, date: text, note: text, "note-en": text, locks: { type: "boolean" } },
  });
  const draft = open(values.root ?? process.cwd());
  if (!ready(draft)) return false;
  const { content } = draft.before;
  if (values.locks) {
    setLocks(draft);
    return finish(
      draft,
      say("公布過的代碼和網址記下來了。", "What is published is written down."),
      say("接著：存檔（git commit）。", "Next: commit."),
    );
  }
  const published = String(record(content.data("site.yaml"))["published"]);
  const day = values.date ?? (content.today > published ? content.today : published);
  const wrong =
    dayShape(day) ??
    (day < published
      ? say(
          `上一版是 ${published}，新的一版不能更早`,
          `the last edition is of ${published}; a new one is no earlier`,
        )
      : undefined);
  if (wrong) throw new Stop(wrong);
  const edition = lastEdition(draft.root, published);
  const news = edition ? newsOf(content, edition) : [];
  tell(
    edition
      ? say(
          `上一版（${published}）以後改了 ${edition.changed.length} 個檔案：\n${told(draft, edition, news) || "  （沒有改動）"}`,
          `${edition.changed.length} files changed since the edition of ${published}.`,
        )
      : say(
          "查不到上一版（沒有 git 的紀錄），不比較。",
          "The last edition is not known (no git), so nothing is compared.",
        ),
  );
  const untold: News[] = [];
  for (const one of news.filter((one) => one.untold)) {
    const note = await noteFor(one, { zh: values.note, en: values["note-en"] });
    if (note) noted(draft, one.id, day, note);
    else untold.push(one);
  }
  if (untold.length > 0)
    throw new Stop(
      say(
        `什麼都沒有寫。這些服務的資料改了，修訂紀錄（changes）還沒有說：${untold.map(({ id }) => id).join("、")}。加 --note "一句中文" --note-en "one sentence"，或先寫進 changes`,
        `Nothing was written. Facts of these services changed and no line in changes says so: ${untold.map(({ id }) => id).join(", ")}. Add --note and --note-en.`,
      ),
    );
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
