/** Sets one order after another, off the thread that builds the pages. */
import { parentPort } from "node:worker_threads";
import type { Order } from "./order.ts";
import { set } from "./set.ts";

parentPort?.on("message", async (order: Order) => {
  try {
    parentPort?.postMessage({ made: await set(order) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
