import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../content/report/said.ts";
import { Stop } from "../tell.ts";

/** Where the tests of the program look for the content that they were written for. */
const place = "tests/fixtures/content";

/**
 * Lay the content that is there where the tests find it; the words of the interface stay.
 *
 * @throws Stop when something lies there already
 * @example setAside(".") // content/services → tests/fixtures/content/services
 */
export const setAside = (root: string): void => {
  const to = join(root, place);
  const names = readdirSync(join(root, "content")).filter((name) => name !== "ui");
  if (existsSync(to))
    throw new Stop(say(`${place} 已經有東西了，不會蓋過去`, `${place} is not empty`));
  if (names.length === 0) return;
  mkdirSync(to, { recursive: true });
  for (const name of names) renameSync(join(root, "content", name), join(to, name));
};
