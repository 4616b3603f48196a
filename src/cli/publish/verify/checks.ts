import { data, packed, unchanged } from "./carried.ts";
import { files, hidden, missing, moved, slash } from "./files.ts";
import { codes, links } from "./leads.ts";
import type { Check } from "./looking.ts";

/** All that `npm run verify` looks at, in its order. */
export const checks: readonly Check[] = [
  files,
  missing,
  hidden,
  slash,
  moved,
  unchanged,
  packed,
  data,
  codes,
  links,
];
