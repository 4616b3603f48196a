import { addressed, type Addressed } from "../../../schema/moved.ts";
import type { Check, Content } from "../read/content.ts";
import { addressesLock, remembered } from "../read/lock.ts";
import type { Fault } from "../report/fault.ts";
import { some } from "../report/nearest.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { destinations, idsOfPart, kindOf, renamedTo } from "./addresses.ts";
import { lockFaults } from "./lock-file.ts";
import { wrongLine } from "./moved-line.ts";
import { type Move, movedLines } from "./moved-table.ts";

const file = "content/moved.yaml";

/** What to do about an address that leads nowhere. */
const wayBack = (
  content: Content,
  part: Addressed,
  id: string,
): { mend: Both; example: string } => {
  const renamed = renamedTo(content, part, id);
  if (renamed !== undefined && part !== "plan") {
    const command = `npm run rename -- ${kindOf(part)} ${id} ${renamed}`;
    return { mend: say(`改名了？用 ${command}`, `renamed? run ${command}`), example: command };
  }
  const retire =
    part === "services" ? `；不辦了，用 npm run retire -- service ${id}，頁還留著` : "";
  return {
    mend: say(
      `放回來${retire}。真的要拿掉，在 content/moved.yaml 寫接替的頁`,
      "put it back; if it has to go, name the page that leads on in content/moved.yaml",
    ),
    example: `- { from: ${part}/${id}, gone: true, to: ${part}/… }`,
  };
};

/** Published addresses that no page has and no line leads on from. */
const lost = (content: Content, moves: readonly Move[]): Fault[] => {
  const left = new Set(moves.map(({ from }) => from));
  const known = remembered(content.tree.get(addressesLock), content.before(addressesLock)?.body);
  return addressed.flatMap((part): Fault[] => {
    const ids = idsOfPart(content, part);
    if (ids === undefined) return [];
    const missing = known
      .filter((address) => address.startsWith(`${part}/`) && !left.has(address))
      .map((address) => address.slice(part.length + 1))
      .filter((id) => !ids.has(id));
    const fault = (field: string, found: Said, rest: { mend: Both; example: string }): Fault => ({
      ...{ rule: "moved", file, field, found, ...rest },
      expected: say(
        "公布過的網址，頁還在，或有一行說搬到哪裡",
        "an address once published that still leads on",
      ),
    });
    if (missing.length > 8) {
      const ids = some(missing);
      const found = say(`content/${part} 少了 ${ids.zh}`, `content/${part} lacks ${ids.en}`);
      return [fault(part, found, wayBack(content, part, missing[0] ?? ""))];
    }
    return missing.map((id) =>
      fault(
        `${part}/${id}`,
        say("沒有這一頁了", "no such page any more"),
        wayBack(content, part, id),
      ),
    );
  });
};

/** An address once published leads on for good. */
export const movedAddresses: Check = (content) => {
  const moves = movedLines(content);
  const places = moves.length > 0 ? destinations(content) : new Set<string>();
  return [
    ...lockFaults(content, addressesLock),
    ...lost(content, moves),
    ...moves.flatMap((move) => wrongLine(content, moves, move, places)),
  ];
};
