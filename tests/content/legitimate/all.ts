import type { Edit } from "../plant.ts";
import { facts } from "./facts.ts";
import { files } from "./files.ts";
import { forms } from "./forms.ts";
import { language } from "./language.ts";
import { memory } from "./memory.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { procedure } from "./procedure.ts";
import { reviews } from "./reviews.ts";

export const legitimate: readonly Edit[] = [
  ...facts,
  ...files,
  ...forms,
  ...language,
  ...memory,
  ...parts,
  ...people,
  ...procedure,
  ...reviews,
];
