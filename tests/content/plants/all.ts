import type { Plant } from "../plant.ts";
import { facts } from "./facts.ts";
import { files } from "./files.ts";
import { language } from "./language.ts";
import { later } from "./later.ts";
import { memory } from "./memory.ts";
import { names } from "./names.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { procedure } from "./procedure.ts";
import { reviews } from "./reviews.ts";

export const planted: readonly Plant[] = [
  ...facts,
  ...files,
  ...language,
  ...later,
  ...memory,
  ...names,
  ...parts,
  ...people,
  ...procedure,
  ...reviews,
];
