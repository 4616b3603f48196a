import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { codesLock, type Published, published, remembered } from "../read/lock.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { partOf } from "./addresses.ts";
import { lockFaults } from "./lock-file.ts";
import { followed, movedLines } from "./moved-table.ts";

type Line = Record<string, unknown>;
const entryOf = ({ code, kind, id }: Published) => `- { code: ${code}, ${kind}: ${id} }`;

/** A published code that stands in no line any more. Its owner may have been given another one. */
const gone = (ledger: Source, lines: Line[], was: Published, id: string): Fault => {
  const now = lines.findIndex((line) => line[was.kind] === id);
  const code = now < 0 ? undefined : String(lines[now]?.["code"]);
  const expected = say(
    `${was.code} 公布過，指 ${id}，這一行要留著`,
    `${was.code} was published for ${id}: its line stays`,
  );
  if (code !== undefined)
    return faultIn(ledger, "code-ledger", [now, "code"], {
      found: code,
      expected,
      mend: say(`代碼不能換，改回 ${was.code}`, `a code never changes: write ${was.code} again`),
      example: entryOf({ ...was, id }),
    });
  return {
    ...faultIn(ledger, "code-ledger", [], {
      found: say(`沒有 ${was.code}`, `no ${was.code}`),
      expected,
      mend: say(
        "把這一行加回去；真的由別的代碼接替，寫 redirect: 接替的代碼",
        "put the line back; where another code takes its place write redirect: <that code>",
      ),
      example: entryOf({ ...was, id }),
    }),
    field: was.code,
  };
};

/** A published code that stands for something else. */
const elsewhere = (
  ledger: Source,
  all: Published[],
  at: number,
  line: Line,
  was: Published,
  id: string,
): Fault => {
  const kind = (["service", "form", "office"] as const).find((key) => line[key] !== undefined);
  const found = kind === undefined ? "" : String(line[kind]);
  const other = all.find((one) => one.id === found && one.kind === kind);
  const swap = other && other.code !== was.code ? `（${found} 是 ${other.code}）` : "";
  const swapEn = swap && other ? ` (${found} is ${other.code})` : "";
  return faultIn(ledger, "code-ledger", [at, kind ?? "code"], {
    found: found || String(line["code"]),
    expected: say(
      `${id}：${was.code} 已經印出去，一直指它${swap}`,
      `${id}: ${was.code} is printed on paper and stands for it${swapEn}`,
    ),
    mend: say(
      `改回 ${id}；新的東西用新的代碼，不借用舊的`,
      `write ${id} again; what is new takes a new code`,
    ),
    example: entryOf({ ...was, id }),
  });
};

/** Whatever carries a code of this kind today. */
const ledgerOwners = (content: Content, kind: Published["kind"]): ReadonlySet<string> =>
  content.ids(partOf[kind]);

/** A published code that leads elsewhere although its owner is still there. */
const led = (ledger: Source, at: number, line: Line, was: Published, id: string): Fault =>
  faultIn(ledger, "code-ledger", [at, "redirect"], {
    found: String(line["redirect"]),
    expected: say(
      `${id} 還在：${was.code} 已經印出去，一直指它`,
      `${id} is still there: ${was.code} is printed on paper and stands for it`,
    ),
    mend: say(
      `改回 ${was.kind}: ${id}；停辦了才用 redirect`,
      `write ${was.kind}: ${id} again; redirect is for what is no more`,
    ),
    example: entryOf({ ...was, id }),
  });

const memoryFaults = (content: Content, ledger: Source): Fault[] => {
  const lines = list(ledger.data).map((entry) => record(entry));
  const moves = movedLines(content);
  const all = remembered(content.tree.get(codesLock), content.before(codesLock)?.body).flatMap(
    (line) => published(line) ?? [],
  );
  return all.flatMap((was) => {
    const part = partOf[was.kind];
    const id = followed(moves, `${part}/${was.id}`).replace(`${part}/`, "");
    const at = lines.findIndex(({ code }) => code === was.code);
    const line = lines[at];
    if (line === undefined) return [gone(ledger, lines, was, id)];
    if (line[was.kind] === id) return [];
    if (line["redirect"] !== undefined)
      return ledgerOwners(content, was.kind).has(id) ? [led(ledger, at, line, was, id)] : [];
    return [elsewhere(ledger, all, at, line, was, id)];
  });
};

/** A code once published stands for the same thing, or leads to the code in its place. Nobody edits this memory. */
export const codesOnceSaid: Check = (content) => {
  const ledger = content.files.get("codes.yaml");
  if (!ledger || !Array.isArray(ledger.data)) return [];
  return [...lockFaults(content, codesLock), ...memoryFaults(content, ledger)];
};
