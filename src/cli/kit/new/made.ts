import type { Both } from "../../content/report/said.ts";

/** What a command has made, and what comes next. */
export type Made = { done: Both; next: Both };
