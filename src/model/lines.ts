import type { Branch } from "../schema/branch.ts";
import type { Line } from "../schema/line.ts";
import type { Office } from "../schema/office.ts";
import { isUnknown } from "../schema/ground.ts";
import { Table } from "./guide.ts";

/** A number to call: a hotline, or a phone of an office or of one of its branches. */
export interface Callable extends Line {
  /** Id of the office whose phone it is. */
  office?: string;
}

/**
 * All numbers that words and buttons may name, in one table.
 *
 * @example linesOf(lines, offices, branches).get("excavation-duty").number // "07-2626888"
 */
export const linesOf = (
  lines: Table<Line>,
  offices: Table<Office>,
  branches: Table<Branch>,
): Table<Callable> =>
  new Table("content/lines.yaml, branches.yaml, phones of offices.yaml", [
    ...lines.all,
    ...offices.all.flatMap(({ id: office, phones }) =>
      isUnknown(phones)
        ? []
        : phones.map(({ label, ...phone }) => ({ ...phone, name: label, office })),
    ),
    ...branches.all.map(({ id, of: office, name, phone }) => ({ id, name, office, ...phone })),
  ]);
