import { type Addressed, addressed } from "../../../schema/moved.ts";
import { type Content, faultIn } from "../read/content.ts";
import { remembered } from "../read/lock.ts";
import { list, record } from "../read/select.ts";
import type { Fault } from "../report/fault.ts";
import { nearest } from "../report/nearest.ts";
import { type Both, say } from "../report/said.ts";
import { addressesOf, idsOfPart, kindOf } from "./addresses.ts";
import { followed, type Move } from "./moved-table.ts";

const isPart = (part: string): part is Addressed => (addressed as readonly string[]).includes(part);
const split = (address: string): [part: string, id: string] => {
  const [part = "", id = ""] = address.split("/");
  return [part, id];
};

/** What is wrong with one line of the table. */
export const wrongLine = (
  content: Content,
  moves: readonly Move[],
  move: Move,
  places: ReadonlySet<string>,
) => {
  const { at, from, to, gone } = move;
  const [[part, id], [toPart, toId]] = [split(from), split(to)];
  const source = content.files.get("moved.yaml");
  if (!source || !isPart(part) || idsOfPart(content, part) === undefined) return [];
  const fault = (
    key: string,
    found: string,
    expected: Both,
    mend: Both,
    example?: string,
  ): Fault[] => [
    faultIn(source, "moved", [at, key], { found, expected, mend, ...(example && { example }) }),
  ];
  const here = addressesOf(content).has(from);
  if (here)
    return fault(
      "from",
      from,
      say("已經沒有的網址；這一頁還在", "an address that is no more; this page is there"),
      say(`刪掉這一行，或刪掉 content/${from}`, `remove this line, or content/${from}`),
    );
  const first = moves.find((other) => other.from === from);
  if (first && first.at < at)
    return fault(
      "from",
      from,
      say(`一個網址只寫一行，第 ${source.line([first.at])} 行有了`, "each address once"),
      say("留現在的那一行，刪掉另一行", "keep the line that is right and remove the other"),
    );
  const next = moves.find((other) => other.from === to);
  if (next) {
    const end = followed(moves, to);
    const circle =
      to === from || end === from || moves.some((other) => other.from === end && !other.gone);
    return fault(
      "to",
      to,
      say("現在還在的頁，一步就到", "a page that is there, in one step"),
      circle
        ? say(
            "兩行互相指來指去：刪掉寫錯的一行",
            "the lines lead round in a circle: remove the wrong one",
          )
        : say(
            `直接寫最後的頁：${next.gone ? next.to : end}`,
            `write the last page at once: ${next.gone ? next.to : end}`,
          ),
      circle
        ? undefined
        : `- { from: ${from}, ${gone ? "gone: true, " : ""}to: ${next.gone ? next.to : end} }`,
    );
  }
  if (isPart(toPart) && idsOfPart(content, toPart) === undefined) return [];
  if (!places.has(to)) {
    const near = nearest(to, places);
    return fault(
      "to",
      to,
      say("現在有的頁", "a page that is there"),
      near === undefined
        ? say("寫一個還在的頁，讀者才走得到", "name a page that is there")
        : say(`是不是 ${near}？`, `did you mean ${near}?`),
    );
  }
  return gone || part === toPart
    ? wrongCode(content, move, id, toId, part)
    : fault(
        "to",
        to,
        say(`${part}/ 下面的頁，或寫 gone: true`, `a page of ${part}/, or gone: true`),
        say(
          "換成另一種頁，不是改名：加上 gone: true",
          "another kind of page is no rename: add gone: true",
        ),
        `- { from: ${from}, gone: true, to: ${to} }`,
      );
};

/** A page that is only renamed keeps its code. */
const wrongCode = (
  content: Content,
  { at, gone, from, to }: Move,
  id: string,
  toId: string,
  part: string,
): Fault[] => {
  const source = content.files.get("moved.yaml");
  const kind = kindOf(part);
  const was = list(content.data("codes.yaml"))
    .map(record)
    .find((line) => line[kind] === toId);
  const codes = remembered(content.tree.get("codes.lock"), content.before("codes.lock")?.body);
  const owned = codes
    .filter((line) => line.endsWith(` ${kind} ${id}`))
    .map((line) => line.split(" ")[0]);
  if (!source || gone || owned.length === 0 || !was || owned.includes(String(was["code"])))
    return [];
  return [
    faultIn(source, "moved", [at, "to"], {
      found: say(`${toId} 是 ${String(was["code"])}`, `${toId} has ${String(was["code"])}`),
      expected: say(
        `有 ${owned.join("、")} 的頁；改名時代碼跟著走`,
        `the page that has ${owned.join(", ")}: the code goes along`,
      ),
      mend: say(
        "是另一頁來接替，就加上 gone: true，並在 codes.yaml 寫 redirect",
        "where another page takes its place, add gone: true, and a redirect in codes.yaml",
      ),
      example: `- { from: ${from}, gone: true, to: ${to} }`,
    }),
  ];
};
