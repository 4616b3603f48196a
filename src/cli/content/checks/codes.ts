import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { nearest } from "../report/nearest.ts";
import { type Both, say } from "../report/said.ts";
import { type CodeKind, codeKinds } from "../read/lock.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { idsOfPart, partOf, renamedTo } from "./addresses.ts";
import { owners } from "./code-owners.ts";

/** What carries a code, in everyday words. */
const named: Readonly<Record<CodeKind, string>> = { service: "服務", form: "表單", office: "單位" };

/** What to do about a line whose service, form or office is not there. */
const lost = (content: Content, kind: CodeKind, id: string): Both => {
  const part = partOf[kind];
  const renamed = renamedTo(content, part, id);
  const near = nearest(id, content.ids(part));
  if (renamed !== undefined)
    return say(
      `改名了？執行 npm run rename -- ${kind} ${id} ${renamed}`,
      `renamed? run npm run rename -- ${kind} ${id} ${renamed}`,
    );
  if (near !== undefined) return say(`是不是 ${near}？`, `did you mean ${near}?`);
  const retired = kind === "service" ? "；不辦了，執行 npm run retire，頁和代碼都留著" : "";
  return say(
    `把${named[kind]}放回來${retired}；真的由別的代碼接替，才寫 redirect`,
    `put the ${kind} back; only where another code takes its place write redirect`,
  );
};

/** No code twice, every line at something that exists, every redirect at a code in use. */
const ledgerFaults = (
  content: Content,
  ledger: Source,
  lines: Record<string, unknown>[],
): Fault[] => {
  const seen = new Map<unknown, number>();
  const inUse = new Set(
    lines.flatMap(({ code, redirect }) => (redirect === undefined ? [code] : [])),
  );
  return lines.flatMap((line, i) => {
    const { code, redirect } = line;
    const faults: Fault[] = [];
    const first = seen.get(code);
    seen.set(code, first ?? i);
    if (first !== undefined) {
      const at = ledger.line([first]);
      faults.push(
        faultIn(ledger, "code-ledger", [i, "code"], {
          found: String(code),
          expected: say(
            `代碼只用一次，第 ${at} 行已經有了`,
            `each code once; line ${at} has it already`,
          ),
          mend: say("新的這一行換成下一個號碼", "give the newer line the next free number"),
        }),
      );
    }
    for (const kind of codeKinds) {
      const id = line[kind];
      const ids = idsOfPart(content, partOf[kind]);
      if (typeof id !== "string" || ids === undefined || ids.has(id)) continue;
      faults.push(
        faultIn(ledger, "code-ledger", [i, kind], {
          found: id,
          expected: say(`有這個${named[kind]}`, `a ${kind} that exists`),
          mend: lost(content, kind, id),
        }),
      );
    }
    if (typeof redirect === "string" && (redirect === code || !inUse.has(redirect)))
      faults.push(
        faultIn(ledger, "code-ledger", [i, "redirect"], {
          found: redirect,
          expected: say("這份清單裡另一個使用中的代碼", "another code of this list that is in use"),
          mend: say("寫接替它的代碼", "name the code that takes its place"),
          example: `- { code: ${String(code)}, redirect: BM-001 }`,
        }),
      );
    return faults;
  });
};

/** The ledger of permanent codes: no code twice, every owner entered, every entry pointing at something that exists. */
export const codeLedger: Check = (content) => {
  const ledger = content.files.get("codes.yaml");
  if (!ledger || !Array.isArray(ledger.data)) return [];
  const lines = list(ledger.data).map((entry) => record(entry));
  const owned = owners(content).flatMap(({ kind, id, code, source, path }): Fault[] => {
    const entered = lines.filter((line) => line[kind] === id).map((line) => String(line["code"]));
    if (typeof code !== "string" || (entered.length === 1 && entered[0] === code)) return [];
    const line = `- { code: ${code}, ${kind}: ${id} }`;
    const right = entered.join("、");
    return [
      faultIn(source, "code-ledger", path, {
        found: code,
        ...(entered.length === 0
          ? {
              expected: say(
                "content/codes.yaml 有這個代碼的一行",
                `a line in content/codes.yaml: ${line}`,
              ),
              mend: say(
                "在 codes.yaml 同一組的最後加上這一行",
                "add that line at the end of its group",
              ),
              example: line,
            }
          : {
              expected: say(
                `${right}，content/codes.yaml 這樣寫`,
                `${right}, as content/codes.yaml says`,
              ),
              mend: say(
                "代碼不能改：照 codes.yaml 寫回來",
                "a code never changes: write the one from content/codes.yaml",
              ),
              example: `code: ${entered[0] ?? code}`,
            }),
      }),
    ];
  });
  return [...ledgerFaults(content, ledger, lines), ...owned];
};
