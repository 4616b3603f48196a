import { type Both, say } from "./said.ts";

/** More than these in one message nobody reads. */
const most = 8;

/**
 * Some ids in one line, and how many more there are.
 *
 * @example listed(["parks", "roads"]).zh // "parks、roads"
 */
export const listed = (ids: Iterable<string>): Both => {
  const all = [...ids];
  if (all.length === 0) return say("（還沒有任何項目）", "(there is none yet)");
  const some = all.slice(0, most);
  const more = all.length - some.length;
  return more > 0
    ? say(`${some.join("、")}…等 ${all.length} 個`, `${some.join(", ")} and ${more} more`)
    : say(some.join("、"), some.join(", "));
};
