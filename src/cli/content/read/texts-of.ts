import type { Path } from "../report/fault.ts";
import { remembered } from "./remembered.ts";
import { texts } from "./select.ts";

/** Every text of a file; gathered once, as many checks ask for them. @example textsOf(zh)[0] // { path: ["title"], value: "報修路燈" } */
export const textsOf = remembered(({ data }): readonly { path: Path; value: string }[] =>
  texts(data),
);
