import { columns } from "./csv.ts";

/** One row that came back. */
export interface Answer {
  /** Line of the table, as a spreadsheet counts. */
  row: number;
  /** Service, or `offices/<office>`. */
  holder: string;
  fact: string;
  /** Fingerprint of what was asked. */
  print: string;
  verdict: "right" | "changed";
  /** The new value, when it is changed. */
  to: string;
  source: string;
  office: string;
  date: string;
}

/** A row that is not taken, and why. */
export interface Refused {
  row: number;
  id: string;
  why: string;
}

export interface Read {
  answers: Answer[];
  refused: Refused[];
  /** Rows that nobody has answered. */
  blank: number;
}

const key = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
const right = /^(?:對|正確|無誤|沒錯|是|ok|yes|y|v|✓|✔|○|o)$/i;
const wrong = /^(?:改|要改|改成|修正|錯|不對|否|no|n|x|✗|×|補)$/i;

/** @throws when a column is missing; the message names it */
const placesOf = (head: readonly string[]): Map<string, number> => {
  const found = head.map(key);
  const places = new Map<string, number>();
  for (const column of columns) {
    const [name = ""] = key(column).split("(");
    const at = found.findIndex((one) => one === key(column) || one.split("(")[0] === name);
    if (at < 0) throw new Error(`表格少了「${column}」這一欄；請用 npm run review 做出來的那一份`);
    places.set(column, at);
  }
  return places;
};

/**
 * Rows of a table as answers. What one row cannot mean is refused here; what it says about content is judged later.
 *
 * @throws when the table is not one of ours
 * @example readAnswers(rowsOf(decode(bytes))).answers.length // 20
 */
export function readAnswers([head = [], ...rows]: readonly (readonly string[])[]): Read {
  const places = placesOf(head);
  const read: Read = { answers: [], refused: [], blank: 0 };
  const seen = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const cell = (column: (typeof columns)[number]) =>
      (cells[places.get(column) ?? -1] ?? "").trim();
    const id = cell("編號").replace(/^'/, "");
    const result = key(cell("核對結果(對/改)"));
    const to = cell("改成");
    if (result === "" && to === "") {
      read.blank += 1;
      continue;
    }
    const refuse = (why: string) => read.refused.push({ row, id, why });
    const [, holder, fact, print] =
      /^((?:offices\/)?[a-z0-9-]+)\/([A-Za-z]+(?:\.[A-Za-z0-9-]+)*)#([0-9a-f]{8})$/.exec(id) ?? [];
    if (!holder || !fact || !print) {
      refuse("編號不完整；這一欄不要動，請從原來的檔案貼回來");
      continue;
    }
    const before = seen.get(id);
    if (before !== undefined) {
      refuse(`同一個編號第 ${before} 列已經答過；留一列就好`);
      continue;
    }
    seen.set(id, row);
    const isRight = right.test(result);
    if (!isRight && !wrong.test(result) && result !== "")
      refuse(`核對結果只能寫「對」或「改」，這裡是「${result}」`);
    else if (isRight && to !== "") refuse("寫了「對」，又寫了「改成」；請留一個");
    else if (!isRight && to === "") refuse("寫了「改」，可是沒有寫改成什麼");
    else
      read.answers.push({
        ...{ row, holder, fact, print, to, verdict: isRight ? "right" : "changed" },
        ...{ source: cell("來源"), office: cell("核對人單位"), date: cell("日期") },
      });
  }
  return read;
}
