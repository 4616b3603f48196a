import type { Source } from "./source.ts";

/**
 * What follows from one file, and perhaps from others beside it, stays with it: while they do not change, neither does
 * the answer. An editor changes one file at a time, so does a test, and the other hundreds are not gone through again.
 *
 * @param work asks nothing but its arguments; those after the first are the same when they are identical
 * @example const wordCount = remembered((source) => source.body.split(" ").length);
 */
export const remembered = <Beside extends unknown[], Answer>(
  work: (source: Source, ...beside: Beside) => Answer,
): ((source: Source, ...beside: Beside) => Answer) => {
  const known = new WeakMap<Source, { beside: Beside; answer: Answer }>();
  return (source, ...beside) => {
    const before = known.get(source);
    if (
      before?.beside.length === beside.length &&
      beside.every((input, at) => input === before.beside[at])
    )
      return before.answer;
    const answer = work(source, ...beside);
    known.set(source, { beside, answer });
    return answer;
  };
};
