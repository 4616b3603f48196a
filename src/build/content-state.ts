import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Inspection, inspectContent } from "../cli/content/inspect.ts";

/** What content/ is like right now. */
export type ContentState = { key: string; inspection: Inspection };

/** Time and size of every file: other when one was saved, added, renamed or taken away. */
const keyOf = (folder: string): string => {
  const stamp = (entry: Dirent): string => {
    const file = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    return `${file}|${mtimeMs}|${size}`;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(stamp)
    .sort()
    .join("\n");
};

/**
 * What the guard finds in content/ below a root, asked as often as one likes: it looks again only when a file has
 * changed, and then only into that file.
 *
 * @example const look = watchContent("."); look().inspection.faults.length // 0
 */
export const watchContent = (root: string): (() => ContentState) => {
  let state: ContentState | undefined;
  return () => {
    const key = keyOf(join(root, "content"));
    // A great jump of a number is asked about by check and build; whoever looks at the page sees the number.
    if (state?.key !== key) state = { key, inspection: inspectContent(root, { sure: true }) };
    return state;
  };
};
