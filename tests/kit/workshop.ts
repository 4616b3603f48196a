import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { readTree } from "../../src/cli/content/read/read.ts";
import { Stop } from "../../src/cli/kit/tell.ts";

/** A copy of content/ to work on; it is gone after the tests of the file. */
export const workshop = () => {
  const root = mkdtempSync(join(tmpdir(), "kit-"));
  cpSync("content", join(root, "content"), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    root,
    read: (name: string) => readFileSync(join(root, name), "utf8"),
    faults: () => inspectContent(root).faults,
    tree: () => readTree(root),
  };
};

/** What a command prints, and how it ends: its answer, or the reason why it stopped. */
export const ran = async (
  work: () => Promise<boolean>,
): Promise<{ sound: boolean; said: string }> => {
  const lines: string[] = [];
  const keep = (...words: unknown[]) => void lines.push(words.join(" "));
  const spies = [
    vi.spyOn(console, "log").mockImplementation(keep),
    vi.spyOn(console, "error").mockImplementation(keep),
  ];
  try {
    return { sound: await work(), said: lines.join("\n") };
  } catch (error) {
    if (error instanceof Stop) return { sound: false, said: error.said.zh };
    throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
