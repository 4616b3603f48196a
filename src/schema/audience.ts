/** A group of readers (對象): `content/audiences.yaml`. */
export { type Category as Audience, category as audience } from "./category.ts";
