import { fingerprintOf } from "../../../model/review/facts.ts";
import { formatLock, parseLock } from "../../../model/review/laws-lock.ts";
import { reviewRecords } from "../../../schema/review.ts";
import { heldBy } from "../../content/checks/review-held.ts";
import { recordsText } from "../../review/records.ts";
import { type Draft, inspected } from "../draft.ts";
import type { Renaming } from "./changed.ts";

const file = /^reviews\/(offices\/)?([a-z0-9-]+)\.yaml$/;

/** A name that was changed says nothing else: what was checked before is still checked, under the new name. */
export const carryReviews = (draft: Draft, { part, from, to }: Renaming): void => {
  const { tree, before } = draft;
  const lock = tree.get("laws.lock");
  if (part === "laws" && lock !== undefined) {
    const read = parseLock(lock);
    const lines = read.lines.map((line) => (line.law === from ? { ...line, law: to } : line));
    tree.set("laws.lock", formatLock({ ...read, lines }));
  }
  const names = [...tree.keys()].filter((name) => file.test(name));
  if (names.length === 0) return;
  const after = inspected(draft).content;
  for (const name of names) {
    const [, folder, id = ""] = file.exec(name) ?? [];
    const { data } = reviewRecords.safeParse(before.content.data(name));
    const renamed = part === (folder ? "offices" : "services") && id === from ? to : id;
    const old = heldBy(before.content, id, folder !== undefined)?.facts;
    const now = heldBy(after, renamed, folder !== undefined)?.facts;
    if (!data || !old || !now) continue;
    // a change of a name moves no fact: they stand in the same order
    const place = new Map(old.map((fact, at) => [fact.id, at]));
    const records = data.map((record) => {
      const at = place.get(record.fact) ?? -1;
      const [was, is] = [old[at], now[at]];
      const by = part === "offices" && record.by === from ? to : record.by;
      return was && is && record.value === fingerprintOf(was)
        ? { ...record, by, fact: is.id, value: fingerprintOf(is) }
        : { ...record, by, fact: is?.id ?? record.fact };
    });
    if (renamed === id && JSON.stringify(records) === JSON.stringify(data)) continue;
    tree.delete(name);
    const order = now.map((fact) => fact.id);
    tree.set(`reviews/${folder ?? ""}${renamed}.yaml`, recordsText([], records, order));
  }
};
