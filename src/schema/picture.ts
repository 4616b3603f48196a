import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { bilingual, both, id, ref } from "./text.ts";

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
  service: ref("services/", "放在哪個服務的頁面", "whose page it stands on"),
  section: z
    .enum(pictureSections)
    .describe(
      both("放在那一頁哪一段的開頭，像 steps", "the section of that page which begins with it"),
    ),
  title: bilingual.describe(
    both("畫的是什麼；報讀軟體會念出來", "what it shows; read out in its place"),
  ),
  description: bilingual.describe(
    both("用文字把圖說完，放在圖下面", "says in words all that the drawing says; stands below it"),
  ),
  labels: z
    .record(id, bilingual)
    .describe(
      both(
        '圖裡的字；代號對應 picture.svg 的 <text data-label="…"/>，\\n 換行',
        'words in the drawing, by the id that a <text data-label="…"/> names; \\n begins a new line',
      ),
    ),
  grounds,
});
export type Picture = z.infer<typeof picture>;
