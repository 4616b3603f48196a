import { z } from "astro/zod";
import { bilingual, both, id } from "./text.ts";

/** A way into the services: one entry of `topics.yaml`, `events.yaml` or `audiences.yaml`. The order of the file is the order on the page. */
export const category = z.strictObject({
  id,
  name: bilingual.describe(both("名稱，短短幾個字", "name, in a few words")),
  summary: bilingual.describe(
    both("一句話說明有什麼，像「蓋房子要辦的事」", "one sentence: what is found here"),
  ),
});
export type Category = z.infer<typeof category>;
