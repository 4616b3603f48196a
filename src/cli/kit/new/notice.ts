import { say } from "../../content/report/said.ts";
import { record } from "../../content/read/select.ts";
import { answersTo, dayShape, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { workday } from "../known.ts";
import { inEnglish, speaksEnglish } from "../spoken.ts";
import { stampWritten } from "../stamp.ts";
import { scalar } from "../yaml-text.ts";
import { absent } from "./absent.ts";
import type { Made } from "./made.ts";
import { titleQuestions } from "./titles.ts";

/** A notice of the home page, from one day to another. */
export const newNotice = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const given = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號", "id"),
        example: "counter-moves",
        refuse: (id: string) =>
          idShape(id) ?? (content.notices.includes(id) ? absent(draft, "notices", id) : undefined),
      },
      ...titleQuestions(content, "櫃檯搬到二樓", "The counter moves upstairs"),
      text: {
        flag: "text",
        ask: say("中文內容，一兩句", "text in Chinese"),
        example: '"十二月起，櫃檯搬到二樓。"',
      },
      textEn: inEnglish(content, {
        flag: "text-en",
        ask: say("英文內容", "text in English"),
        example: '"From December the counter is upstairs."',
      }),
      from: {
        flag: "from",
        ask: say("哪一天開始", "first day"),
        example: workday(content),
        otherwise: workday(content),
        refuse: dayShape,
      },
      until: {
        flag: "until",
        ask: say("哪一天為止", "last day"),
        example: workday(content),
        otherwise: "",
        refuse: dayShape,
      },
    },
    flags,
  );
  const { id, zh, en, from, until } = given;
  const folder = `notices/${id}`;
  const end =
    until === "" ? "# until: 待補：有結束的日子就寫，沒有就刪掉這一行\n" : `until: "${until}"\n`;
  draft.tree.set(`${folder}/notice.yaml`, `from: "${from}"\n${end}`);
  const page = (title: string, text: string, head = "") =>
    `---\n${head}title: ${scalar(title)}\n---\n\n${text}\n`;
  draft.tree.set(`${folder}/zh.mdx`, page(zh, given.text));
  if (speaksEnglish(content))
    draft.tree.set(`${folder}/en.mdx`, page(en, given.textEn, 'translatedFrom: "00000000"\n'));
  stampWritten(draft);
  const { published } = record(content.data("site.yaml"));
  const edition = String(published);
  const later = from > edition;
  return {
    done: say(
      `做好了公告「${zh}」，${from} 起${until ? `，到 ${until}` : ""}，出現在首頁。`,
      `Made the notice “${en}”, from ${from}${until ? ` until ${until}` : ""}, on the home page.`,
    ),
    next: later
      ? say(
          `接著：這一版是 ${edition}，公告 ${from} 才開始。到那天執行 npm run release 出新的一版，公告才會出現。`,
          `Next: this edition is of ${edition}. The notice appears with an edition of ${from} or later: npm run release.`,
        )
      : say("接著：npm run dev，看首頁。", "Next: look at the home page with npm run dev."),
  };
};
