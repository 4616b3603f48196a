import { renameSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprintOf } from "../../model/review/facts.ts";
import type { Guide } from "../../model/guide.ts";
import type { ReviewRecord } from "../../schema/review.ts";
import { inspectTree, type Inspection } from "../content/inspect.ts";
import { lastCommit } from "../content/read/last-commit.ts";
import { readTree } from "../content/read/read.ts";
import { allWords, inLanguage } from "../content/report/said.ts";
import type { Fault } from "../content/report/fault.ts";
import { guideOf } from "../guide.ts";
import { type Answer, readAnswers, type Refused } from "./answers.ts";
import { decode, rowsOf } from "./csv-read.ts";
import { factsOfHolder, holderOfAnswer, judge } from "./judge.ts";
import { recordsText } from "./records.ts";
import { editKeys } from "./yaml-edit.ts";

/** An answer that an editor has to write in. */
export interface Rest {
  answer: Answer;
  why: string;
  file: string;
  field: string;
}

export interface Taken {
  right: Answer[];
  changed: Answer[];
  rest: Rest[];
  refused: Refused[];
  blank: number;
  /** Files to write, by path below content/. */
  files: Map<string, string>;
}

const key = (fault: Fault) => `${fault.rule}|${fault.file}|${fault.field}|${allWords(fault.found)}`;
const inChinese = ({ field, expected, mend }: Fault): string =>
  `${field}：${inLanguage(expected, "zh")}；${inLanguage(mend, "zh")}`;

/** Content as it is being changed: every step is inspected by the guard, as an editor's would be. */
function workshop(root: string, sure: boolean) {
  const before = lastCommit(root);
  const inspect = (tree: ReadonlyMap<string, string>): Inspection =>
    inspectTree(tree, root, { before, sure });
  let tree: ReadonlyMap<string, string> = readTree(root);
  const first = inspect(tree);
  const known = new Set(first.faults.map(key));
  const written = new Map<string, string>();
  return {
    content: () => inspect(tree).content,
    faults: first.faults,
    text: (name: string) => tree.get(name),
    written,
    /** @returns the first new fault; then nothing was changed */
    put(name: string, text: string): Fault | undefined {
      const next = new Map(tree).set(name, text);
      const [fault] = inspect(next).faults.filter((one) => !known.has(key(one)));
      if (fault) return fault;
      tree = next;
      written.set(name, text);
      return undefined;
    },
  };
}

/** Records of what was answered, with fingerprints of what stands there now. */
function records(
  taken: Taken,
  dates: ReadonlyMap<Answer, { office: string; date: string }>,
  guide: Guide,
) {
  const files = new Map<
    string,
    { added: ReviewRecord[]; order: string[]; before: readonly ReviewRecord[] }
  >();
  for (const answer of [...taken.right, ...taken.changed]) {
    const holder = holderOfAnswer(answer, guide);
    const said = dates.get(answer);
    if (!holder || !said) continue;
    const facts = factsOfHolder(holder);
    // an answered question is a fact from now on, perhaps under a shorter name
    const fact = facts.find(({ id }) => id === answer.fact || answer.fact === `${id}.need`);
    if (!fact) continue;
    const file = files.get(answer.holder) ?? {
      added: [],
      order: facts.map(({ id }) => id),
      before:
        "service" in holder
          ? (guide.reviews.services.get(holder.service.id) ?? [])
          : (guide.reviews.offices.get(holder.office.id) ?? []),
    };
    files.set(answer.holder, file);
    file.added.push({
      fact: fact.id,
      value: fingerprintOf(fact),
      by: said.office,
      date: said.date,
      answer: answer.verdict,
      ...(answer.source && { source: answer.source }),
    });
  }
  return files;
}

/**
 * Take in a table of answers: judge every row, change what can be changed, record what was checked. Nothing is written
 * yet; see `write`.
 *
 * @throws when the table is not one of ours, or content is not sound
 * @example take(readFileSync("answers.csv"), ".").right.length // 12
 */
export function take(bytes: Uint8Array, root: string, sure = false): Taken {
  const { answers, refused, blank } = readAnswers(rowsOf(decode(bytes)));
  const shop = workshop(root, sure);
  if (shop.faults.length > 0)
    throw new Error(`內容有 ${shop.faults.length} 個錯誤，先修好：npm run check:content`);
  const content = shop.content();
  const guide = guideOf(content);
  const taken: Taken = { right: [], changed: [], rest: [], refused, blank, files: shop.written };
  const said = new Map<Answer, { office: string; date: string }>();
  for (const answer of answers) {
    const id = `${answer.holder}/${answer.fact}`;
    const verdict = judge(answer, guide, content.today);
    if (verdict.kind === "refuse") refused.push({ row: answer.row, id, why: verdict.why });
    else if (verdict.kind === "rest") taken.rest.push({ answer, ...verdict });
    else {
      said.set(answer, { office: verdict.office, date: verdict.date });
      if (verdict.kind === "right") {
        taken.right.push(answer);
        continue;
      }
      const text = editKeys(shop.text(verdict.file) ?? "", verdict.path, verdict.keys);
      const fault = text === undefined ? undefined : shop.put(verdict.file, text);
      if (text === undefined)
        taken.rest.push({
          answer,
          why: "檔案的寫法特別，要編輯自己改",
          file: verdict.file,
          field: answer.fact,
        });
      else if (fault) refused.push({ row: answer.row, id, why: `檢查不通過：${inChinese(fault)}` });
      else taken.changed.push(answer);
    }
  }
  const now = guideOf(shop.content());
  for (const [holder, { before, added, order }] of records(taken, said, now)) {
    const fault = shop.put(`reviews/${holder}.yaml`, recordsText(before, added, order));
    if (fault) throw new Error(`核對紀錄寫不成：${inChinese(fault)}`);
  }
  refused.sort((a, b) => a.row - b.row);
  return taken;
}

/** Write all files, or none: each is first written beside its place. */
export function write({ files }: Taken, root: string): void {
  const places = [...files].map(([name, text]) => ({ path: join(root, "content", name), text }));
  for (const { path, text } of places) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new~`, text);
  }
  for (const { path } of places) renameSync(`${path}.new~`, path);
}
