import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Made, Order } from "./order.ts";

type Answer = { made: Made } | { error: string };
interface Task {
  order: Order;
  done: (made: Made) => void;
  failed: (error: Error) => void;
}

/** A typesetter holds the fonts and the typesetter, about 150 MB: more than four would not be faster on most machines. */
const most = Math.min(4, availableParallelism());
const waiting: Task[] = [];
const idle: ChildProcess[] = [];
let begun = 0;

/**
 * A program of its own, so that the one that builds the pages does not grow by the fonts. It ends with it. The path is
 * found from the project's root: once Astro has bundled this file, `import.meta.url` points into dist/.
 */
function begin(): ChildProcess {
  begun += 1;
  const file = join(process.cwd(), "src/print/worker.ts");
  return rest(fork(file, { execArgv: [], serialization: "advanced" }));
}

/** The program does not wait for who has nothing to do. */
function rest(typesetter: ChildProcess): ChildProcess {
  typesetter.unref();
  typesetter.channel?.unref();
  return typesetter;
}

function next(): void {
  if (waiting.length === 0) return;
  const typesetter = idle.pop() ?? (begun < most ? begin() : undefined);
  const task = typesetter && waiting.shift();
  if (!typesetter || !task) return;
  const free = () => {
    rest(typesetter.off("message", answered).off("exit", broken));
  };
  const answered = (message: unknown) => {
    const answer = message as Answer;
    free();
    idle.push(typesetter);
    if ("made" in answer) task.done(answer.made);
    else task.failed(new Error(answer.error));
    next();
  };
  const broken = (code: number | null, signal: string | null) => {
    free();
    begun -= 1;
    task.failed(new Error(`the typesetter ended: ${signal ?? code}`));
    next();
  };
  typesetter.on("message", answered).on("exit", broken);
  typesetter.ref(); // the program waits for an order under way, and for nothing else
  typesetter.channel?.ref();
  typesetter.send(task.order);
}

/**
 * Sets an order on one of the machine's cores; several at once run side by side.
 * @throws what the template or the form fields object to
 */
export const print = (order: Order): Promise<Made> =>
  new Promise((done, failed) => {
    waiting.push({ order, done, failed });
    next();
  });
