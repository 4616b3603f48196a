import { append, type Edit } from "../plant.ts";

/** Rightly made, about: parts of the site that are missing or incomplete; pictures. */
export const parts: Edit[] = [
  {
    name: "a comment in a table",
    change: append("topics.yaml", "# a word among editors"),
  },
];
