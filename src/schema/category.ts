import { z } from "astro/zod";
import { bilingual, id } from "./text.ts";

/** A way into the services: one entry of `topics.yaml`, `events.yaml` or `audiences.yaml`. The order of the file is the order on the page. */
export const category = z.strictObject({
  id,
  name: bilingual,
  summary: bilingual,
});
export type Category = z.infer<typeof category>;
