import { addressesOf } from "../content/checks/addresses.ts";
import type { Content } from "../content/read/content.ts";
import {
  addressesLock,
  codeKinds,
  codesLock,
  published,
  sealed,
  unsealed,
} from "../content/read/lock.ts";
import { list, record } from "../content/read/select.ts";

/** The memory of one lock: where it was edited since, what it said at the last commit. */
const known = (content: Content, name: string): string[] =>
  unsealed(content.before(name)?.body ?? content.tree.get(name) ?? "").lines;

/** Codes published before, as they were, and those of the ledger that are new. */
const codes = (content: Content): string[] => {
  const before = known(content, codesLock);
  const taken = new Set(before.map((line) => published(line)?.code));
  const now = list(content.data("codes.yaml")).flatMap((entry) => {
    const line = record(entry);
    const kind = codeKinds.find((key) => typeof line[key] === "string");
    return kind === undefined || taken.has(String(line["code"]))
      ? []
      : [`${String(line["code"])} ${kind} ${String(line[kind])}`];
  });
  return [...before, ...now];
};

/**
 * Both locks with what is published now: lines are added, none is ever changed.
 *
 * @returns by path below content/
 */
export const locksOf = (content: Content): Map<string, string> =>
  new Map([
    [codesLock, sealed(codesLock, codes(content))],
    [
      addressesLock,
      sealed(addressesLock, [...known(content, addressesLock), ...addressesOf(content)]),
    ],
  ]);
