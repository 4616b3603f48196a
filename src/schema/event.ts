/** A life event (生活情境), phrased as the reader would: `content/events.yaml`. */
export { type Category as LifeEvent, category as event } from "./category.ts";
