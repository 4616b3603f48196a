import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Made, Order } from "./order.ts";

type Answer = { made: Made } | { error: string };
interface Task {
  order: Order;
  done: (made: Made) => void;
  failed: (error: Error) => void;
}

/** A worker holds the fonts and the typesetter, about 150 MB: more than four would not be faster on most machines. */
const most = Math.min(4, availableParallelism());
const waiting: Task[] = [];
const idle: Worker[] = [];
let begun = 0;

/** The path is found from the project's root: once Astro has bundled this file, `import.meta.url` points into dist/. */
function begin(): Worker {
  begun += 1;
  const worker = new Worker(join(process.cwd(), "src/print/worker.ts"));
  worker.unref();
  return worker;
}

function next(): void {
  if (waiting.length === 0) return;
  const worker = idle.pop() ?? (begun < most ? begin() : undefined);
  const task = worker && waiting.shift();
  if (!worker || !task) return;
  const free = () => {
    worker.off("message", answered).off("error", broken).unref();
  };
  const answered = (answer: Answer) => {
    free();
    idle.push(worker);
    if ("made" in answer) task.done(answer.made);
    else task.failed(new Error(answer.error));
    next();
  };
  const broken = (error: unknown) => {
    free();
    begun -= 1;
    task.failed(error as Error);
    next();
  };
  worker.on("message", answered).on("error", broken);
  worker.ref(); // the program waits for an order under way, and for nothing else
  worker.postMessage(task.order);
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
