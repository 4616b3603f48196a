import { z } from "astro/zod";
import { both, words } from "./text.ts";

const group = z.record(z.string(), words);
const strings = z.record(z.string(), z.union([words, group]));

/** Strings of the interface: `content/ui/{zh,en}.json`. Which keys there are the two files settle between them. */
export const ui = z.record(
  z.string(),
  z
    .record(z.string(), z.union([words, strings]))
    .describe(
      both(
        "一組介面文字；{{…}} 會換成數字或名稱，要留著",
        "a group of strings; {{…}} stands for a number or name and has to stay",
      ),
    ),
);
