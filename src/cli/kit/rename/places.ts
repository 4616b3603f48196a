import type { Addressed } from "../../../schema/moved.ts";
import { outward } from "../../content/checks/references.ts";

/** Fields that name an entry of another file, and that the check of references does not go through. */
const others: readonly [file: RegExp, part: Addressed, fields: readonly string[]][] = [
  [/^codes\.yaml$/, "services", ["*.service"]],
  [/^codes\.yaml$/, "forms", ["*.form"]],
  [/^codes\.yaml$/, "offices", ["*.office"]],
  [/^forms\/[^/]+\/form\.yaml$/, "services", ["services.*"]],
  [/^forms\/[^/]+\/form\.yaml$/, "offices", ["sendTo.office"]],
  [/^forms\/[^/]+\/form\.yaml$/, "platforms", ["officialForm.platform"]],
  [/^plan\.yaml$/, "forms", ["form"]],
  [/^plan\.yaml$/, "offices", ["parts.*.groups.*.measures.*.units.*"]],
  [/^letters\.yaml$/, "services", ["letters.*.services.*"]],
  [/^services\/[^/]+\/service\.yaml$/, "laws", ["legalBasis.*.law"]],
  [/^laws\.yaml$/, "laws", ["*.id"]],
  [/^offices\.yaml$/, "offices", ["*.id"]],
  [/^platforms\.yaml$/, "platforms", ["*.id"]],
  [/^topics\.yaml$/, "topics", ["*.id"]],
  [/^events\.yaml$/, "events", ["*.id"]],
  [/^audiences\.yaml$/, "audiences", ["*.id"]],
];

/**
 * Which fields of a file may name an entry of a part of the content, as dotted patterns.
 *
 * @example fieldsOf("codes.yaml", "forms") // ["*.form"]
 */
export const fieldsOf = (file: string, part: Addressed): string[] =>
  [...outward, ...others].flatMap(([pattern, table, fields]) =>
    table === part && pattern.test(file) ? fields : [],
  );
