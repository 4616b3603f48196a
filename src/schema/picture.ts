import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, id } from "./text.ts";

/** Sections of a service's page that a picture may open. */
export const pictureSections = [
  "evidence",
  "hand-in",
  "steps",
  "afterwards",
  "before",
  "not-this",
  "faq",
] as const;

/**
 * Words of a drawing, beside its lines in `picture.svg`: `content/pictures/<id>/picture.yaml`. Numbers stand as in the
 * texts of its service: `{{figures.roof-height}}`.
 */
export const picture = z.strictObject({
  service: id.meta({ description: "id in content/services/: whose page it stands on" }),
  section: z
    .enum(pictureSections)
    .meta({ description: "the section of that page which begins with it" }),
  title: bilingual.meta({ description: "what it shows; read out in its place" }),
  description: bilingual.meta({
    description: "says in words all that the drawing says; stands below it",
  }),
  labels: z.record(id, bilingual).meta({
    description:
      'words in the drawing, by the id that a <text data-label="…"/> names; \\n begins a new line',
  }),
  grounds,
});
export type Picture = z.infer<typeof picture>;
