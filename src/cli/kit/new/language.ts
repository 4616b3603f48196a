import { languageName } from "../../../schema/text.ts";
import { everyLocale, isLanguages } from "../../../model/locale.ts";
import { record } from "../../content/read/select.ts";
import { say } from "../../content/report/said.ts";
import type { Flags } from "../ask.ts";
import { type Draft, inspected } from "../draft.ts";
import { addLanguage } from "../further.ts";
import { stampWritten } from "../stamp.ts";
import { Stop } from "../tell.ts";
import { withKey, withValue } from "../yaml-text.ts";
import type { Made } from "./made.ts";

const refuse = (named: string, spoken: readonly string[]): Stop =>
  new Stop(
    say(
      `「${named}」不能當第 ${spoken.length + 1} 種語言：寫語言的代碼，例如 npm run new -- language vi；印尼文寫 id-ID。中文之後先是英文（en），網站現在有 ${spoken.join("、")}`,
      `“${named}” cannot be language ${spoken.length + 1}: give its subtag, as in npm run new -- language vi; Indonesian is id-ID. English (en) comes after Chinese; the site speaks ${spoken.join(", ")}`,
    ),
  );

/**
 * One more language: every text of content/ in the words of English, to be translated; for English, in those of Chinese.
 *
 * @param flags `id` is the subtag
 * @example await newLanguage(draft, { id: "vi" })
 */
export const newLanguage = async (draft: Draft, flags: Flags): Promise<Made> => {
  const named = String(flags["id"] ?? "");
  const { languages: spoken } = draft.before.content;
  const all = [...spoken, named];
  const language = everyLocale.find((locale) => locale === named);
  if (language === undefined || !isLanguages(all)) throw refuse(named, spoken);
  const site = draft.tree.get("site.yaml") ?? "";
  const line = `[${all.join(", ")}]`;
  draft.tree.set(
    "site.yaml",
    record(draft.before.content.data("site.yaml"))["languages"] === undefined
      ? withKey(site, [], `languages: ${line}`)
      : withValue(site, ["languages"], line),
  );
  addLanguage(draft, language, language === "en" ? "zh" : "en");
  stampWritten(draft);
  // Chinese where English belongs is what the editor now mends; of other languages nothing may be wrong
  draft.before = {
    ...draft.before,
    faults: language === "en" ? inspected(draft).faults : [],
  };
  const name = languageName(language);
  return {
    done: say(
      `網站多了${name.zh}（${language}），文字先照${language === "en" ? "中文" : "英文"}抄。`,
      `The site speaks ${name.en} (${language}), in the words of ${language === "en" ? "Chinese" : "English"} for now.`,
    ),
    next: say(
      `接著翻譯：介面在 content/ui/${language}.json，內文在每個資料夾的 ${language}.mdx，短文字在 en: 旁邊的 ${language}:。npm run schemas 更新編輯提示，npm run status 看還有多少沒翻。`,
      `Next, translate: content/ui/${language}.json, the ${language}.mdx of each folder, and ${language}: beside en:. npm run schemas renews the hints of the editor, npm run status counts what is left.`,
    ),
  };
};
