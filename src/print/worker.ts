/** Sets one order after another, beside the program that builds the pages. */
import type { Order } from "./order.ts";
import { set } from "./set.ts";

process.on("message", async (order: Order) => {
  try {
    process.send?.({ made: await set(order) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});
