/** A field of work (主題): `content/topics.yaml`. */
export { type Category as Topic, category as topic } from "./category.ts";
