/**
 * What the deadline calculator says once somebody counts: the names of strings under `deadline` in `content/ui/`. The
 * page draws the others; these go to the script with it.
 */
export const said = [
  "result",
  "morning",
  "extended",
  "extendedNote",
  "askFrom",
  "appealFrom",
  "how",
  "postBy",
  "unknownYear",
  "unchecked",
  "typhoon",
  "ics",
  "icsTitle",
  "wrongReceived",
  "wrongStop",
  "wrongDate",
  "republicYear",
] as const;
export type Said = (typeof said)[number];
